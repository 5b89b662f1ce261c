-- Forms of any key and noun, every version of them, and what was sent with each: answers, language, agreed texts.
alter table forms
  drop constraint forms_noun_check,
  add check (noun in ('lead', 'deal', 'partner_application'));

create table form_versions (
  vendor_id uuid not null references vendors,
  key text not null,
  version integer not null,
  noun text not null,
  definition jsonb not null,
  created_at timestamptz not null,
  primary key (vendor_id, key, version)
);
insert into form_versions (vendor_id, key, version, noun, definition, created_at)
select vendor_id, key, version, noun, definition, updated_at from forms;

create table form_submissions (
  vendor_id uuid not null references vendors,
  id uuid not null,
  form text not null,
  form_version integer not null,
  noun text not null,
  -- Text, as in the log: the noun says which public id it is.
  subject_id text not null,
  locale text not null,
  field_values jsonb not null,
  consents jsonb not null,
  source jsonb not null,
  actor_kind text not null,
  actor_id text,
  submitted_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, form, form_version) references form_versions (vendor_id, key, version)
);
create index form_submissions_by_form on form_submissions (vendor_id, form, submitted_at desc, id desc);
create index form_submissions_by_subject on form_submissions (vendor_id, subject_id, submitted_at desc, id desc);

do $$
declare
  name text;
begin
  foreach name in array array['form_versions', 'form_submissions'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;
-- What was agreed to only grows; a version goes with its form, and only if nothing was sent with it.
grant select, insert on form_submissions to openprm_app;
grant select, insert, delete on form_versions to openprm_app;
grant delete on forms to openprm_app;

-- A key that might do everything still may.
update api_keys set scopes = scopes || '{submissions:read}'
where kind = 'secret' and scopes @> '{vendor:write,users:write,webhooks:write,embed_tokens:write}';
