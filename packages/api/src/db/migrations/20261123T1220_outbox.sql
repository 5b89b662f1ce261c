-- The one log. A change writes its row here in its own transaction, without a sequence;
-- the relay numbers rows after they are committed, so a reader behind a number misses nothing.
create table outbox (
  vendor_id uuid not null references vendors,
  id uuid not null,
  sequence bigint,
  type text not null,
  subject_kind text not null,
  subject_id text not null,
  partner_id uuid,
  actor_kind text not null,
  actor_id text,
  data jsonb not null,
  occurred_at timestamptz not null,
  primary key (vendor_id, id),
  unique (vendor_id, sequence)
);
create index outbox_waiting on outbox (vendor_id, id) where sequence is null;

create table event_sequences (
  vendor_id uuid primary key references vendors,
  last bigint not null
);

-- Numbers up to max_rows waiting events. One relay works at a time; the others find nothing to do.
create function relay_outbox(max_rows integer)
returns table (vendor_id uuid, last bigint)
language sql security definer set search_path = prm, pg_temp
as $$
  with turn as (
    select pg_try_advisory_xact_lock(7246801) as mine
  ), waiting as (
    select o.vendor_id, o.id
    from outbox o
    where o.sequence is null and (select mine from turn)
    order by o.vendor_id, o.id
    limit max_rows
  ), numbered as (
    select w.vendor_id, w.id, row_number() over (partition by w.vendor_id order by w.id) as place,
      count(*) over (partition by w.vendor_id) as size
    from waiting w
  ), reserved as (
    insert into event_sequences as s (vendor_id, last)
    select n.vendor_id, max(n.size) from numbered n group by n.vendor_id
    on conflict on constraint event_sequences_pkey do update set last = s.last + excluded.last
    returning s.vendor_id, s.last
  ), placed as (
    update outbox o
    set sequence = r.last - n.size + n.place
    from numbered n join reserved r on r.vendor_id = n.vendor_id
    where o.vendor_id = n.vendor_id and o.id = n.id
  )
  select r.vendor_id, r.last from reserved r
$$;
