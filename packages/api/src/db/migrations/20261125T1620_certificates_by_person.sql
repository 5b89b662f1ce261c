-- What one person holds and held, without a walk through the programme's certificates.
create index certificates_by_user on certificates (vendor_id, user_id, issued_at, id);
