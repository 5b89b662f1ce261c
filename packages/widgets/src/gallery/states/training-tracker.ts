import type { MyTraining } from '@openprm/sdk'
import { Peer } from '../../testing/peer.ts'
import {
  aHandIn,
  anEnrolment,
  aPerson,
  decided,
  training,
} from '../../training-tracker/training-tracker.fixtures.ts'
import type { State, States } from './state.ts'
import { troublesAt } from './trouble.ts'

const MINE = 'GET /v1/me/training'

const titles: Readonly<Record<string, string>> = {
  course_due: 'Selling GTX robots',
  course_again: 'Safety on site, renewed',
  course_open: 'Planning a pilot',
  course_new: 'The price list of 2027',
  course_old: 'Welcome to Northwind',
  course_completed: 'Welcome to Northwind',
  course_in_progress: 'Selling GTX robots',
  course_locked: 'Installing GTX robots',
  certification_expiring: 'GTX seller',
  certification_expired: 'Safety on site',
  certification_active: 'Northwind basics',
  certification_revoked: 'GTX installer, first edition',
  certification_missing: 'GTX installer',
}

/** One of everything a person can have, in a vendor's own words. */
function everything(): MyTraining {
  const named = <T>(id: string, thing: T): T => ({ ...thing, title: titles[id] ?? id })
  const { next, courses, paths, certifications } = training()
  return {
    next: next && named(next.courseId, next),
    courses: courses.map((one) => named(one.courseId, one)),
    paths: paths.map((path) => ({
      ...path,
      steps: path.steps.map((step) => ({
        ...step,
        courseTitle: titles[step.courseId] ?? 'A quiet warehouse',
      })),
    })),
    certifications: certifications.map((one) => named(one.certificationId, one)),
  }
}

function academy(
  mine = everything(),
  people = [aPerson('Ana Ferri'), aPerson('Bo Lind', { overdue: 0 })],
): Peer {
  return new Peer()
    .on(MINE, () => structuredClone(mine))
    .on('GET /v1/me', () => ({ kind: 'partner', scopes: people.length > 0 ? ['training:team'] : [] }))
    .on('GET /v1/training/people', () => ({ data: people, nextCursor: null }))
}

const hour = 3_600_000
const waiting = (name: string, hours: number, more: Parameters<typeof aHandIn>[1] = {}) =>
  aHandIn(name, {
    lessonTitle: 'Your plan for a pilot',
    courseTitle: 'Planning a pilot',
    submittedAt: new Date(Date.now() - hours * hour).toISOString(),
    ...more,
  })

/** One of the vendor's people, with two hand-ins to review; what they decide is kept. */
function desk(): Peer {
  const handIns = [
    waiting('Ana Ferri', 70),
    waiting('Bo Lind', 20, { number: 2, partnerName: 'Harbour', text: 'With the buyers, as you said.' }),
  ]
  const earlier = waiting('Bo Lind', 90, decided('returned', 'Name the buyers of each site.'))
  return academy(everything(), [
    aPerson('Ana Ferri'),
    aPerson('Bo Lind', { partnerName: 'Harbour', overdue: 0 }),
  ])
    .on('GET /v1/me', () => ({ kind: 'staff', scopes: ['training:review'], user: { id: 'user_mara' } }))
    .on('GET /v1/hand-ins', ({ query }) => ({
      data: query.has('enrolmentId')
        ? [earlier]
        : handIns.filter(({ status }) => status === query.get('status')),
      nextCursor: null,
    }))
    .on('POST /v1/hand-ins/*/review', ({ path, body }) => {
      const { decision, feedback } = body as { decision: 'passed' | 'returned'; feedback?: string }
      const one = handIns.find(({ id }) => id === path.split('/')[3])!
      return Object.assign(one, decided(decision, feedback ?? null))
    })
    .on('GET /v1/enrolments/*/content', () => ({
      sections: [{ lessons: [{ key: 'plan', markdown: 'Plan a pilot for **one** site, on a page.' }] }],
    }))
    .on('GET /v1/certifications', () => ({
      data: [{ id: 'certification_1', title: 'GTX seller' }],
      nextCursor: null,
    }))
    .on('GET /v1/certifications/*/coverage', () => ({
      data: [
        { partnerId: 'partner_1', partnerName: 'Alpine', certified: 2, expiring: 1, people: 3 },
        { partnerId: 'partner_2', partnerName: 'Harbour', certified: 0, expiring: 0, people: 2 },
      ],
      nextCursor: null,
    }))
    .on(
      'GET /v1/events/stream',
      () => new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } }),
    )
    .on('GET /v1/enrolments', () => ({
      data: [anEnrolment('Selling GTX robots', { dueAt: '2026-11-01T10:00:00.000Z' })],
      nextCursor: null,
    }))
}

const states: State[] = [
  {
    key: 'seller',
    title: 'A seller’s training',
    about: 'The next step first; then courses, paths, and what each certificate unlocks.',
    peer: () => academy(everything(), []),
  },
  {
    key: 'team',
    title: 'An admin of the partner',
    about: 'The same, and how the partner’s people stand.',
    peer: () => academy(),
  },
  {
    key: 'staff',
    title: 'The vendor’s training desk',
    about:
      'What was handed in, to be passed or returned with a word; then everybody, found by name or partner.',
    peer: desk,
  },
  {
    key: 'empty',
    title: 'Nothing to learn',
    about: 'The slot `done` takes your own words.',
    peer: () => academy({ next: null, courses: [], paths: [], certifications: [] }, []),
  },
  ...troublesAt(MINE, () => academy()),
]

export const trainingTracker: States = { signedIn: true, states }
