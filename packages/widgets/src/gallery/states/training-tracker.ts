import type { MyTraining } from '@openprm/sdk'
import { Peer } from '../../testing/peer.ts'
import { aPerson, training } from '../../training-tracker/training-tracker.fixtures.ts'
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
    key: 'empty',
    title: 'Nothing to learn',
    about: 'The slot `done` takes your own words.',
    peer: () => academy({ next: null, courses: [], paths: [], certifications: [] }, []),
  },
  ...troublesAt(MINE, () => academy()),
]

export const trainingTracker: States = { signedIn: true, states }
