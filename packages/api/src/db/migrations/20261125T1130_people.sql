-- People leave and come back, and say how they want to be spoken to.
alter table users
  add column title text,
  add column phone text,
  add column locale text,
  add column deactivated_at timestamptz;
create index users_by_kind on users (vendor_id, kind, name, id);
create index embed_tokens_by_user on embed_tokens (vendor_id, user_id);

-- A key that might do everything still may.
update api_keys set scopes = scopes || '{company:read,company:write}'
where kind = 'secret' and scopes @> '{vendor:write,users:write,webhooks:write,embed_tokens:write}'
  and not scopes @> '{company:read}';
