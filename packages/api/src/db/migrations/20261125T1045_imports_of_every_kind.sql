-- Imports of every noun, dry runs with a report, uploads that go on where one broke off.
alter table imports drop constraint imports_kind_check;
alter table imports add check (kind in ('partners', 'users', 'leads', 'deals'));
alter table imports
  add column dry_run boolean not null default false,
  add column heading text[],
  add column failure text,
  add column attempt integer not null default 0,
  add column fingerprint text not null default '',
  add column told_at timestamptz,
  add column active_at timestamptz,
  add column version integer not null default 1;
-- Mappings of the first version do not say how their file is written.
update imports set mapping = mapping || '{"file": {"encoding": "utf-8", "separator": ",", "quote": "\""}}';
-- What was left running then can no longer be told from a broken upload; it may not be gone on with.
update imports set status = 'cancelled', finished_at = now() where status in ('waiting', 'running');
create index imports_by_age on imports (vendor_id, created_at desc, id desc);

alter table import_rejections rename to import_rows;
alter table import_rows alter column reason drop not null;
alter table import_rows
  add column outcome text not null default 'rejected' check (outcome in ('created', 'updated', 'unchanged', 'rejected')),
  add column key text,
  add column changes text[] not null default '{}',
  add column cells text[],
  add check ((outcome = 'rejected') = (reason is not null));
create index import_rows_by_outcome on import_rows (vendor_id, import_id, outcome, row);
