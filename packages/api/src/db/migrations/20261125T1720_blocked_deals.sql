-- A ticket that has to be solved before a deal can go on: meanwhile both clocks of the deal stand still.
alter table tickets add column blocks_deal boolean not null default false;
alter table deals
  -- What is left of the protection while it stands still; an account with any left is protected.
  add column protection_left_ms bigint,
  -- Public ids of tickets.
  add column blocked_by text[] not null default '{}';
