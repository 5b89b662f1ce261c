-- What people hand in for an assignment, and what came of it. The files themselves are in the file store.
create table hand_ins (
  vendor_id uuid not null references vendors,
  id uuid not null,
  enrolment_id uuid not null,
  lesson text not null,
  -- As the course named the lesson when it was begun: the queue of reviews reads no courses.
  lesson_title text not null,
  number integer not null,
  status text not null check (status in ('draft', 'submitted', 'returned', 'passed')),
  text text,
  feedback text,
  reviewer_id uuid,
  submitted_at timestamptz,
  decided_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  unique (vendor_id, enrolment_id, lesson, number),
  foreign key (vendor_id, enrolment_id) references enrolments (vendor_id, id),
  foreign key (vendor_id, reviewer_id) references users (vendor_id, id)
);
create unique index hand_ins_open on hand_ins (vendor_id, enrolment_id, lesson) where status in ('draft', 'submitted');
create index hand_ins_by_time on hand_ins (vendor_id, created_at, id);
create index hand_ins_queue on hand_ins (vendor_id, status, submitted_at, id);

create table hand_in_files (
  vendor_id uuid not null references vendors,
  id uuid not null,
  hand_in_id uuid not null,
  name text not null,
  bytes integer not null,
  sha256 text not null,
  -- A row is there before its content, and after it: nothing in the store is ever without one.
  state text not null check (state in ('arriving', 'kept', 'dropped')),
  created_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, hand_in_id) references hand_ins (vendor_id, id)
);
create index hand_in_files_by_hand_in on hand_in_files (vendor_id, hand_in_id);
create index hand_in_files_to_sweep on hand_in_files (vendor_id, created_at) where state <> 'kept';

do $$
declare
  name text;
begin
  foreach name in array array['hand_ins', 'hand_in_files'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

grant select, insert, update on hand_ins to openprm_app;
grant select, insert, update, delete on hand_in_files to openprm_app;

-- Who may write courses reviews what is handed in for them.
update api_keys set scopes = scopes || '{training:review}'
where scopes @> '{training:write}' and not scopes @> '{training:review}';
