-- A page deep in a list starts its index where the page before ended only if the database may compare the key before it
-- has looked at the row's tenant. It takes a "case" for harmless there, and a "coalesce" not.
drop index deals_by_amount, deals_by_answer, deals_by_protection, deals_by_close;
create index deals_by_amount on deals
  (vendor_id, (case when amount is null then 0 else amount end), id);
create index deals_by_answer on deals
  (vendor_id, (case when answer_due_at is null then 'infinity'::timestamptz else answer_due_at end), id);
create index deals_by_protection on deals
  (vendor_id, (case when protected_until is null then 'infinity'::timestamptz else protected_until end), id);
create index deals_by_close on deals
  (vendor_id, (case when expected_close_on is null then 'infinity'::date else expected_close_on end), id);
create index deals_by_partner_amount on deals
  (vendor_id, partner_id, (case when amount is null then 0 else amount end), id) where partner_id is not null;

-- Counts and totals of the board come from this index alone.
create index deals_by_total on deals (vendor_id, stage, currency) include (amount);
