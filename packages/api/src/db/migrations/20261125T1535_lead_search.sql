-- What can be found of a lead: words of the person and of the company, as `deal_search` has them for deals, and for the
-- same reason behind views. While its contacts are hidden, a lead's partner finds it by its company alone.
create table lead_search (
  vendor_id uuid not null references vendors,
  lead_id uuid not null,
  partner_id uuid,
  words tsvector not null,
  -- What the partner may search in place of `words`; null where that is all of them.
  shown_words tsvector,
  primary key (vendor_id, lead_id),
  foreign key (vendor_id, lead_id) references leads (vendor_id, id)
);
alter table lead_search alter words set statistics 500;
alter table lead_search enable row level security;
create policy tenant on lead_search using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()));

create function tagged_words(vendor uuid, said text) returns text[]
language sql immutable parallel safe set search_path = prm, pg_catalog, pg_temp
as $$ select array(select right(vendor::text, 8) || word from search_words(said) as word) $$;

-- A fragment of a domain begins somewhere inside one of its labels.
create function tagged_fragments(vendor uuid, domain text) returns text[]
language sql immutable parallel safe set search_path = prm, pg_catalog, pg_temp
as $$
  select array(
    select right(vendor::text, 8) || substr(label, at)
    from search_words(domain) as label, generate_series(2, length(label) - 2) as at
  )
$$;

create function words_of_leads(found leads[]) returns setof lead_search
language sql stable set search_path = prm, pg_catalog, pg_temp
as $$
  select l.vendor_id, l.id, l.partner_id,
    array_to_tsvector(
      tagged_words(l.vendor_id, concat_ws(' ', l.name, l.email, l.company, l.company_domain))
      || tagged_fragments(l.vendor_id, l.company_domain)
    ),
    case when l.contacts_hidden then array_to_tsvector(tagged_words(l.vendor_id, coalesce(l.company, ''))) end
  from unnest(found) l
$$;

-- Kept by the table itself: whoever writes a lead, it is found by what it says.
create function index_lead() returns trigger
language plpgsql security definer set search_path = prm, pg_catalog, pg_temp
as $$
begin
  insert into lead_search select * from words_of_leads(array[new])
  on conflict (vendor_id, lead_id) do update
    set partner_id = excluded.partner_id, words = excluded.words, shown_words = excluded.shown_words;
  return null;
end
$$;
create trigger lead_is_found after insert or update of name, email, company, company_domain, contacts_hidden, partner_id
  on leads for each row execute function index_lead();

insert into lead_search select found.* from leads l, words_of_leads(array[l]) found;
create index lead_search_by_word on lead_search using gin (words) with (fastupdate = off);
create index lead_search_by_partner on lead_search (vendor_id, partner_id, lead_id);

create view lead_words as
  select vendor_id, lead_id, words from lead_search
  where vendor_id = (select current_vendor()) and (select search_audience()) = 'vendor';

create view partner_lead_words as
  select vendor_id, lead_id, words, coalesce(shown_words, words) as shown_words from lead_search
  where vendor_id = (select current_vendor()) and partner_id = (select search_partner());

revoke all on function tagged_words(uuid, text), tagged_fragments(uuid, text), words_of_leads(leads[]), index_lead() from public;
grant select on lead_words, partner_lead_words to openprm_app;
