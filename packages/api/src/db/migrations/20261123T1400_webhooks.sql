-- Endpoints that are told of events, how far the log was handed to them, and the log of every delivery.
create table webhooks (
  vendor_id uuid not null references vendors,
  id uuid not null,
  url text not null,
  description text,
  -- Null means every type, also those that do not exist yet.
  types text[],
  enabled boolean not null default true,
  disabled_reason text check (disabled_reason in ('manual', 'gone', 'failing')),
  -- Sealed, newest first; an older one signs along until its `until`.
  secrets jsonb not null,
  -- The log is delivered from behind this sequence: an endpoint hears nothing of the time before it.
  from_sequence bigint not null,
  failing_since timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (vendor_id, id),
  check (enabled = (disabled_reason is null))
);
create index webhooks_by_age on webhooks (vendor_id, created_at desc, id desc);

-- One row a vendor with endpoints: events up to here have their deliveries.
create table webhook_cursors (
  vendor_id uuid primary key references vendors,
  sequence bigint not null
);

create table webhook_deliveries (
  vendor_id uuid not null references vendors,
  id uuid not null,
  webhook_id uuid not null,
  -- Not a foreign key: a ping is sent under an id of its own, which is in no log.
  event_id uuid not null,
  type text not null,
  status text not null check (status in ('pending', 'delivered', 'failed', 'dead')),
  -- How often it was sent, and how far along the retry schedule it is; a replay restarts only the latter.
  attempts integer not null default 0,
  step integer not null default 0,
  -- While a server sends it, the moment at which another may take it over.
  next_attempt_at timestamptz,
  last_attempt_at timestamptz,
  delivered_at timestamptz,
  response_status integer,
  error text,
  duration_ms integer,
  created_at timestamptz not null,
  primary key (vendor_id, id),
  unique (vendor_id, webhook_id, event_id),
  foreign key (vendor_id, webhook_id) references webhooks (vendor_id, id),
  check ((status in ('pending', 'failed')) = (next_attempt_at is not null))
);
create index webhook_deliveries_by_age on webhook_deliveries (vendor_id, webhook_id, created_at desc, id desc);
create index webhook_deliveries_waiting on webhook_deliveries (vendor_id, webhook_id, next_attempt_at) where next_attempt_at is not null;
create index webhook_deliveries_due on webhook_deliveries (vendor_id, next_attempt_at) where next_attempt_at is not null;

-- Which vendors the worker should look at; what it does there, it does inside their row-level security.
create function webhook_vendors_due(moment timestamptz)
returns table (vendor_id uuid)
language sql stable security definer set search_path = prm, pg_temp
as $$
  select c.vendor_id
  from webhook_cursors c
  where exists (select from event_sequences s where s.vendor_id = c.vendor_id and s.last > c.sequence)
    or exists (select from webhook_deliveries d where d.vendor_id = c.vendor_id and d.next_attempt_at <= moment)
$$;

do $$
declare
  name text;
begin
  foreach name in array array['webhooks', 'webhook_cursors', 'webhook_deliveries'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

grant select, insert, update, delete on webhooks, webhook_deliveries to openprm_app;
grant select, insert, update on webhook_cursors to openprm_app;
grant execute on function webhook_vendors_due(timestamptz) to openprm_app;
