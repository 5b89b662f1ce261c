-- What can be found of a deal. Under row-level security Postgres does not use a full-text index (its operator is not
-- leakproof), so the words have a table of their own that the app role cannot read, and two views, which read it with
-- their owner's rights, are the only doors. Both look through one tenant for one audience, and show nothing while that
-- audience has not been named. Views and not a function: the planner knows how common a word is, and walks a sort index
-- for a common one and the word index for a rare one.
create table deal_search (
  vendor_id uuid not null references vendors,
  deal_id uuid not null,
  partner_id uuid,
  -- Each word begins with the tag of its tenant, so that a prefix never runs through the words of others.
  words tsvector not null,
  -- Words of the internal notes, apart from the rest.
  note_words tsvector,
  primary key (vendor_id, deal_id),
  foreign key (vendor_id, deal_id) references deals (vendor_id, id)
);
create index deal_search_by_word on deal_search using gin (words) with (fastupdate = off);
create index deal_search_by_note_word on deal_search using gin (note_words) with (fastupdate = off)
  where note_words is not null;
alter table deal_search alter words set statistics 500;
alter table deal_search enable row level security;
create policy tenant on deal_search using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()));

-- Small letters without accents, parted at everything that is neither letter nor digit; 'search.ts' does the same.
-- A word may come twice: making a tsvector of them is the cheapest way to have each once.
create function search_words(input text) returns setof text
language sql immutable parallel safe
as $$
  select left(word, 40)
  from pg_catalog.regexp_split_to_table(
    lower(pg_catalog.regexp_replace(normalize(input, NFKD), '[\u0300-\u036f]', '', 'g') collate "und-x-icu"),
    '[^[:alnum:]]+' collate "und-x-icu"
  ) as word
  where word <> '' and word <> 'www'
$$;

-- Brings the words of these deals up to date; of the current tenant only.
create function index_deals(deal_ids uuid[]) returns void
language sql security definer set search_path = prm, pg_catalog, pg_temp
as $$
  insert into deal_search (vendor_id, deal_id, partner_id, words, note_words)
  select d.vendor_id, d.id, d.partner_id,
    array_to_tsvector(array(
      select right(d.vendor_id::text, 8) || word from search_words(concat_ws(' ',
        d.name, d.account_name, d.account_domain, d.account_key, d.product, d.external_id,
        (select string_agg(value #>> '{}', ' ') from jsonb_path_query(d.field_values, '$.** ? (@.type() == "string")') as value),
        (select left(string_agg(c.body, ' ' order by c.id desc), 100000) from deal_comments c
          where c.vendor_id = d.vendor_id and c.deal_id = d.id and c.deleted_at is null)
      )) as word
      union all
      -- A fragment of a domain begins somewhere inside one of its labels.
      select right(d.vendor_id::text, 8) || substr(label, at)
      from search_words(d.account_domain) as label, generate_series(2, length(label) - 2) as at
      union all
      -- The partner by id, so that a new name needs no new words.
      select right(d.vendor_id::text, 8) || ':' || d.partner_id where d.partner_id is not null
    )),
    (select array_to_tsvector(array_agg(right(d.vendor_id::text, 8) || word)) from (
      select left(string_agg(n.body, ' ' order by n.id desc), 100000) as text from deal_notes n
      where n.vendor_id = d.vendor_id and n.deal_id = d.id and n.deleted_at is null
    ) notes, search_words(notes.text) as word)
  from deals d
  where d.vendor_id = current_vendor() and d.id = any (deal_ids)
  on conflict (vendor_id, deal_id) do update
    set partner_id = excluded.partner_id, words = excluded.words, note_words = excluded.note_words
$$;

-- 'vendor', or the id of the one partner that looks.
create function search_audience() returns text
language sql stable parallel safe
as $$ select nullif(current_setting('prm.search_audience', true), '') $$;

create view deal_words as
  select vendor_id, deal_id, words from deal_search
  where vendor_id = (select current_vendor())
    and ((select search_audience()) = 'vendor' or partner_id::text = (select search_audience()));

create view deal_note_words as
  select vendor_id, deal_id, note_words from deal_search
  where vendor_id = (select current_vendor()) and (select search_audience()) = 'vendor' and note_words is not null;

do $$
declare
  vendor uuid;
begin
  for vendor in select id from vendors loop
    perform set_config('prm.vendor_id', vendor::text, true);
    perform index_deals(array(select id from deals where vendor_id = vendor));
  end loop;
  perform set_config('prm.vendor_id', '', true);
end
$$;

revoke all on function index_deals(uuid[]), search_words(text) from public;
grant select on deal_words, deal_note_words to openprm_app;
grant execute on function index_deals(uuid[]), search_audience() to openprm_app;
