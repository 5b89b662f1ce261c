-- Films, captions, documents and pictures of courses. The files themselves are in the file store.
create table course_files (
  vendor_id uuid not null references vendors,
  id uuid not null,
  name text not null,
  bytes integer not null,
  -- The same file again is the one that is there.
  sha256 text not null,
  created_at timestamptz not null,
  primary key (vendor_id, id),
  unique (vendor_id, sha256, name)
);
create index course_files_by_time on course_files (vendor_id, created_at, id);

alter table course_files enable row level security;
create policy tenant on course_files
  using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()));

grant select, insert on course_files to openprm_app;
