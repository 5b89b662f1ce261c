create table forms (
  vendor_id uuid not null references vendors,
  key text not null,
  noun text not null check (noun in ('lead')),
  definition jsonb not null,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (vendor_id, key)
);

-- Each ticket admits one submission: using it leaves its id here until it could no longer be valid.
create table used_form_tickets (
  vendor_id uuid not null references vendors,
  id uuid not null,
  expires_at timestamptz not null,
  primary key (vendor_id, id)
);
create index used_form_tickets_by_expiry on used_form_tickets (vendor_id, expires_at);

create table leads (
  vendor_id uuid not null references vendors,
  id uuid not null,
  status text not null check (status in
    ('new', 'offered', 'accepted', 'working', 'converted', 'declined', 'expired', 'disqualified')),
  form text not null,
  name text not null,
  email text not null,
  company text,
  company_domain text,
  phone text,
  country text,
  field_values jsonb not null,
  channel text not null check (channel in ('form', 'partner', 'staff', 'key', 'import', 'slack', 'teams')),
  page_url text,
  referrer text,
  utm jsonb not null default '{}',
  partner_id uuid,
  deal_id uuid,
  external_id text,
  disqualified_reason text,
  disqualified_note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (vendor_id, id),
  unique (vendor_id, external_id),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id)
);
create index leads_by_age on leads (vendor_id, created_at desc, id desc);
create index leads_by_partner on leads (vendor_id, partner_id, created_at desc, id desc);
create index leads_by_status on leads (vendor_id, status, created_at desc, id desc);

create table deals (
  vendor_id uuid not null references vendors,
  id uuid not null,
  name text not null,
  account_name text,
  account_domain text,
  amount bigint,
  currency text check (currency ~ '^[A-Z]{3}$'),
  stage text not null,
  registration_status text not null check (registration_status in
    ('draft', 'submitted', 'in_review', 'approved', 'returned', 'rejected', 'withdrawn', 'expired', 'extension_requested')),
  partner_id uuid,
  owner_id uuid,
  lead_id uuid,
  product text,
  expected_close_on date,
  closed_at timestamptz,
  protected_until timestamptz,
  stage_changed_at timestamptz not null,
  external_id text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (vendor_id, id),
  unique (vendor_id, external_id),
  foreign key (vendor_id, stage) references stages (vendor_id, key),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id),
  foreign key (vendor_id, owner_id) references users (vendor_id, id),
  foreign key (vendor_id, lead_id) references leads (vendor_id, id),
  check ((amount is null) = (currency is null))
);
create index deals_by_stage on deals (vendor_id, stage, stage_changed_at desc, id desc);
create index deals_by_move on deals (vendor_id, stage_changed_at desc, id desc);
create index deals_by_age on deals (vendor_id, created_at desc, id desc);
create index deals_by_partner_stage on deals (vendor_id, partner_id, stage, stage_changed_at desc, id desc);
create index deals_by_partner_age on deals (vendor_id, partner_id, created_at desc, id desc);
create index deals_by_owner on deals (vendor_id, owner_id, created_at desc, id desc);

alter table leads add foreign key (vendor_id, deal_id) references deals (vendor_id, id);

create table imports (
  vendor_id uuid not null references vendors,
  id uuid not null,
  kind text not null check (kind in ('deals')),
  status text not null check (status in ('waiting', 'running', 'finished', 'cancelled', 'failed')),
  mapping jsonb not null,
  processed integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  rejected integer not null default 0,
  started_at timestamptz,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (vendor_id, id)
);

create table import_rejections (
  vendor_id uuid not null references vendors,
  import_id uuid not null,
  row integer not null,
  reason text not null,
  primary key (vendor_id, import_id, row),
  foreign key (vendor_id, import_id) references imports (vendor_id, id)
);
