-- What somebody did before it was known who they are: taken up again once they have said so.
create table chat.unfinished (
  vendor_id text not null,
  id bigint generated always as identity,
  platform text not null check (platform in ('slack', 'teams')),
  tenant text not null,
  chat_user text not null,
  dedupe_key text not null,
  act jsonb not null,
  kept_at timestamptz not null default now(),
  primary key (vendor_id, id),
  unique (vendor_id, platform, tenant, chat_user, dedupe_key)
);
create index unfinished_kept on chat.unfinished (vendor_id, kept_at);
