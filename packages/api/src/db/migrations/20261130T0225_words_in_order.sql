-- Words lie in the order of the list as well, so that a common word is looked for in one table: going from deal to deal and
-- from each to its words takes ten times as long. A deal never changes when it was made.
drop index deal_search_by_word, deal_search_by_partner;
alter table deal_search add created_at timestamptz;
update deal_search s set created_at = d.created_at from deals d where d.vendor_id = s.vendor_id and d.id = s.deal_id;
alter table deal_search alter created_at set not null;
create index deal_search_by_word on deal_search using gin (words) with (fastupdate = off);
create index deal_search_by_age on deal_search (vendor_id, created_at desc, deal_id desc);
create index deal_search_by_partner_age on deal_search (vendor_id, partner_id, created_at desc, deal_id desc);

create or replace view deal_words as
  select vendor_id, deal_id, words, partner_id, created_at from deal_search
  where vendor_id::text = (select current_vendor()::text) and (select search_audience()) = 'vendor';
create or replace view partner_deal_words as
  select vendor_id, deal_id, words, partner_id, created_at from deal_search
  where vendor_id = (select current_vendor()) and partner_id = (select search_partner());
-- The tenant as it is: the index begins with it.
create view deal_words_by_age as
  select vendor_id, deal_id, words, partner_id, created_at from deal_search
  where vendor_id = (select current_vendor()) and (select search_audience()) = 'vendor';
grant select on deal_words_by_age to openprm_app;

-- As before, with when the deal was made.
create or replace function index_deals(deal_ids uuid[]) returns void
language sql security definer set search_path = prm, pg_catalog, pg_temp
as $$
  insert into deal_search (vendor_id, deal_id, partner_id, created_at, words, note_words)
  select d.vendor_id, d.id, d.partner_id, d.created_at,
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
