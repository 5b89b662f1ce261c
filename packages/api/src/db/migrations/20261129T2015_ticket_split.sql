-- A second matter in one thread becomes a ticket of its own.
alter table tickets
  add column split_from uuid,
  add foreign key (vendor_id, split_from) references tickets (vendor_id, id);

-- What goes over to another ticket is found there.
drop trigger ticket_is_found_by_message on ticket_messages;
create trigger ticket_is_found_by_message after insert or update of body, deleted_at, ticket_id on ticket_messages
  for each row execute function index_ticket();
