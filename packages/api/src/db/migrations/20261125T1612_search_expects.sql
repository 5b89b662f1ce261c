-- How many deals a search is expected to find, from what Postgres knows of common words; nothing is read for it. Joined to
-- the deals the planner itself is wrong about it: it takes a word of one tenant for a word of all, and counts the tenant twice.
create function expected_deals(query text) returns bigint
language plpgsql security definer set search_path = prm, pg_temp
as $$
declare
  plan json;
begin
  execute format('explain (format json) select from prm.deal_search where words @@ %L::tsquery', query) into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric::bigint;
end
$$;
revoke all on function expected_deals(text) from public;
grant execute on function expected_deals(text) to openprm_app;
