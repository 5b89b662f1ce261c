-- What the vendor promises on a ticket: a clock for each promise, and when the next has to be kept.
alter table tickets
  add column clocks jsonb not null default '{"firstResponse": null, "nextResponse": null, "resolution": null}',
  add column due_at timestamptz;
alter table tickets alter clocks drop default;
create index tickets_by_due on tickets (vendor_id, due_at, id) where due_at is not null;
