-- The life of a deal registration: the programme's rules and clock, claims on accounts, timers, history, receipts.
alter table vendors
  add column sandbox boolean not null default false,
  add column clock_offset_ms bigint not null default 0 check (clock_offset_ms >= 0),
  -- Only what differs from the defaults of the code.
  add column programme jsonb not null default '{}',
  add check (sandbox or clock_offset_ms = 0);

alter table deals
  -- The registrable domain of the account; it is what two registrations contest.
  add column account_key text,
  add column submitted_at timestamptz,
  add column answer_due_at timestamptz,
  -- Working time that is left while the partner answers a question.
  add column answer_left_ms bigint,
  add column answer_late_ms bigint not null default 0,
  add column escalated_at timestamptz,
  add column decided_at timestamptz,
  add column decision_reason text check (decision_reason in
    ('duplicate', 'existing_customer', 'direct_deal', 'out_of_territory', 'not_qualified', 'incomplete', 'other')),
  add column decision_note text,
  add column question text,
  add column extensions integer not null default 0;
create index deals_by_account on deals (vendor_id, account_key) where account_key is not null;
update deals set submitted_at = created_at where registration_status <> 'draft' and partner_id is not null
  and registration_status <> 'approved';

create table deal_history (
  vendor_id uuid not null references vendors,
  id uuid not null,
  deal_id uuid not null,
  command text not null,
  from_status text,
  to_status text not null,
  actor_kind text not null,
  actor_id text,
  reason text,
  note text,
  occurred_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, deal_id) references deals (vendor_id, id)
);
create index deal_history_by_deal on deal_history (vendor_id, deal_id, id);

-- Who asked about which account, and what they were told.
create table account_checks (
  vendor_id uuid not null references vendors,
  id uuid not null,
  account_key text not null,
  partner_id uuid,
  actor_kind text not null,
  actor_id text,
  result text not null check (result in ('clear', 'protected', 'yours', 'ask')),
  checked_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id)
);
create index account_checks_by_account on account_checks (vendor_id, account_key, checked_at);

-- A place in the queue for an account, kept for a while after a clear answer.
create table account_holds (
  vendor_id uuid not null references vendors,
  account_key text not null,
  partner_id uuid not null,
  held_until timestamptz not null,
  primary key (vendor_id, account_key),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id)
);

create table timers (
  vendor_id uuid not null references vendors,
  id uuid not null,
  kind text not null,
  -- Text, as in the log: the kind says which public id it is.
  subject_id text not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  primary key (vendor_id, id),
  unique (vendor_id, kind, subject_id)
);
create index timers_by_due on timers (vendor_id, due_at);

-- The worker asks which programmes have something due by their own clocks, before it enters any of them.
create function vendors_with_due_timers(real_now timestamptz)
returns table (vendor_id uuid, clock_offset_ms bigint)
language sql stable security definer set search_path = prm, pg_temp
as $$
  select v.id, v.clock_offset_ms from vendors v
  where exists (
    select from timers t
    where t.vendor_id = v.id and t.due_at <= real_now + v.clock_offset_ms * interval '1 millisecond'
  )
$$;

create table receipt_keys (
  vendor_id uuid not null references vendors,
  id text not null,
  public_key text not null,
  sealed_private_key text not null,
  created_at timestamptz not null default now(),
  primary key (vendor_id, id)
);

-- A hash chain for each programme: every receipt names the hash of the one before it.
create table receipts (
  vendor_id uuid not null references vendors,
  sequence bigint not null check (sequence > 0),
  deal_id uuid not null,
  decision text not null,
  token text not null,
  hash text not null,
  decided_at timestamptz not null,
  primary key (vendor_id, sequence),
  foreign key (vendor_id, deal_id) references deals (vendor_id, id)
);
create index receipts_by_deal on receipts (vendor_id, deal_id, sequence desc);

-- The clock of the programme travels with the credential, so that no request reads it by itself.
drop function find_api_key(uuid);
create function find_api_key(key_id uuid)
returns table (vendor_id uuid, kind text, hash text, scopes text[], origins text[], clock_offset_ms bigint)
language sql stable security definer set search_path = prm, pg_temp
as $$
  select k.vendor_id, k.kind, k.hash, k.scopes, k.origins, v.clock_offset_ms
  from api_keys k
  join vendors v on v.id = k.vendor_id
  where k.id = key_id and k.revoked_at is null
$$;

drop function find_embed_token(uuid);
create function find_embed_token(token_id uuid)
returns table (
  vendor_id uuid, hash text, origin text, scopes text[], expires_at timestamptz,
  user_id uuid, user_kind text, partner_id uuid, clock_offset_ms bigint
)
language sql stable security definer set search_path = prm, pg_temp
as $$
  select t.vendor_id, t.hash, t.origin, t.scopes, t.expires_at, u.id, u.kind, u.partner_id, v.clock_offset_ms
  from embed_tokens t
  join users u on u.vendor_id = t.vendor_id and u.id = t.user_id
  join api_keys k on k.vendor_id = t.vendor_id and k.id = t.minted_by
  join vendors v on v.id = t.vendor_id
  where t.id = token_id and k.revoked_at is null
$$;

do $$
declare
  name text;
begin
  foreach name in array array[
    'deal_history', 'account_checks', 'account_holds', 'timers', 'receipt_keys', 'receipts'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

-- History, checks and receipts only grow.
grant select, insert on deal_history, account_checks, receipt_keys, receipts to openprm_app;
grant select, insert, update, delete on account_holds, timers to openprm_app;
grant execute on all functions in schema prm to openprm_app;
