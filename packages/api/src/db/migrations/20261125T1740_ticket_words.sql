-- The words of a ticket in one statement of their own, as leads have them: the functions they were made of are gone.
create or replace function index_ticket() returns trigger
language plpgsql security definer set search_path = prm, pg_catalog, pg_temp
as $$
declare
  tag text := right(new.vendor_id::text, 8);
  found_id uuid := case tg_table_name when 'tickets' then new.id else (to_jsonb(new) ->> 'ticket_id')::uuid end;
begin
  insert into ticket_search (vendor_id, ticket_id, partner_id, words, shared_words)
  select t.vendor_id, t.id, t.partner_id,
    array_to_tsvector(array(
      select tag || word
      from search_words(concat_ws(' ', t.subject, said.text, array_to_string(t.tags, ' '), noted.text)) as word
    )),
    array_to_tsvector(array(select tag || word from search_words(concat_ws(' ', t.subject, said.text)) as word))
  from tickets t,
    lateral (
      select left(string_agg(m.body, ' ' order by m.id desc), 100000) as text from ticket_messages m
      where m.vendor_id = t.vendor_id and m.ticket_id = t.id and m.deleted_at is null
    ) said,
    lateral (
      select left(string_agg(n.body, ' ' order by n.id desc), 100000) as text from ticket_notes n
      where n.vendor_id = t.vendor_id and n.ticket_id = t.id and n.deleted_at is null
    ) noted
  where t.vendor_id = new.vendor_id and t.id = found_id
  on conflict (vendor_id, ticket_id) do update
    set partner_id = excluded.partner_id, words = excluded.words, shared_words = excluded.shared_words;
  return null;
end
$$;
