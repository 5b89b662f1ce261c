-- What people write on a deal. Two tables and not one with a flag: a query of what is shared cannot reach a note.
create table deal_comments (
  vendor_id uuid not null references vendors,
  id uuid not null,
  deal_id uuid not null,
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
  foreign key (vendor_id, deal_id) references deals (vendor_id, id),
  foreign key (vendor_id, author_id) references users (vendor_id, id)
);
create index deal_comments_by_deal on deal_comments (vendor_id, deal_id, id desc);

create table deal_notes (
  vendor_id uuid not null references vendors,
  id uuid not null,
  deal_id uuid not null,
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
  foreign key (vendor_id, deal_id) references deals (vendor_id, id),
  foreign key (vendor_id, author_id) references users (vendor_id, id)
);
create index deal_notes_by_deal on deal_notes (vendor_id, deal_id, id desc);

-- No event of a note can be given to a partner, whatever the code does.
alter table outbox add constraint notes_stay_inside
  check (type not like 'deal.note\_%' or partner_id is null) not valid;

create table deal_moves (
  vendor_id uuid not null references vendors,
  id uuid not null,
  deal_id uuid not null,
  from_stage text not null,
  to_stage text not null,
  -- How long it had been in the stage that it left.
  seconds bigint not null check (seconds >= 0),
  reason text,
  note text,
  actor_kind text not null,
  actor_id text,
  occurred_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, deal_id) references deals (vendor_id, id)
);
create index deal_moves_by_deal on deal_moves (vendor_id, deal_id, id desc);

create table deal_edits (
  vendor_id uuid not null references vendors,
  id uuid not null,
  deal_id uuid not null,
  -- [{field, from, to}]
  changes jsonb not null,
  actor_kind text not null,
  actor_id text,
  occurred_at timestamptz not null,
  primary key (vendor_id, id),
  foreign key (vendor_id, deal_id) references deals (vendor_id, id)
);
create index deal_edits_by_deal on deal_edits (vendor_id, deal_id, id desc);

-- Moves of the past are in the log, which names a deal by its public id: 26 digits of base32, the last 128 bits of them.
create function pg_temp.uuid_of(public_id text) returns uuid language sql immutable as $$
  select string_agg(to_hex(substr(bits, at, 4)::bit(4)::integer), '' order by at)::uuid
  from (
    select right(string_agg((strpos('0123456789abcdefghjkmnpqrstvwxyz', digit) - 1)::bit(5)::text, '' order by place), 128) as bits
    from regexp_split_to_table(split_part(public_id, '_', 2), '') with ordinality as digits (digit, place)
  ) decoded, generate_series(1, 125, 4) as at
$$;

insert into deal_moves (vendor_id, id, deal_id, from_stage, to_stage, seconds, actor_kind, actor_id, occurred_at)
select m.vendor_id, m.id, d.id, m.data ->> 'fromStage', m.data ->> 'toStage',
  -- In its stage since the move before, or since it was created.
  greatest(0, extract(epoch from m.occurred_at - coalesce(
    lag(m.occurred_at) over (partition by m.vendor_id, m.deal_id order by m.id), d.created_at)))::bigint,
  m.actor_kind, m.actor_id, m.occurred_at
from (select *, pg_temp.uuid_of(subject_id) as deal_id from outbox where type = 'deal.moved') m
join deals d on d.vendor_id = m.vendor_id and d.id = m.deal_id;

drop function pg_temp.uuid_of(text);

do $$
declare
  name text;
begin
  foreach name in array array['deal_comments', 'deal_notes', 'deal_moves', 'deal_edits'] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy tenant on %I using (vendor_id = (select current_vendor())) with check (vendor_id = (select current_vendor()))',
      name
    );
  end loop;
end
$$;

grant select, insert, update on deal_comments, deal_notes to openprm_app;
-- What happened stays as it was.
grant select, insert on deal_moves, deal_edits to openprm_app;
