import { and, asc, desc, eq, exists, getTableColumns, isNull, lt, ne, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/tenant.ts'
import { contains } from '../../db/where.ts'
import { ascending, type Position } from '../../http/pagination.ts'
import { certificates } from '../certificates/table.ts'
import { certifications } from '../certifications/table.ts'
import { meantFor } from '../courses/policy.ts'
import { courses, courseVersions } from '../courses/table.ts'
import { enrolments, lessonProgress } from '../enrolments/table.ts'
import { handIns } from '../hand-ins/table.ts'
import { partners } from '../partners/table.ts'
import { users } from '../users/table.ts'
import { requirements } from '../requirements/table.ts'
import { vendors } from '../vendor/table.ts'
import { visible } from './policy.ts'
import type { TrainingPeopleQuery } from './schema.ts'

export type CourseRow = Awaited<ReturnType<typeof coursesOf>>[number]
export type CertificationRow = Awaited<ReturnType<typeof certificationsOf>>[number]

/** Every course of the programme with the latest run of a person and the lessons of the version that counts for them. */
export async function coursesOf(tx: Tx, userId: string, locale: string | undefined) {
  const run = tx.db
    .selectDistinctOn([enrolments.courseId], getTableColumns(enrolments))
    .from(enrolments)
    .where(
      and(
        eq(enrolments.vendorId, tx.vendorId),
        eq(enrolments.userId, userId),
        ne(enrolments.status, 'withdrawn'),
      ),
    )
    .orderBy(enrolments.courseId, desc(enrolments.createdAt), desc(enrolments.id))
    .as('run')
  return tx.db
    .select({
      id: courses.id,
      title: translated<string>(locale, courses.title, ['title']),
      summary: translated<string | null>(locale, courses.summary, ['summary']),
      status: courses.status,
      mandatory: courses.mandatory,
      selfEnrol: courses.selfEnrol,
      meant: sql<boolean>`${meantFor(tx, userId)}`,
      run: {
        id: run.id,
        status: run.status,
        kind: run.kind,
        lessons: run.lessons,
        done: run.done,
        total: run.total,
        dueAt: run.dueAt,
        startedAt: run.startedAt,
        completedAt: run.completedAt,
      },
      lessons: lessons(locale),
      finished: sql<string[]>`(
        select coalesce(jsonb_agg(${lessonProgress.lesson}), '[]') from ${lessonProgress}
        where ${lessonProgress.vendorId} = ${courses.vendorId} and ${lessonProgress.enrolmentId} = ${run.id}
          and ${lessonProgress.completedAt} is not null)`,
      reviews: reviews(run.id),
    })
    .from(courses)
    .leftJoin(run, eq(run.courseId, courses.id))
    .leftJoin(
      courseVersions,
      and(
        eq(courseVersions.vendorId, courses.vendorId),
        eq(courseVersions.courseId, courses.id),
        eq(courseVersions.number, sql`coalesce(${run.number}, ${courses.publishedNumber})`),
      ),
    )
    .where(eq(courses.vendorId, tx.vendorId))
    .orderBy(asc(courses.title), asc(courses.id))
}

export interface LessonRow {
  key: string
  title: string
  minutes: number | null
}

/** Keys, titles and minutes of the lessons in order, without what they teach. */
function lessons(locale: string | undefined): SQL<LessonRow[] | null> {
  const title = translated<string>(locale, sql`lesson ->> 'title'`, [
    'lessons',
    sql`lesson ->> 'key'`,
    'title',
  ])
  return sql`(
    select jsonb_agg(
      jsonb_build_object('key', lesson -> 'key', 'title', ${title}, 'minutes', lesson -> 'minutes') order by place
    )
    from jsonb_path_query(${courseVersions.content}, '$.sections[*].lessons[*]') with ordinality as found (lesson, place))`
}

/** How what was handed in last stands, by lesson; a draft is not handed in. */
function reviews(runId: AnyPgColumn): SQL<Record<string, 'submitted' | 'returned' | 'passed'>> {
  return sql`(
    select coalesce(jsonb_object_agg(lesson, status), '{}')
    from (
      select distinct on (${handIns.lesson}) ${handIns.lesson} as lesson, ${handIns.status} as status
      from ${handIns}
      where ${handIns.vendorId} = ${courses.vendorId} and ${handIns.enrolmentId} = ${runId}
        and ${handIns.status} <> 'draft'
      order by ${handIns.lesson}, ${handIns.number} desc
    ) latest)`
}

/** A text in the language that is asked for, without its region if need be, else as it was written. */
function translated<T>(
  locale: string | undefined,
  written: AnyPgColumn | SQL,
  place: Array<string | SQL>,
): SQL<T> {
  const languages = locale === undefined ? [] : [locale, locale.split('-')[0] ?? locale]
  const found = languages.map((language) => {
    const path = ['translations', language, ...place].map((part) => sql`${part}::text`)
    return sql`${courseVersions.content} #>> array[${sql.join(path, sql`, `)}]`
  })
  return sql`coalesce(${sql.join([...found, sql`${written}`], sql`, `)})`
}

/** The certifications that a person may earn or has earned, with the newest certificate of each. */
export async function certificationsOf(tx: Tx, userId: string) {
  const newest = tx.db
    .selectDistinctOn([certificates.certificationId], getTableColumns(certificates))
    .from(certificates)
    .where(and(eq(certificates.vendorId, tx.vendorId), eq(certificates.userId, userId)))
    .orderBy(certificates.certificationId, desc(certificates.issuedAt), desc(certificates.id))
    .as('newest')
  const { partnerId } = tx.principal
  return tx.db
    .select({
      vendorId: certifications.vendorId,
      issuerName: vendors.name,
      id: certifications.id,
      title: certifications.title,
      summary: certifications.summary,
      courses: certifications.courses,
      graceDays: certifications.graceDays,
      certificate: {
        id: newest.id,
        serial: newest.serial,
        token: newest.token,
        status: newest.status,
        issuedAt: newest.issuedAt,
        expiresAt: newest.expiresAt,
        cause: newest.cause,
      },
      // Counted only where the programme asks partners for so many certified people.
      colleagues: sql<number>`case when exists (
        select 1 from ${requirements}
        where ${requirements.vendorId} = ${sql.param(tx.vendorId, requirements.vendorId)} and ${requirements.status} = 'active'
          and ${requirements.needs} @> '[{"who": "partner"}]'
      ) then (
        select count(*)::int from ${certificates}
        where ${certificates.vendorId} = ${certifications.vendorId}
          and ${certificates.partnerId} = ${sql.param(partnerId, certificates.partnerId)}
          and ${certificates.certificationId} = ${certifications.id}
          and (${certificates.status} in ('active', 'expiring') or ${certificates.status} = 'expired'
            and ${certificates.expiresAt} > ${tx.now}::timestamptz - make_interval(days => ${certifications.graceDays}))
      ) else 0 end`,
    })
    .from(certifications)
    .innerJoin(vendors, eq(vendors.id, certifications.vendorId))
    .leftJoin(newest, eq(newest.certificationId, certifications.id))
    .where(
      and(
        eq(certifications.vendorId, tx.vendorId),
        sql`(${newest.id} is not null or ${certifications.status} = 'active'
          and ${meantFor(tx, userId, certifications.audience)})`,
      ),
    )
    .orderBy(asc(certifications.title), asc(certifications.id))
}

/** People by name with what they have to do and what they hold, counted. */
export async function people(tx: Tx, query: TrainingPeopleQuery, after: Position | undefined) {
  const { where, order } = ascending(users.name, users.id, after)
  const open = sql`${enrolments.status} in ('assigned', 'in_progress')`
  const taken = tx.db
    .select({
      open: sql<number>`(count(*) filter (where ${open}))::int`.as('open'),
      overdue: sql<number>`(count(*) filter (where ${open} and ${enrolments.dueAt} < ${tx.now}))::int`.as(
        'overdue',
      ),
      completed: sql<number>`(count(*) filter (where ${enrolments.status} = 'completed'))::int`.as(
        'completed',
      ),
      nextDueAt: sql<string | null>`min(${enrolments.dueAt}) filter (where ${open})`
        .mapWith(enrolments.dueAt)
        .as('next_due_at'),
    })
    .from(enrolments)
    .where(and(eq(enrolments.vendorId, users.vendorId), eq(enrolments.userId, users.id)))
    .as('taken')
  const late = tx.db
    .select({ one: sql`1` })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.vendorId, users.vendorId),
        eq(enrolments.userId, users.id),
        open,
        lt(enrolments.dueAt, tx.now),
      ),
    )
  const number = (statuses: string) =>
    sql<number>`(count(*) filter (where ${certificates.status} in (${sql.raw(statuses)})))::int`
  const held = tx.db
    .select({
      certified: number("'active', 'expiring'").as('certified'),
      expiring: number("'expiring'").as('expiring'),
      expired: number("'expired'").as('expired'),
    })
    .from(certificates)
    .where(and(eq(certificates.vendorId, users.vendorId), eq(certificates.userId, users.id)))
    .as('held')
  return tx.db
    .select({
      userId: users.id,
      userName: users.name,
      partnerId: users.partnerId,
      partnerName: partners.name,
      open: taken.open,
      overdue: taken.overdue,
      completed: taken.completed,
      nextDueAt: taken.nextDueAt,
      certified: held.certified,
      expiring: held.expiring,
      expired: held.expired,
    })
    .from(users)
    .leftJoin(partners, and(eq(partners.vendorId, users.vendorId), eq(partners.id, users.partnerId)))
    .leftJoinLateral(taken, sql`true`)
    .leftJoinLateral(held, sql`true`)
    .where(
      and(
        eq(users.vendorId, tx.vendorId),
        isNull(users.deactivatedAt),
        visible(tx),
        query.partnerId === undefined ? undefined : eq(users.partnerId, query.partnerId),
        contains([users.name, partners.name], query.q),
        query.overdue === true ? exists(late) : undefined,
        where,
      ),
    )
    .orderBy(...order)
    .limit(query.limit + 1)
}
