-- A person's own chat with the bot, where the platform does not let us begin one by their id.
create table chat.own_chat (
  vendor_id text not null,
  platform text not null check (platform in ('slack', 'teams')),
  tenant text not null,
  chat_user text not null,
  conversation text not null,
  primary key (vendor_id, platform, tenant, chat_user)
);

-- What a person wants to hear of, and when.
create table chat.preference (
  vendor_id text not null,
  user_id text not null,
  deals text not null check (deals in ('now', 'digest', 'off')),
  tickets text not null check (tickets in ('now', 'digest', 'off')),
  training text not null check (training in ('now', 'digest', 'off')),
  -- Whole hours; the same twice means none are quiet.
  quiet_from smallint not null check (quiet_from between 0 and 23),
  quiet_to smallint not null check (quiet_to between 0 and 23),
  time_zone text not null,
  primary key (vendor_id, user_id)
);

-- Notices that wait: for the next digest, or for the end of the quiet hours.
create table chat.held_notice (
  vendor_id text not null,
  id bigint generated always as identity,
  user_id text not null,
  dedupe_key text not null,
  due_at timestamptz not null,
  view jsonb not null,
  primary key (vendor_id, id),
  unique (vendor_id, user_id, dedupe_key)
);
create index held_notice_due on chat.held_notice (vendor_id, due_at);
