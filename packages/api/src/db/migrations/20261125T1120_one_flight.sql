-- A request opens its transaction, makes sure of its credential and claims its idempotency key without waiting for an
-- answer: each of these raises when it does not hold, and then nothing that was sent behind it can happen.

-- Enters the tenant of a credential, provided that it is still what the server remembers: a key that was revoked a
-- moment ago opens nothing, on whichever server. PR401: look it up again.
create function enter_with(credential uuid, is_token boolean, moment timestamptz, remembered text) returns void
language plpgsql security definer set search_path = prm, pg_temp
as $$
declare
  vendor uuid;
begin
  if is_token then
    select t.vendor_id into vendor from find_embed_token(credential, moment) t
    where credential_print(to_jsonb(t)) = remembered;
  else
    select k.vendor_id into vendor from find_api_key(credential, moment) k
    where credential_print(to_jsonb(k)) = remembered;
  end if;
  if vendor is null then
    raise exception 'The credential has changed.' using errcode = 'PR401';
  end if;
  perform set_config('prm.vendor_id', vendor::text, true);
end
$$;

-- Everything that a look-up says of a credential, short. When it was last used is not part of what it may do.
create function credential_print(found jsonb) returns text
language sql immutable parallel safe
as $$ select md5((found - 'last_used_at')::text) $$;

-- Takes an idempotency key until the transaction ends. PR409: somebody holds it. PR208: its request was carried out.
create function claim_request(who text, request_key text) returns void
language plpgsql
as $$
declare
  vendor uuid := prm.current_vendor();
begin
  if not pg_try_advisory_xact_lock(hashtextextended(vendor || ' ' || who || ' ' || request_key, 0)) then
    raise exception 'The request is being carried out.' using errcode = 'PR409';
  end if;
  -- Asked after the lock, so that it sees what the holder before has stored.
  if exists (
    select from prm.idempotency_keys i where i.vendor_id = vendor and i.principal = who and i.key = request_key
  ) then
    raise exception 'The request was carried out before.' using errcode = 'PR208';
  end if;
end
$$;

grant execute on function enter_with(uuid, boolean, timestamptz, text), credential_print(jsonb), claim_request(text, text)
  to openprm_app;
