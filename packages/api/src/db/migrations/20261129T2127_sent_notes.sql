-- The message that the words of a note went to the partner as. A message knows of no note.
alter table ticket_notes
  add column sent_as uuid,
  add foreign key (vendor_id, sent_as) references ticket_messages (vendor_id, id);
