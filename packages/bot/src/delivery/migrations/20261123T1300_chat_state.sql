-- What came in. The key makes a retry of the platform visible; the payload goes once it is handled.
create table chat.inbox (
  vendor_id text not null,
  id bigint generated always as identity,
  platform text not null check (platform in ('slack', 'teams')),
  tenant text not null,
  dedupe_key text not null,
  lane text not null,
  payload jsonb,
  -- The answer given inline, so that a repeated request gets the same one.
  answer jsonb,
  state text not null default 'waiting' check (state in ('waiting', 'working', 'done', 'parked', 'failed')),
  attempts int not null default 0,
  run_at timestamptz not null default now(),
  lease_until timestamptz,
  uncertain boolean not null default false,
  error text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (vendor_id, id),
  unique (vendor_id, platform, tenant, dedupe_key)
);
create index inbox_lane on chat.inbox (vendor_id, lane, id) where state in ('waiting', 'working', 'parked');
create index inbox_finished on chat.inbox (vendor_id, finished_at) where state in ('done', 'failed');

-- What goes out: one row per occasion and target, sent once.
create table chat.outbox (
  vendor_id text not null,
  id bigint generated always as identity,
  platform text not null check (platform in ('slack', 'teams')),
  lane text not null,
  dedupe_key text not null,
  payload jsonb,
  state text not null default 'waiting' check (state in ('waiting', 'working', 'done', 'parked', 'failed')),
  attempts int not null default 0,
  run_at timestamptz not null default now(),
  lease_until timestamptz,
  -- A send was begun and its outcome is not known: look for the message before sending again.
  uncertain boolean not null default false,
  error text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (vendor_id, id),
  unique (vendor_id, platform, lane, dedupe_key)
);
create index outbox_lane on chat.outbox (vendor_id, lane, id) where state in ('waiting', 'working', 'parked');
create index outbox_finished on chat.outbox (vendor_id, lane, finished_at) where state = 'done';

create table chat.sent_message (
  vendor_id text not null,
  outbox_id bigint not null,
  platform text not null,
  conversation text not null,
  message_id text not null,
  sent_at timestamptz not null default now(),
  primary key (vendor_id, outbox_id),
  unique (vendor_id, platform, conversation, message_id),
  foreign key (vendor_id, outbox_id) references chat.outbox (vendor_id, id)
);

-- How far each reader has read the event log.
create table chat.cursor (
  vendor_id text not null,
  name text not null,
  sequence bigint not null,
  moved_at timestamptz not null default now(),
  primary key (vendor_id, name)
);

-- Teams: each conversation has its own service address.
create table chat.conversation (
  vendor_id text not null,
  platform text not null,
  conversation text not null,
  tenant text not null,
  service_url text not null,
  seen_at timestamptz not null default now(),
  primary key (vendor_id, platform, conversation)
);
