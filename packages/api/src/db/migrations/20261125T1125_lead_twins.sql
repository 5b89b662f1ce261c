-- Who takes in a lead waits here for others who take in the same person or company, and then sees what they stored:
-- in one call, because each statement of a volatile function reads afresh. Companies are locked before people, always,
-- so that two who need both never wait for each other.
create function lead_twins(vendor uuid, sender text, account text, since timestamptz, open_statuses text[])
returns table (id uuid, email text, partner_id uuid, external_id text, contacts_hidden boolean)
language plpgsql volatile set search_path = prm, pg_temp
as $$
begin
  if account is not null then
    perform pg_advisory_xact_lock(hashtextextended('lead ' || vendor || ' company ' || account, 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended('lead ' || vendor || ' email ' || sender, 0));
  return query
    select l.id, l.email, l.partner_id, l.external_id, l.contacts_hidden
    from leads l
    where l.vendor_id = vendor and (l.email = sender or l.company_key = account)
      and l.created_at >= since and l.status = any (open_statuses)
    order by l.created_at, l.id
    limit 50;
end
$$;
grant execute on function lead_twins to openprm_app;
