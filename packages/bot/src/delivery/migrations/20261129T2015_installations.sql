-- Workspaces that installed the app. Tokens are sealed with a key from the environment; a row stays when they end.
create table chat.installation (
  vendor_id text not null,
  platform text not null check (platform in ('slack')),
  tenant text not null,
  name text not null,
  -- Whose workspace it is; none: the vendor's own.
  partner_id text,
  state text not null check (state in ('active', 'revoked')),
  bot_user_id text,
  bot_id text,
  scopes text not null,
  -- The platform's id of who installed it.
  installed_by text,
  token text,
  refresh_token text,
  -- Where tokens rotate.
  expires_at timestamptz,
  installed_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (vendor_id, platform, tenant)
);

-- Links by which the vendor invites a workspace, and the installations begun with them. Only hashes are kept.
create table chat.install_step (
  vendor_id text not null,
  hash text not null,
  kind text not null check (kind in ('link', 'state')),
  partner_id text,
  -- The link that an installation was begun with.
  link text,
  expires_at timestamptz not null,
  primary key (vendor_id, hash)
);
