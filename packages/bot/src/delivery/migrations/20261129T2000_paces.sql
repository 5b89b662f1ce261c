-- Announcements travel in a lane of their own beside what people wait for.
alter table chat.outbox
  add column slow boolean not null default false,
  -- The workspace or tenant; empty for the one that the bot is configured with.
  add column tenant text not null default '',
  add column method text not null default 'post',
  -- Somebody wants it sent again although it may have arrived.
  add column repeat boolean not null default false,
  -- The running bot that has it in hand.
  add column owner int;
alter table chat.inbox add column owner int;
drop index chat.outbox_lane;
create index outbox_lane on chat.outbox (vendor_id, lane, slow, id) where state in ('waiting', 'working', 'parked');
drop index chat.outbox_finished;
create index outbox_failed on chat.outbox (vendor_id, id) where state = 'failed';

-- When the next request of a kind may go to a conversation, or to a whole workspace: the platforms' limits.
create table chat.pace (
  vendor_id text not null,
  platform text not null check (platform in ('slack', 'teams')),
  tenant text not null,
  method text not null,
  -- Empty where the limit is one of the whole workspace.
  conversation text not null,
  due_at timestamptz not null,
  primary key (vendor_id, platform, tenant, method, conversation)
);
