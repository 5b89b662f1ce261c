import { catalog } from '../../core/messages.ts'

const en = {
  review: 'To review',
  which: 'Which hand-ins',
  waiting: 'Waiting',
  returned: 'Returned',
  passed: 'Passed',
  nothing_waits: 'Nothing waits for a review.',
  none_here: 'There is none.',
  waits: 'waits {time}',
  round: 'Attempt {number}',
  asked: 'What was asked for',
  files: 'Files',
  returned_before: 'Returned on {date}',
  passed_before: 'Passed on {date}',
  comment: 'Comment for {name}',
  comment_help: 'They read it. To return something, say what is missing.',
  pass: 'Pass',
  give_back: 'Return for changes',
  say_why: 'Say what is missing first.',
  was_passed: 'Passed: {lesson}, {name}.',
  was_returned: 'Returned: {lesson}, {name}.',
  own: 'It is yours: somebody else reviews it.',
  meanwhile: 'Somebody else has decided meanwhile.',
  more: 'Show more',

  people: 'People',
  partner: 'Partner',
  search: 'Search people and partners',
  only_overdue: 'Only overdue',
  nobody: 'Nobody is found.',
  found: { one: '{count} person', other: '{count} people' },
  csv_courses: 'Courses (CSV)',
  csv_overdue: 'Overdue courses (CSV)',
  csv_certificates: 'Certificates (CSV)',
  coverage: 'Certified people by partner',
  certification: 'Certification',
  of_people: '{certified} of {people}',
  own_training: 'Your own training',
}

export type DeskMessage = keyof typeof en

export const deskMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
