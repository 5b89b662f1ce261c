import { html } from 'lit'
import { failed } from '../../course-player/course-player.fixtures.ts'
import type { Attempt, CourseRun } from '../../course-player/model.ts'
import { Peer } from '../../testing/peer.ts'
import { finishedCourse, notBegun, returned, sellingRobots, withAssignment, worded } from './course.ts'
import type { State, States } from './state.ts'
import { troublesAt } from './trouble.ts'

const COURSE = 'GET /v1/courses/*/mine'

/** Takes every lesson that was read as done, and hands a quiz back as failed. */
function academy(run: CourseRun = sellingRobots(), attempts: Attempt[] = []): Peer {
  return new Peer()
    .on(COURSE, () => structuredClone(run))
    .on('POST /v1/courses/*/enrolments', () => sellingRobots().content.enrolment)
    .on('POST /v1/enrolments/*/lessons/*/report', ({ path }) => ({
      seconds: 60,
      watchedSeconds: 0,
      position: null,
      completedAt: path.includes('/plan/') ? null : '2026-11-21T10:00:00.000Z',
    }))
    .on('GET /v1/enrolments/*/lessons/*/attempts', () => ({ attempts }))
    .on('POST /v1/enrolments/*/lessons/*/attempts', () => worded())
    .on('PUT /v1/quiz-attempts/*/answers', ({ body }) => ({ ...worded(), ...(body as object) }))
    .on('POST /v1/quiz-attempts/*/submit', () => worded(failed()))
    .on('GET /v1/hand-ins', () => ({ data: returned(), nextCursor: null }))
    .on('PUT /v1/enrolments/*/lessons/*/hand-in', () => returned()[0])
    .on('POST /v1/enrolments/*/lessons/*/files', ({ query }) => ({
      id: `file_${query.get('name')}`,
      name: query.get('name'),
      bytes: 20_480,
    }))
    .on('GET /v1/certificates', () => ({ data: [], nextCursor: null }))
}

const course = { course: 'course_1' }

const states: State[] = [
  {
    key: 'article',
    title: 'A lesson to read',
    about: 'Where the person left off, on whatever device; what is done is kept as they go.',
    attributes: course,
    peer: () => academy(),
  },
  {
    key: 'welcome',
    title: 'Before it begins',
    about: 'What the course holds, and the button that begins it.',
    attributes: course,
    peer: () => academy(notBegun()),
  },
  {
    key: 'quiz',
    title: 'In a quiz',
    about: 'Five kinds of question; each answer is kept at once, and the time is the server’s.',
    attributes: { ...course, lesson: 'quiz' },
    peer: () => academy(sellingRobots(), [worded()]),
  },
  {
    key: 'result',
    title: 'After a quiz',
    about: 'What was right and why, as far as the course allows it to be told.',
    attributes: { ...course, lesson: 'quiz' },
    peer: () => academy(sellingRobots(), [worded(failed())]),
  },
  {
    key: 'assignment',
    title: 'Something to hand in',
    about: 'Text and files are kept as they come; what the reviewer says of it is above them.',
    attributes: { ...course, lesson: 'plan' },
    peer: () => academy(withAssignment()),
  },
  {
    key: 'finished',
    title: 'The course is done',
    about: 'The slot `finished` takes your own words.',
    attributes: course,
    peer: () => academy(finishedCourse()),
  },
  {
    key: 'empty',
    title: 'No course',
    about: 'Neither `course` nor the page’s address names one; the slot `empty` takes your own words.',
    peer: () => academy(),
    inside: () => html`<p slot="empty">Choose a course on the left.</p>`,
  },
  ...troublesAt(COURSE, academy, { attributes: course }),
]

export const coursePlayer: States = { signedIn: true, states }
