-- Keys are managed through the API: who made them, when they were last used, and what took their place.
alter table api_keys
  add column version integer not null default 1,
  add column created_by_kind text not null default 'system',
  add column created_by_id text,
  add column last_used_at timestamptz,
  add column expires_at timestamptz,
  add column replaced_by uuid,
  add column updated_at timestamptz not null default now(),
  add foreign key (vendor_id, replaced_by) references api_keys (vendor_id, id);
create index api_keys_by_age on api_keys (vendor_id, created_at desc, id desc);

-- A key that might do everything still may.
update api_keys set scopes = scopes || '{keys:read,keys:write}'
where kind = 'secret' and scopes @> '{vendor:write,users:write,webhooks:write,embed_tokens:write}';

drop function find_api_key(uuid);
-- `moment` is the time of the server that asks: a credential lives by the clock of whoever gave it out.
create function find_api_key(key_id uuid, moment timestamptz default now())
returns table (
  vendor_id uuid, kind text, hash text, scopes text[], origins text[], clock_offset_ms bigint, last_used_at timestamptz
)
language sql stable security definer set search_path = prm, pg_temp
as $$
  select k.vendor_id, k.kind, k.hash, k.scopes, k.origins, v.clock_offset_ms, k.last_used_at
  from api_keys k
  join vendors v on v.id = k.vendor_id
  where k.id = key_id and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment)
$$;

-- Notes that a key is in use. Of many requests at once one does it, and none waits for another.
create function note_key_use(key_id uuid, moment timestamptz) returns void
language sql security definer set search_path = prm, pg_temp
as $$
  update api_keys set last_used_at = moment
  where id = (select id from api_keys where id = key_id for no key update skip locked)
    and (last_used_at is null or last_used_at <= moment - interval '1 minute')
$$;

drop function find_embed_token(uuid);
create function find_embed_token(token_id uuid, moment timestamptz default now())
returns table (
  vendor_id uuid, hash text, origin text, scopes text[], expires_at timestamptz,
  user_id uuid, user_kind text, partner_id uuid, clock_offset_ms bigint
)
language sql stable security definer set search_path = prm, pg_temp
as $$
  select t.vendor_id, t.hash, t.origin, t.scopes, t.expires_at, u.id, u.kind, u.partner_id, v.clock_offset_ms
  from embed_tokens t
  join users u on u.vendor_id = t.vendor_id and u.id = t.user_id
  join api_keys k on k.vendor_id = t.vendor_id and k.id = t.minted_by
  join vendors v on v.id = t.vendor_id
  where t.id = token_id and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment)
$$;
grant execute on function find_api_key(uuid, timestamptz), find_embed_token(uuid, timestamptz),
  note_key_use(uuid, timestamptz) to openprm_app;
