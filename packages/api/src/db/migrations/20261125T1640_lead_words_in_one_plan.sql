-- In one statement whose plan is kept: nested functions were planned anew for each lead, which took longer than all the rest.
create function keep_lead_words(l leads) returns void
language plpgsql security definer set search_path = prm, pg_catalog, pg_temp
as $$
declare
  tag text := right(l.vendor_id::text, 8);
begin
  insert into lead_search (vendor_id, lead_id, partner_id, words, shown_words)
  values (
    l.vendor_id, l.id, l.partner_id,
    array_to_tsvector(array(
      select tag || word from search_words(concat_ws(' ', l.name, l.email, l.company, l.company_domain)) as word
      union all
      -- A fragment of a domain begins somewhere inside one of its labels.
      select tag || substr(label, at)
      from search_words(l.company_domain) as label, generate_series(2, length(label) - 2) as at
    )),
    case when l.contacts_hidden then
      array_to_tsvector(array(select tag || word from search_words(coalesce(l.company, '')) as word))
    end
  )
  on conflict (vendor_id, lead_id) do update
    set partner_id = excluded.partner_id, words = excluded.words, shown_words = excluded.shown_words;
end
$$;

create or replace function index_lead() returns trigger
language plpgsql security definer set search_path = prm, pg_catalog, pg_temp
as $$
begin
  perform keep_lead_words(new);
  return null;
end
$$;
revoke all on function keep_lead_words(leads) from public;
drop function words_of_leads(leads[]);
drop function tagged_words(uuid, text);
drop function tagged_fragments(uuid, text);
