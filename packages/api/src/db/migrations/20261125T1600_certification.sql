-- What a programme certifies, who holds it until when, and what a command asks for.
create table certifications (
  vendor_id uuid not null references vendors,
  id uuid not null,
  key text not null,
  title text not null,
  summary text,
  status text not null check (status in ('active', 'retired')),
  -- Course ids; all of them have to be finished.
  courses jsonb not null,
  path_id uuid,
  audience jsonb not null,
  valid_months integer check (valid_months > 0),
  renewal_days integer not null,
  grace_days integer not null,
  reminder_days jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  unique (vendor_id, key),
  foreign key (vendor_id, path_id) references learning_paths (vendor_id, id)
);
create index certifications_by_title on certifications (vendor_id, title, id);

create table certificates (
  vendor_id uuid not null references vendors,
  id uuid not null,
  -- Counts up within a programme; the number on the certificate, and its place in the list of revocations.
  serial bigint not null,
  certification_id uuid not null,
  user_id uuid not null,
  partner_id uuid,
  status text not null check (status in ('active', 'expiring', 'expired', 'renewed', 'revoked')),
  issued_at timestamptz not null,
  expires_at timestamptz,
  -- Why it ends: its time, or a version of a course that broke with the one before.
  cause text check (cause in ('time', 'version')),
  -- The version of each course that was learned.
  learned jsonb not null,
  renews uuid,
  revoked_at timestamptz,
  revoked_reason text check (revoked_reason in ('left_company', 'misconduct', 'issued_in_error', 'other')),
  revoked_note text,
  -- When something happens to it next: a reminder, the window of its renewal, its end.
  next_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  unique (vendor_id, serial),
  foreign key (vendor_id, certification_id) references certifications (vendor_id, id),
  foreign key (vendor_id, user_id) references users (vendor_id, id),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id),
  foreign key (vendor_id, renews) references certificates (vendor_id, id)
);
-- A person holds a certification once.
create unique index certificates_held on certificates (vendor_id, user_id, certification_id)
  where status in ('active', 'expiring', 'expired');
create index certificates_by_next on certificates (vendor_id, next_at) where next_at is not null;
create index certificates_by_time on certificates (vendor_id, issued_at, id);
create index certificates_by_partner on certificates (vendor_id, partner_id, certification_id, status);
create index certificates_by_certification on certificates (vendor_id, certification_id, status);

create table certificate_serials (
  vendor_id uuid not null references vendors,
  last bigint not null,
  primary key (vendor_id)
);

create table requirements (
  vendor_id uuid not null references vendors,
  id uuid not null,
  title text not null,
  command text not null check (command in ('deals.register', 'leads.accept')),
  products jsonb not null,
  needs jsonb not null,
  -- From when on it is asked for; before that it is only announced.
  effective_from timestamptz not null,
  status text not null check (status in ('active', 'retired')),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id)
);
create index requirements_by_title on requirements (vendor_id, title, id);
create index requirements_by_command on requirements (vendor_id, command) where status = 'active';

create table requirement_waivers (
  vendor_id uuid not null references vendors,
  id uuid not null,
  requirement_id uuid not null,
  partner_id uuid not null,
  reason text not null,
  ends_at timestamptz not null,
  waived_by text,
  ended_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, requirement_id) references requirements (vendor_id, id),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id)
);
create index requirement_waivers_by_partner on requirement_waivers (vendor_id, partner_id, requirement_id);

do $$
declare
  name text;
begin
  foreach name in array array[
    'certifications', 'certificates', 'certificate_serials', 'requirements', 'requirement_waivers'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

grant select, insert, update on certifications, certificates, certificate_serials, requirements, requirement_waivers
  to openprm_app;
