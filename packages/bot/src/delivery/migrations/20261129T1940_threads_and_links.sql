-- Where a ticket or a registration is talked about: a thread of a channel, or a whole chat where there are no threads.
create table chat.thread (
  vendor_id text not null,
  -- The ticket or deal.
  subject text not null,
  platform text not null check (platform in ('slack', 'teams')),
  tenant text,
  conversation text not null,
  -- The message that it hangs below; null where a chat has no threads.
  root text,
  -- Who reads along: the vendor's own people, or the partner too.
  side text not null check (side in ('vendor', 'partner')),
  opened_at timestamptz not null default now(),
  primary key (vendor_id, subject, platform, conversation)
);
create index thread_root on chat.thread (vendor_id, platform, conversation, root);

-- Which message of a platform shows what: a message or note of a ticket, a card. One in a conversation, both ways round.
create table chat.link (
  vendor_id text not null,
  subject text not null,
  platform text not null check (platform in ('slack', 'teams')),
  conversation text not null,
  message_id text not null,
  -- Written there by a person; false for what the bot has posted.
  origin boolean not null,
  linked_at timestamptz not null default now(),
  primary key (vendor_id, subject, platform, conversation),
  unique (vendor_id, platform, conversation, message_id)
);

-- Something said in chat is on its way into the programme: whoever reads of it in the event log waits for its link.
create table chat.pending (
  vendor_id text not null,
  subject text not null,
  platform text not null check (platform in ('slack', 'teams')),
  conversation text not null,
  message_id text not null,
  since timestamptz not null default now(),
  primary key (vendor_id, platform, conversation, message_id)
);
create index pending_subject on chat.pending (vendor_id, subject);

-- What people put below a message; the programme knows none, so they are shown in words elsewhere.
create table chat.reaction (
  vendor_id text not null,
  subject text not null,
  platform text not null check (platform in ('slack', 'teams')),
  conversation text not null,
  person text not null,
  person_name text not null,
  name text not null,
  primary key (vendor_id, subject, platform, conversation, person, name)
);
