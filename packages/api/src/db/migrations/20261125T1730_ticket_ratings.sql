-- What people think of the help, and what the vendor's people write again and again.
alter table tickets
  add column rating_score integer check (rating_score between 1 and 5),
  add column rating_comment text,
  add column rated_at timestamptz;

create table saved_replies (
  vendor_id uuid not null references vendors,
  id uuid not null,
  title text not null,
  body text not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id)
);
create index saved_replies_by_title on saved_replies (vendor_id, title, id);
alter table saved_replies enable row level security;
create policy tenant on saved_replies using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()));
grant select, insert, update, delete on saved_replies to openprm_app;
