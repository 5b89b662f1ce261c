-- The tenant as text, which no index has: beside the word index Postgres would go through all deals of the tenant, a
-- million of them for one word. Who looks at one deal's words names the tenant itself.
create or replace view deal_words as
  select vendor_id, deal_id, words from deal_search
  where vendor_id::text = (select current_vendor()::text) and (select search_audience()) = 'vendor';
