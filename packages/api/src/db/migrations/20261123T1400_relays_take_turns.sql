-- A statement sees the rows as they were when it began, so a relay that took its turn inside the numbering statement
-- could still see events as waiting that the relay before it had just numbered, and number them again.
-- The turn is a statement of its own: the next one begins after it, and sees what the others have committed.
create or replace function relay_outbox(max_rows integer)
returns table (vendor_id uuid, last bigint)
language sql security definer set search_path = prm, pg_temp
as $$
  select pg_advisory_xact_lock(7246801);
  with waiting as (
    select o.vendor_id, o.id
    from outbox o
    where o.sequence is null
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
