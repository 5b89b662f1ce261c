-- One-time codes by which a signed-in person tells the chat bot who they are. One a person; only its hash is kept.
create table chat_codes (
  vendor_id uuid not null references vendors,
  user_id uuid not null,
  hash text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  primary key (vendor_id, user_id),
  foreign key (vendor_id, user_id) references users (vendor_id, id)
);
create index chat_codes_by_hash on chat_codes (vendor_id, hash);
alter table chat_codes enable row level security;
create policy tenant on chat_codes using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()));
grant select, insert, update, delete on chat_codes to openprm_app;
