-- Somebody at a partner needs help of the vendor.
create table tickets (
  vendor_id uuid not null references vendors,
  id uuid not null,
  subject text not null,
  kind text not null check (kind in ('question', 'problem', 'request', 'feedback')),
  priority text not null check (priority in ('low', 'normal', 'high', 'urgent')),
  status text not null check (status in ('open', 'pending', 'on_hold', 'resolved', 'closed')),
  tags text[] not null default '{}',
  channel text not null,
  partner_id uuid,
  requester_id uuid,
  assignee_id uuid,
  team text,
  -- Public ids.
  follower_ids text[] not null default '{}',
  deal_id uuid,
  lead_id uuid,
  course_id uuid,
  certificate_id uuid,
  merged_into uuid,
  last_message_at timestamptz not null,
  resolved_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, partner_id) references partners (vendor_id, id),
  foreign key (vendor_id, requester_id) references users (vendor_id, id),
  foreign key (vendor_id, assignee_id) references users (vendor_id, id),
  foreign key (vendor_id, deal_id) references deals (vendor_id, id),
  foreign key (vendor_id, lead_id) references leads (vendor_id, id),
  foreign key (vendor_id, course_id) references courses (vendor_id, id),
  foreign key (vendor_id, certificate_id) references certificates (vendor_id, id),
  foreign key (vendor_id, merged_into) references tickets (vendor_id, id)
);
create index tickets_by_time on tickets (vendor_id, created_at, id);
create index tickets_by_message on tickets (vendor_id, last_message_at, id);
create index tickets_by_partner on tickets (vendor_id, partner_id, created_at, id);
create index tickets_by_status on tickets (vendor_id, status, created_at, id);
create index tickets_by_assignee on tickets (vendor_id, assignee_id, created_at, id);
create index tickets_by_team on tickets (vendor_id, team, created_at, id) where team is not null;
create index tickets_by_requester on tickets (vendor_id, requester_id, created_at, id);
create index tickets_by_deal on tickets (vendor_id, deal_id) where deal_id is not null;

-- Two tables and not one with a flag: a query of what is shared cannot reach a note.
create table ticket_messages (
  vendor_id uuid not null references vendors,
  id uuid not null,
  ticket_id uuid not null,
  body text not null,
  mentions text[] not null default '{}',
  author_kind text not null check (author_kind in ('key', 'staff', 'partner')),
  author_id uuid,
  -- The credential it came by: a key may write for a person.
  written_by text,
  -- Every earlier text with the time it was written, oldest first.
  earlier jsonb not null default '[]',
  edited_at timestamptz,
  deleted_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, ticket_id) references tickets (vendor_id, id),
  foreign key (vendor_id, author_id) references users (vendor_id, id)
);
create index ticket_messages_by_ticket on ticket_messages (vendor_id, ticket_id, id desc);

create table ticket_notes (
  vendor_id uuid not null references vendors,
  id uuid not null,
  ticket_id uuid not null,
  body text not null,
  mentions text[] not null default '{}',
  -- A partner's user cannot have written one.
  author_kind text not null check (author_kind in ('key', 'staff')),
  author_id uuid,
  written_by text,
  earlier jsonb not null default '[]',
  edited_at timestamptz,
  deleted_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, ticket_id) references tickets (vendor_id, id),
  foreign key (vendor_id, author_id) references users (vendor_id, id)
);
create index ticket_notes_by_ticket on ticket_notes (vendor_id, ticket_id, id desc);

-- No event of a note can be given to a partner, whatever the code does.
alter table outbox add constraint ticket_notes_stay_inside
  check (type not like 'ticket.note\_%' or partner_id is null) not valid;

-- What can be found of a ticket, as `lead_search` has it for leads: behind views, one for each audience.
create table ticket_search (
  vendor_id uuid not null references vendors,
  ticket_id uuid not null,
  partner_id uuid,
  -- What the vendor finds it by: also by tags and notes.
  words tsvector not null,
  shared_words tsvector not null,
  primary key (vendor_id, ticket_id),
  foreign key (vendor_id, ticket_id) references tickets (vendor_id, id)
);
create index ticket_search_by_word on ticket_search using gin (words) with (fastupdate = off);
create index ticket_search_by_shared_word on ticket_search using gin (shared_words) with (fastupdate = off);
create index ticket_search_by_partner on ticket_search (vendor_id, partner_id, ticket_id);

-- Kept by the tables themselves: whoever writes on a ticket, it is found by what was said.
create function index_ticket() returns trigger
language plpgsql security definer set search_path = prm, pg_catalog, pg_temp
as $$
declare
  found_id uuid := case tg_table_name when 'tickets' then new.id else (to_jsonb(new) ->> 'ticket_id')::uuid end;
begin
  insert into ticket_search (vendor_id, ticket_id, partner_id, words, shared_words)
  select t.vendor_id, t.id, t.partner_id,
    array_to_tsvector(tagged_words(t.vendor_id, concat_ws(' ', t.subject, said.text, array_to_string(t.tags, ' '), noted.text))),
    array_to_tsvector(tagged_words(t.vendor_id, concat_ws(' ', t.subject, said.text)))
  from tickets t,
    lateral (
      select left(string_agg(m.body, ' ' order by m.id desc), 100000) as text from ticket_messages m
      where m.vendor_id = t.vendor_id and m.ticket_id = t.id and m.deleted_at is null
    ) said,
    lateral (
      select left(string_agg(n.body, ' ' order by n.id desc), 100000) as text from ticket_notes n
      where n.vendor_id = t.vendor_id and n.ticket_id = t.id and n.deleted_at is null
    ) noted
  where t.vendor_id = new.vendor_id and t.id = found_id
  on conflict (vendor_id, ticket_id) do update
    set partner_id = excluded.partner_id, words = excluded.words, shared_words = excluded.shared_words;
  return null;
end
$$;
create trigger ticket_is_found after insert or update of subject, tags, partner_id on tickets
  for each row execute function index_ticket();
create trigger ticket_is_found_by_message after insert or update of body, deleted_at on ticket_messages
  for each row execute function index_ticket();
create trigger ticket_is_found_by_note after insert or update of body, deleted_at on ticket_notes
  for each row execute function index_ticket();

create view ticket_words as
  select vendor_id, ticket_id, words from ticket_search
  where vendor_id = (select current_vendor()) and (select search_audience()) = 'vendor';

create view partner_ticket_words as
  select vendor_id, ticket_id, shared_words as words from ticket_search
  where vendor_id = (select current_vendor()) and partner_id = (select search_partner());

do $$
declare
  name text;
begin
  foreach name in array array['tickets', 'ticket_messages', 'ticket_notes', 'ticket_search'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

-- Keys that may do everything go on doing so.
update api_keys set scopes = scopes || '{tickets:read,tickets:write}'
where kind = 'secret' and scopes @> '{vendor:write,users:write,webhooks:write,embed_tokens:write}'
  and not scopes @> '{tickets:read}';

revoke all on function index_ticket() from public;
grant select, insert, update on tickets, ticket_messages, ticket_notes to openprm_app;
grant select on ticket_words, partner_ticket_words to openprm_app;
