-- The vendor's own lists (partner types, tiers, territories, products) and what a partner holds of them.
alter table vendors
  add column partner_types jsonb not null default '[]',
  add column tiers jsonb not null default '[]',
  add column territories jsonb not null default '[]',
  add column products jsonb not null default '[]',
  add column branding jsonb not null default '{"logoUrl": null, "accentColor": null}';

alter table partners
  drop constraint partners_type_check,
  add column territories text[] not null default '{}',
  add column products text[] not null default '{}',
  add column tags text[] not null default '{}',
  add column channel_manager_id uuid,
  add column parent_id uuid,
  add column routing_weight integer not null default 100 check (routing_weight between 0 and 1000),
  add column max_open_leads integer check (max_open_leads >= 0),
  add column domain text,
  add column website text,
  add column country text check (country ~ '^[A-Z]{2}$'),
  add column description text,
  add column status_reason text,
  add column status_note text,
  add column status_changed_at timestamptz,
  add foreign key (vendor_id, channel_manager_id) references users (vendor_id, id),
  add foreign key (vendor_id, parent_id) references partners (vendor_id, id),
  add check (parent_id <> id);

-- What was free text becomes a key of the vendor's list; the text stays as its label.
create function pg_temp.key_of(label text) returns text language sql immutable as $$
  select case
    when slug ~ '^[a-z]' then slug
    when slug = '' then 'k_' || left(md5(label), 12)
    else left('k_' || slug, 40)
  end
  from (select left(trim(both '_' from regexp_replace(lower(label), '[^a-z0-9]+', '_', 'g')), 40) as slug) s
$$;

update vendors v set
  partner_types = '[
    {"key": "reseller", "label": "Reseller"}, {"key": "distributor", "label": "Distributor"},
    {"key": "referrer", "label": "Referrer"}, {"key": "integrator", "label": "Integrator"}]',
  tiers = coalesce((
    select jsonb_agg(jsonb_build_object('key', key, 'label', label, 'rank', rank) order by rank)
    from (
      select key, label, row_number() over (
        -- Names that every programme uses keep their usual order; the others come first, to be ranked by the vendor.
        order by coalesce(array_position(array['registered', 'bronze', 'silver', 'gold', 'platinum', 'diamond'], key), 0), key
      ) as rank
      from (
        select pg_temp.key_of(tier) as key, min(tier) as label from partners p
        where p.vendor_id = v.id and tier is not null group by 1
      ) held
    ) ranked), '[]'),
  territories = coalesce((
    select jsonb_agg(jsonb_build_object('key', key, 'label', label, 'countries', '[]'::jsonb) order by key)
    from (
      select pg_temp.key_of(territory) as key, min(territory) as label from partners p
      where p.vendor_id = v.id and territory is not null group by 1
    ) held), '[]');

update partners set
  tier = pg_temp.key_of(tier),
  territories = case when territory is null then '{}' else array[pg_temp.key_of(territory)] end,
  status_changed_at = created_at;
alter table partners
  drop column territory,
  alter column status_changed_at set not null,
  alter column status_changed_at set default now();

create index partners_by_age on partners (vendor_id, created_at desc, id desc);
create index partners_by_status on partners (vendor_id, status, name, id);
create index partners_by_manager on partners (vendor_id, channel_manager_id, name, id);
create index partners_by_parent on partners (vendor_id, parent_id, name, id);
create index partners_by_domain on partners (vendor_id, domain);
