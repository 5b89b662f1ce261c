-- Why a deal was won or lost, and the vendor's own fields of the deal form.
alter table deals
  add column won_reason text,
  add column lost_reason text,
  add column close_note text,
  add column field_values jsonb not null default '{}',
  add check (won_reason is null or lost_reason is null);

-- Every order a list may have, and the columns people narrow it by. What has no amount counts as nothing, what has no
-- date comes last.
create index deals_by_amount on deals (vendor_id, (coalesce(amount, 0)), id);
create index deals_by_answer on deals (vendor_id, (coalesce(answer_due_at, 'infinity'::timestamptz)), id);
create index deals_by_protection on deals (vendor_id, (coalesce(protected_until, 'infinity'::timestamptz)), id);
create index deals_by_close on deals (vendor_id, (coalesce(expected_close_on, 'infinity'::date)), id);
create index deals_by_status on deals (vendor_id, registration_status, created_at desc, id desc);
create index deals_by_product on deals (vendor_id, product, created_at desc, id desc) where product is not null;
