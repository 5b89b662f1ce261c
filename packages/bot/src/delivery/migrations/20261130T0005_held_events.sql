-- Events about something that is still on its way in from chat: they wait here, and the reader goes on.
create table chat.held_event (
  vendor_id text not null,
  sequence bigint not null,
  subject text not null,
  event jsonb not null,
  held_at timestamptz not null default now(),
  primary key (vendor_id, sequence)
);
create index held_event_subject on chat.held_event (vendor_id, subject, sequence);
