-- The life of a lead: submissions that join an earlier one, offers to partners, and what those may see before they accept.
alter table leads
  -- Whose domain it is, as deals read it. Leads from before this column join by e-mail alone.
  add column company_key text,
  add column product text,
  add column owner_id uuid,
  -- Names of the values that lead to the person; hidden while `contacts_hidden`.
  add column contact_fields jsonb not null default '[]',
  add column contacts_hidden boolean not null default false,
  add column submission_count integer not null default 1,
  add column duplicate_of uuid,
  add column answer_due_at timestamptz,
  add column accepted_at timestamptz,
  add column unrouted_reason text check (unrouted_reason in ('by_hand', 'max_offers', 'nobody_fits')),
  add foreign key (vendor_id, owner_id) references users (vendor_id, id),
  add foreign key (vendor_id, duplicate_of) references leads (vendor_id, id);

update leads set contact_fields = (select coalesce(jsonb_agg(name), '[]') from jsonb_object_keys(field_values) name);
-- What a partner brought along, or was simply given, was its to work on.
update leads set status = 'accepted', accepted_at = updated_at where status = 'new' and partner_id is not null;

create index leads_by_email on leads (vendor_id, email, created_at);
create index leads_by_company on leads (vendor_id, company_key, created_at) where company_key is not null;
create index leads_by_change on leads (vendor_id, updated_at desc, id desc);
create index leads_by_due on leads (vendor_id, answer_due_at, id) where answer_due_at is not null;
create index leads_by_owner on leads (vendor_id, owner_id, created_at desc, id desc);
create index leads_by_country on leads (vendor_id, country, created_at desc, id desc);
create index leads_by_product on leads (vendor_id, product, created_at desc, id desc);

-- What was sent again about a lead that was already there.
create table lead_submissions (
  vendor_id uuid not null references vendors,
  id uuid not null,
  lead_id uuid not null,
  field_values jsonb not null,
  channel text not null,
  page_url text,
  referrer text,
  utm jsonb not null,
  actor_kind text not null,
  actor_id text,
  received_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, lead_id) references leads (vendor_id, id)
);
create index lead_submissions_by_lead on lead_submissions (vendor_id, lead_id, id desc);

create table lead_offers (
  vendor_id uuid not null references vendors,
  id uuid not null,
  lead_id uuid not null,
  partner_id uuid not null,
  status text not null check (status in ('open', 'accepted', 'declined', 'expired', 'recalled')),
  automatic boolean not null,
  score double precision,
  parts jsonb not null,
  -- Everybody else who was looked at, and why it was not them.
  others jsonb not null,
  reason text,
  note text,
  offered_at timestamptz not null,
  answer_due_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  primary key (vendor_id, id),
  foreign key (vendor_id, lead_id) references leads (vendor_id, id),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id)
);
-- A lead is in one partner's hands at a time.
create unique index lead_offers_held on lead_offers (vendor_id, lead_id) where status in ('open', 'accepted');
create index lead_offers_by_lead on lead_offers (vendor_id, lead_id, id);
create index lead_offers_by_age on lead_offers (vendor_id, offered_at, partner_id);

-- What the partner's users read in place of `data`, where they are not to see all of it.
alter table outbox add column partner_data jsonb;

do $$
declare
  name text;
begin
  foreach name in array array['lead_submissions', 'lead_offers'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

grant select, insert on lead_submissions to openprm_app;
grant select, insert, update on lead_offers to openprm_app;
