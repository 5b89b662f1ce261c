-- Tickets are raised with a form of the vendor's own, and keep what was answered.
alter table forms drop constraint forms_noun_check;
alter table forms add check (noun in ('lead', 'deal', 'partner_application', 'ticket'));

alter table tickets
  -- The form that it came by; null where it is the usual one.
  add column form text,
  add column field_values jsonb not null default '{}';

-- A ticket is found by the vendor's own fields, too: a serial number is what people look for.
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
      from search_words(
        concat_ws(' ', t.subject, said.text, answered.text, array_to_string(t.tags, ' '), noted.text)
      ) as word
    )),
    array_to_tsvector(array(
      select tag || word from search_words(concat_ws(' ', t.subject, said.text, answered.text)) as word
    ))
  from tickets t,
    lateral (
      select left(string_agg(m.body, ' ' order by m.id desc), 100000) as text from ticket_messages m
      where m.vendor_id = t.vendor_id and m.ticket_id = t.id and m.deleted_at is null
    ) said,
    lateral (
      select string_agg(value, ' ' order by key) as text from jsonb_each_text(t.field_values)
    ) answered,
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
drop trigger ticket_is_found on tickets;
create trigger ticket_is_found after insert or update of subject, tags, partner_id, field_values on tickets
  for each row execute function index_ticket();
