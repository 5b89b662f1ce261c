-- Count and sum of the deals of each stage and currency, so that a board of a million deals need not add them up. A change
-- of a deal adds a row of what it changes, in the same statement: nobody waits for anybody else's deal. Behind that the
-- rows are folded into the totals; a reader takes the totals and what is not folded yet, and is always right.
create table deal_totals (
  vendor_id uuid not null references vendors,
  -- The partner whose deals they are; all zeros: those of all.
  partner_id uuid not null,
  stage text not null,
  -- Empty for deals without an amount.
  currency text not null,
  deals bigint not null,
  amount numeric not null,
  primary key (vendor_id, partner_id, stage, currency)
);

create table deal_total_changes (
  vendor_id uuid not null,
  id bigint generated always as identity,
  partner_id uuid,
  stage text not null,
  currency text not null,
  deals bigint not null,
  amount numeric not null,
  primary key (vendor_id, id)
);

alter table deal_totals enable row level security;
create policy tenant on deal_totals using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()));
alter table deal_total_changes enable row level security;
create policy tenant on deal_total_changes using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()));

create function count_gained_deals() returns trigger
language plpgsql security definer set search_path = prm, pg_temp
as $$
begin
  insert into deal_total_changes (vendor_id, partner_id, stage, currency, deals, amount)
  select vendor_id, partner_id, stage, coalesce(currency, ''), count(*), coalesce(sum(amount), 0)
  from gained group by 1, 2, 3, 4;
  return null;
end
$$;

create function count_lost_deals() returns trigger
language plpgsql security definer set search_path = prm, pg_temp
as $$
begin
  insert into deal_total_changes (vendor_id, partner_id, stage, currency, deals, amount)
  select vendor_id, partner_id, stage, coalesce(currency, ''), -count(*), -coalesce(sum(amount), 0)
  from lost group by 1, 2, 3, 4;
  return null;
end
$$;

create function count_changed_deals() returns trigger
language plpgsql security definer set search_path = prm, pg_temp
as $$
begin
  insert into deal_total_changes (vendor_id, partner_id, stage, currency, deals, amount)
  select vendor_id, partner_id, stage, coalesce(currency, ''), sum(sign), coalesce(sum(sign * amount), 0)
  from (
    select vendor_id, partner_id, stage, currency, amount, 1 as sign from gained
    union all
    select vendor_id, partner_id, stage, currency, amount, -1 from lost
  ) changed
  group by 1, 2, 3, 4 having sum(sign) <> 0 or sum(sign * amount) <> 0;
  return null;
end
$$;

create trigger deals_gained after insert on deals
  referencing new table as gained for each statement execute function count_gained_deals();
create trigger deals_lost after delete on deals
  referencing old table as lost for each statement execute function count_lost_deals();
create trigger deals_changed after update on deals
  referencing old table as lost new table as gained for each statement execute function count_changed_deals();

-- Folds up to so many changes into the totals. One at a time; the others find nothing to do.
create function fold_deal_totals(most integer) returns bigint
language plpgsql security definer set search_path = prm, pg_temp
as $$
declare
  folded bigint;
begin
  if not pg_try_advisory_xact_lock(7246802) then
    return 0;
  end if;
  with gone as (
    delete from deal_total_changes c
    using (select vendor_id, id from deal_total_changes limit most) waiting
    where c.vendor_id = waiting.vendor_id and c.id = waiting.id
    returning c.*
  ), kept as (
    insert into deal_totals as t (vendor_id, partner_id, stage, currency, deals, amount)
    select g.vendor_id, whose.id, g.stage, g.currency, sum(g.deals), sum(g.amount)
    from gone g cross join lateral (values (uuid '00000000-0000-0000-0000-000000000000'), (g.partner_id)) whose (id)
    where whose.id is not null
    group by 1, 2, 3, 4
    on conflict (vendor_id, partner_id, stage, currency) do update
      set deals = t.deals + excluded.deals, amount = t.amount + excluded.amount
  )
  select count(*) into folded from gone;
  return folded;
end
$$;

-- Adds everything up anew, for the owner of the database; writers wait meanwhile.
create function recount_deal_totals() returns void
language sql set search_path = prm, pg_temp
as $$
  lock table deals in share row exclusive mode;
  delete from deal_total_changes;
  delete from deal_totals;
  insert into deal_total_changes (vendor_id, partner_id, stage, currency, deals, amount)
  select vendor_id, partner_id, stage, coalesce(currency, ''), count(*), coalesce(sum(amount), 0)
  from deals group by 1, 2, 3, 4;
$$;
select recount_deal_totals();

revoke all on function count_gained_deals(), count_lost_deals(), count_changed_deals(), fold_deal_totals(integer),
  recount_deal_totals() from public;
grant select on deal_totals, deal_total_changes to openprm_app;
grant execute on function fold_deal_totals(integer) to openprm_app;
