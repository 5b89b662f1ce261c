-- Word by word: together they would be taken for independent in all programmes, where they share the one tenant.
drop function expected_deals(text);
create function expected_deals(queries text[]) returns text[]
language plpgsql security definer set search_path = prm, pg_temp
as $$
declare
  plan json;
  expected text[];
  query text;
begin
  foreach query in array queries loop
    execute format('explain (format json) select from prm.deal_search where words @@ %L::tsquery', query) into plan;
    expected := expected || (plan -> 0 -> 'Plan' ->> 'Plan Rows');
  end loop;
  return expected;
end
$$;
revoke all on function expected_deals(text[]) from public;
grant execute on function expected_deals(text[]) to openprm_app;
