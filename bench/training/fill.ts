import { toUuid } from '@openprm/api/testing'
import type postgres from 'postgres'
import type { TrainingProgramme } from './programme.ts'

export interface Size {
  people: number
  /** Certifications that each of them holds, all of which end at once. */
  certifications: number
}

/** People with ten enrolments each, and certificates whose end has come: written as rows, not by a million requests. */
export async function fill(
  owner: postgres.Sql,
  { vendorId, courses, certifications, partners }: TrainingProgramme,
  { people }: Size,
): Promise<void> {
  const vendor = toUuid('vendor', vendorId)
  const uuids = (kind: 'course' | 'certification' | 'partner', ids: string[]): string[] =>
    ids.map((id) => toUuid(kind, id))
  await owner.begin(async (tx) => {
    // The rows fit together by how they are made; checking every reference would take longer than writing them.
    await tx`set local session_replication_role = replica`
    await tx`set local search_path = prm`
    await tx`set local synchronous_commit = off`
    await tx`
      create temporary table person on commit drop as
      select n, gen_random_uuid() as id, (${uuids('partner', partners)}::uuid[])[1 + n % 20] as partner_id
      from generate_series(1, ${people}::int) n`
    await tx`
      insert into users (vendor_id, id, kind, role, email, name, partner_id, created_at, updated_at)
      select ${vendor}, id, 'partner', 'seller', 'p' || n || '@example.com', 'Person ' || n, partner_id, now(), now()
      from person`
    await tx`
      insert into enrolments (vendor_id, id, course_id, number, user_id, partner_id, kind, source, status, done, total,
        due_at, started_at, completed_at, created_at, updated_at)
      select ${vendor}, gen_random_uuid(), course.id, 1, person.id, partner_id, 'first', 'assigned',
        (array['completed', 'in_progress', 'assigned'])[1 + (n + place) % 3], 1, 3, now() + interval '9 days',
        now(), case when (n + place) % 3 = 0 then now() end, now(), now()
      from person, unnest(${uuids('course', courses.slice(0, 10))}::uuid[]) with ordinality as course (id, place)`
    await tx`
      insert into certificates (vendor_id, id, serial, certification_id, user_id, partner_id, status, issued_at,
        expires_at, learned, next_at, created_at, updated_at)
      select ${vendor}, gen_random_uuid(), 1000 + row_number() over (), certification.id, person.id, partner_id,
        'expiring', now() - interval '1 year', now(), '{}', now(), now(), now()
      from person, unnest(${uuids('certification', certifications)}::uuid[]) as certification (id)`
    await tx`
      insert into certificate_serials (vendor_id, last)
      select ${vendor}, max(serial) from certificates where vendor_id = ${vendor}
      on conflict (vendor_id) do update set last = excluded.last`
  })
  await owner`vacuum analyze`
}

/** Wakes the clock's work on the certificates that are due. */
export async function wake(owner: postgres.Sql, { vendorId }: TrainingProgramme): Promise<void> {
  await owner`
    insert into prm.timers (vendor_id, id, kind, subject_id, due_at)
    values (${toUuid('vendor', vendorId)}, gen_random_uuid(), 'certificates.due', ${vendorId}, date_trunc('second', now()))
    on conflict (vendor_id, kind, subject_id) do update set due_at = excluded.due_at`
}

/** How many certificates wait for their end. */
export async function waiting(owner: postgres.Sql, { vendorId }: TrainingProgramme): Promise<number> {
  const [row] = await owner<Array<{ n: number }>>`
    select count(*)::int as n from prm.certificates
    where vendor_id = ${toUuid('vendor', vendorId)} and next_at <= now()`
  return row?.n ?? 0
}
