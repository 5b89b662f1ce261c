-- Which person of the programme a chat user is, by their own word: `asked` until they have confirmed it.
create table chat.person (
  vendor_id text not null,
  platform text not null check (platform in ('slack', 'teams')),
  -- The organisation the chat user belongs to, which gives out their id.
  tenant text not null,
  chat_user text not null,
  user_id text not null,
  state text not null check (state in ('asked', 'linked')),
  how text not null check (how in ('email', 'code')),
  changed_at timestamptz not null default now(),
  primary key (vendor_id, platform, tenant, chat_user)
);
create index person_user on chat.person (vendor_id, user_id);

-- Who linked whom, when and how; only added to.
create table chat.person_log (
  vendor_id text not null,
  id bigint generated always as identity,
  platform text not null,
  tenant text not null,
  chat_user text not null,
  act text not null check (act in ('asked', 'linked', 'unlinked', 'wrong_code')),
  how text check (how in ('email', 'code')),
  -- None where a code was wrong.
  user_id text,
  at timestamptz not null default now(),
  primary key (vendor_id, id)
);
create index person_log_chat_user on chat.person_log (vendor_id, platform, tenant, chat_user, id);
