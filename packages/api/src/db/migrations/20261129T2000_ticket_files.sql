-- Files that people put on messages and notes of a ticket. Their content is in the file store.
create table ticket_files (
  vendor_id uuid not null references vendors,
  id uuid not null,
  name text not null,
  bytes integer not null,
  sha256 text not null,
  -- A row is there before its content, and after it: nothing in the store is ever without one.
  state text not null check (state in ('arriving', 'kept', 'dropped')),
  -- The user or key that sent it: nobody else may use it.
  uploaded_by text not null,
  message_id uuid,
  note_id uuid,
  created_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, message_id) references ticket_messages (vendor_id, id),
  foreign key (vendor_id, note_id) references ticket_notes (vendor_id, id),
  -- What is said inside is never said outside by the same row.
  check (message_id is null or note_id is null)
);
create index ticket_files_by_message on ticket_files (vendor_id, message_id) where message_id is not null;
create index ticket_files_by_note on ticket_files (vendor_id, note_id) where note_id is not null;
create index ticket_files_waiting on ticket_files (vendor_id, uploaded_by) where message_id is null and note_id is null;
create index ticket_files_to_sweep on ticket_files (vendor_id, created_at) where state <> 'kept';

alter table ticket_files enable row level security;
create policy tenant on ticket_files using (vendor_id = (select current_vendor()))
  with check (vendor_id = (select current_vendor()));

grant select, insert, update, delete on ticket_files to openprm_app;
