-- The net under every query: the app role sees one tenant's rows, the one named for this transaction.
create function current_vendor() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('prm.vendor_id', true), '')::uuid $$;

do $$
declare
  name text;
begin
  foreach name in array array[
    'stages', 'partners', 'users', 'api_keys', 'embed_tokens', 'idempotency_keys', 'forms', 'used_form_tickets',
    'leads', 'deals', 'imports', 'import_rejections', 'outbox', 'event_sequences'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

alter table vendors enable row level security;
create policy tenant on vendors using (id = (select current_vendor())) with check (id = (select current_vendor()));

grant usage on schema prm to openprm_app;
grant select, insert, update on vendors, stages, partners, users, api_keys, embed_tokens, forms, leads, deals, imports to openprm_app;
grant select, insert, delete on idempotency_keys, used_form_tickets, import_rejections to openprm_app;
grant delete on stages, embed_tokens to openprm_app;
-- The log only grows; numbers are given by relay_outbox alone.
grant select, insert on outbox to openprm_app;
grant select on event_sequences to openprm_app;
grant execute on all functions in schema prm to openprm_app;
