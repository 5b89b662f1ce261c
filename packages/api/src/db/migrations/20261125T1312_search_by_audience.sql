-- A door for each audience. In one view for both, the planner took the condition on the audience for a rare one, thought
-- every word a hundred times rarer than it is, and fetched all deals that have a common one.
create or replace view deal_words as
  select vendor_id, deal_id, words from deal_search
  where vendor_id = (select current_vendor()) and (select search_audience()) = 'vendor';

create function search_partner() returns uuid
language sql stable parallel safe
as $$ select case when search_audience() <> 'vendor' then search_audience()::uuid end $$;

create view partner_deal_words as
  select vendor_id, deal_id, words from deal_search
  where vendor_id = (select current_vendor()) and partner_id = (select search_partner());
grant select on partner_deal_words to openprm_app;

create index deal_search_by_partner on deal_search (vendor_id, partner_id, deal_id);
