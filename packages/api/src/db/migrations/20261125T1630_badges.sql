-- Certificates as badges that anyone can verify who has been given their address.
-- What the address ends with; nobody guesses it, and it says nothing about the certificate.
alter table certificates add column token uuid not null default gen_random_uuid();
create unique index certificates_by_token on certificates (vendor_id, token);
-- The bits that are set in the programme's status lists: taken back, or ended earlier than the badge says.
create index certificates_withdrawn on certificates (vendor_id, serial)
  where status = 'revoked' or (cause = 'version' and status in ('expired', 'renewed'));
