-- The vendor reads who asked about which account: all of it, and by partner.
create index account_checks_by_time on account_checks (vendor_id, checked_at, id);
create index account_checks_by_partner on account_checks (vendor_id, partner_id, checked_at, id);
