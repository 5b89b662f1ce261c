-- By which request, and which operation of the API, a change came about; null for what the server did by itself.
alter table outbox add column request_id text, add column operation text;

-- One link an event, hashed over the event and the link before it. It is written behind the log, so that no change waits
-- for it; what the trail is searched by stands here too, so that no change pays for these indexes.
create table audit_links (
  vendor_id uuid not null references vendors,
  sequence bigint not null,
  hash text not null,
  type text not null,
  subject_id text not null,
  actor_id text,
  occurred_at timestamptz not null,
  primary key (vendor_id, sequence)
);
create index audit_links_by_subject on audit_links (vendor_id, subject_id, sequence);
create index audit_links_by_actor on audit_links (vendor_id, actor_id, sequence);
create index audit_links_by_type on audit_links (vendor_id, type, sequence);
create index audit_links_by_time on audit_links (vendor_id, occurred_at, sequence);

alter table audit_links enable row level security;
create policy tenant on audit_links
  using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()));
-- The chain only grows.
grant select, insert on audit_links to openprm_app;

-- Vendors with numbered events that have no link yet; on the first start of this version, all that have a log.
create function vendors_to_chain(most integer)
returns table (vendor_id uuid)
language sql stable security definer set search_path = prm, pg_temp
as $$
  select s.vendor_id
  from event_sequences s
  where s.last > coalesce((select max(l.sequence) from audit_links l where l.vendor_id = s.vendor_id), 0)
  limit most
$$;
grant execute on function vendors_to_chain(integer) to openprm_app;
