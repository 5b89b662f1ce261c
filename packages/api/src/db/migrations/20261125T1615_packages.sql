-- SCORM packages, and what people have achieved in them. The files themselves are in the file store.
create table course_packages (
  vendor_id uuid not null references vendors,
  id uuid not null,
  title text not null,
  scorm text not null check (scorm in ('1.2', '2004')),
  scos jsonb not null,
  files integer not null,
  bytes bigint not null,
  created_at timestamptz not null,
  primary key (vendor_id, id)
);
create index course_packages_by_time on course_packages (vendor_id, created_at, id);

create table package_attempts (
  vendor_id uuid not null references vendors,
  id uuid not null,
  enrolment_id uuid not null,
  lesson text not null,
  package_id uuid not null,
  number integer not null,
  -- The launch that may report: an older tab is told so.
  session integer not null,
  status text not null check (status in ('open', 'passed', 'completed', 'failed')),
  -- By unit: completion, success, score, seconds, bookmark, and the run-time's own data.
  states jsonb not null,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (vendor_id, id),
  unique (vendor_id, enrolment_id, lesson, number),
  foreign key (vendor_id, enrolment_id) references enrolments (vendor_id, id),
  foreign key (vendor_id, package_id) references course_packages (vendor_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['course_packages', 'package_attempts'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

grant select, insert, update on course_packages, package_attempts to openprm_app;
