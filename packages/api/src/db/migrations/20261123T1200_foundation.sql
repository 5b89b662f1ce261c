-- The tenant, its programme, its people, and the credentials that reach them.
create table vendors (
  id uuid primary key,
  name text not null,
  slug text not null,
  locale text not null default 'en',
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table stages (
  vendor_id uuid not null references vendors,
  key text not null,
  label text not null,
  kind text not null check (kind in ('open', 'won', 'lost')),
  probability integer not null check (probability between 0 and 100),
  position integer not null,
  primary key (vendor_id, key)
);

create table partners (
  vendor_id uuid not null references vendors,
  id uuid not null,
  name text not null,
  type text not null check (type in ('reseller', 'distributor', 'referrer', 'integrator')),
  status text not null check (status in ('applied', 'invited', 'onboarding', 'active', 'suspended', 'ended')),
  tier text,
  territory text,
  external_id text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (vendor_id, id),
  unique (vendor_id, external_id)
);
create index partners_by_name on partners (vendor_id, name, id);

create table users (
  vendor_id uuid not null references vendors,
  id uuid not null,
  kind text not null check (kind in ('staff', 'partner')),
  role text not null check (role in ('admin', 'channel_manager', 'support', 'viewer', 'seller')),
  email text not null check (email = lower(email)),
  name text not null,
  partner_id uuid,
  external_id text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (vendor_id, id),
  unique (vendor_id, email),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id),
  check ((kind = 'partner') = (partner_id is not null)),
  check (kind = 'partner' or role <> 'seller'),
  check (kind = 'staff' or role in ('admin', 'seller'))
);
create index users_by_partner on users (vendor_id, partner_id, id);
create index users_by_name on users (vendor_id, name, id);

create table api_keys (
  vendor_id uuid not null references vendors,
  id uuid not null,
  kind text not null check (kind in ('secret', 'publishable')),
  name text not null,
  hash text not null,
  scopes text[] not null,
  origins text[] not null default '{}',
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (vendor_id, id)
);

create table embed_tokens (
  vendor_id uuid not null references vendors,
  id uuid not null,
  hash text not null,
  user_id uuid not null,
  minted_by uuid not null,
  origin text,
  scopes text[] not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  primary key (vendor_id, id),
  foreign key (vendor_id, user_id) references users (vendor_id, id),
  foreign key (vendor_id, minted_by) references api_keys (vendor_id, id)
);
create index embed_tokens_by_expiry on embed_tokens (vendor_id, expires_at);

create table idempotency_keys (
  vendor_id uuid not null references vendors,
  principal text not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  headers jsonb not null,
  body text not null,
  created_at timestamptz not null default now(),
  primary key (vendor_id, principal, key)
);
create index idempotency_keys_by_age on idempotency_keys (vendor_id, created_at);

-- A credential is looked up before its tenant is known, so these two see past row-level security.
create function find_api_key(key_id uuid)
returns table (vendor_id uuid, kind text, hash text, scopes text[], origins text[])
language sql stable security definer set search_path = prm, pg_temp
as $$
  select k.vendor_id, k.kind, k.hash, k.scopes, k.origins
  from api_keys k
  where k.id = key_id and k.revoked_at is null
$$;

create function find_embed_token(token_id uuid)
returns table (
  vendor_id uuid, hash text, origin text, scopes text[], expires_at timestamptz,
  user_id uuid, user_kind text, partner_id uuid
)
language sql stable security definer set search_path = prm, pg_temp
as $$
  select t.vendor_id, t.hash, t.origin, t.scopes, t.expires_at, u.id, u.kind, u.partner_id
  from embed_tokens t
  join users u on u.vendor_id = t.vendor_id and u.id = t.user_id
  join api_keys k on k.vendor_id = t.vendor_id and k.id = t.minted_by
  where t.id = token_id and k.revoked_at is null
$$;
create unique index api_keys_by_id on api_keys (id);
create unique index embed_tokens_by_id on embed_tokens (id);

-- The server sets up a demo programme only on a database that nobody uses yet.
create function no_vendors() returns boolean
language sql stable security definer set search_path = prm, pg_temp
as $$ select not exists (select from vendors) $$;
