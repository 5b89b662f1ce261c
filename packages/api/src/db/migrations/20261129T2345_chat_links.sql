-- One-time links by which a signed-in person says that a chat account is theirs. One an account; only its hash is kept.
create table chat_links (
  vendor_id uuid not null references vendors,
  platform text not null check (platform in ('slack', 'teams')),
  tenant text not null,
  chat_user_id text not null,
  name text,
  -- Set where the organisation is this partner's: nobody else can use the link.
  partner_id uuid,
  hash text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  primary key (vendor_id, platform, tenant, chat_user_id),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id)
);
create index chat_links_by_hash on chat_links (vendor_id, hash);
create index chat_links_by_partner on chat_links (vendor_id, partner_id);
alter table chat_links enable row level security;
create policy tenant on chat_links using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()));
grant select, insert, update, delete on chat_links to openprm_app;
