-- Training: courses and their versions, who takes them, how far they are, and their quizzes.
create table courses (
  vendor_id uuid not null references vendors,
  id uuid not null,
  key text not null,
  title text not null,
  summary text,
  language text not null,
  status text not null check (status in ('draft', 'published', 'archived')),
  -- Whom it is for; an empty list asks nothing.
  audience jsonb not null,
  mandatory boolean not null,
  self_enrol boolean not null,
  due_days integer check (due_days > 0),
  published_number integer,
  draft_number integer,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  unique (vendor_id, key)
);
create index courses_by_title on courses (vendor_id, title, id);

create table course_versions (
  vendor_id uuid not null references vendors,
  course_id uuid not null,
  number integer not null,
  status text not null check (status in ('draft', 'published', 'superseded')),
  change text check (change in ('minor', 'breaking')),
  notes text,
  content jsonb not null,
  -- The lessons that a holder of an older version has not seen like this.
  delta jsonb not null default '[]',
  version integer not null default 1,
  updated_at timestamptz not null,
  published_at timestamptz,
  primary key (vendor_id, course_id, number),
  foreign key (vendor_id, course_id) references courses (vendor_id, id)
);

create table enrolments (
  vendor_id uuid not null references vendors,
  id uuid not null,
  course_id uuid not null,
  number integer not null,
  user_id uuid not null,
  partner_id uuid,
  kind text not null check (kind in ('first', 'renewal')),
  source text not null check (source in ('assigned', 'self')),
  status text not null check (status in ('assigned', 'in_progress', 'completed', 'withdrawn')),
  -- What a renewal asks for; null for the whole course.
  lessons jsonb,
  done integer not null default 0,
  total integer not null,
  due_at timestamptz,
  started_at timestamptz,
  completed_at timestamptz,
  last_lesson text,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, course_id, number) references course_versions (vendor_id, course_id, number),
  foreign key (vendor_id, user_id) references users (vendor_id, id),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id)
);
-- One run of a course at a time and person, however many tabs ask for it.
create unique index enrolments_open on enrolments (vendor_id, user_id, course_id)
  where status in ('assigned', 'in_progress');
create index enrolments_by_user on enrolments (vendor_id, user_id, created_at, id);
create index enrolments_by_partner on enrolments (vendor_id, partner_id, created_at, id);
create index enrolments_by_course on enrolments (vendor_id, course_id, created_at, id);
create index enrolments_by_time on enrolments (vendor_id, created_at, id);

create table lesson_progress (
  vendor_id uuid not null references vendors,
  enrolment_id uuid not null,
  lesson text not null,
  seconds integer not null default 0,
  -- Parts of a video that were seen, in seconds, joined and in order.
  watched jsonb not null default '[]',
  position text,
  last_seen_at timestamptz not null,
  completed_at timestamptz,
  primary key (vendor_id, enrolment_id, lesson),
  foreign key (vendor_id, enrolment_id) references enrolments (vendor_id, id)
);

create table quiz_attempts (
  vendor_id uuid not null references vendors,
  id uuid not null,
  enrolment_id uuid not null,
  course_id uuid not null,
  lesson text not null,
  number integer not null,
  status text not null check (status in ('open', 'passed', 'failed')),
  -- Which questions were drawn and in which order their options stand.
  drawn jsonb not null,
  answers jsonb not null default '{}',
  -- Points of each question, once it is marked.
  marks jsonb,
  score integer check (score between 0 and 100),
  started_at timestamptz not null,
  ends_at timestamptz,
  submitted_at timestamptz,
  version integer not null default 1,
  primary key (vendor_id, id),
  unique (vendor_id, enrolment_id, lesson, number),
  foreign key (vendor_id, enrolment_id) references enrolments (vendor_id, id)
);
create unique index quiz_attempts_open on quiz_attempts (vendor_id, enrolment_id, lesson) where status = 'open';
create index quiz_attempts_by_lesson on quiz_attempts (vendor_id, course_id, lesson, submitted_at);

create table learning_paths (
  vendor_id uuid not null references vendors,
  id uuid not null,
  key text not null,
  title text not null,
  summary text,
  -- Course ids in the order in which they are taken.
  courses jsonb not null,
  archived boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  unique (vendor_id, key)
);
create index learning_paths_by_title on learning_paths (vendor_id, title, id);

do $$
declare
  name text;
begin
  foreach name in array array[
    'courses', 'course_versions', 'enrolments', 'lesson_progress', 'quiz_attempts', 'learning_paths'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

grant select, insert, update on courses, course_versions, enrolments, lesson_progress, quiz_attempts, learning_paths
  to openprm_app;
grant delete on course_versions to openprm_app;
