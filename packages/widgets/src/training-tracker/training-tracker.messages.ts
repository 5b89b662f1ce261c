import { catalog } from '../core/messages.ts'

const en = {
  next: 'Your next step',
  all_done: 'You are up to date.',
  all_done_help: 'New courses show up here.',
  start: 'Begin',
  go_on: 'Continue',
  renew: 'Renew',
  look: 'Open again',
  mend: 'Make the changes',
  returned: 'Needs your changes',
  waiting: 'Being reviewed',
  lesson: 'Next: {lesson}',
  time_left: 'about {time}',
  due_on: 'Due {date}',
  overdue: 'Overdue since {date}',
  renewal: 'Renewal',
  mandatory: 'Mandatory',
  progress: '{done} of {total} lessons',
  finished_on: 'Done {date}',

  courses: 'Courses',
  due: 'To do',
  in_progress: 'In progress',
  available: 'Open to you',
  done: 'Done',

  paths: 'Learning paths',
  locked: 'Waits for the one before',
  open: 'Open',
  completed: 'Done',

  certificates: 'Certificates',
  missing: 'Not earned yet',
  active: 'Valid',
  expiring: 'Runs out soon',
  expired: 'Expired',
  revoked: 'Revoked',
  days_left: { one: '{count} day left', other: '{count} days left' },
  ended: { one: 'ended {count} day ago', other: 'ended {count} days ago' },
  for_ever: 'No end date',
  still_counts: 'It still counts for now.',
  new_version: 'The course has changed in what matters.',
  number: 'No. {number}',
  courses_done: '{done} of {total} courses',
  earn: 'Earn it',
  unlocks: 'You need it to',
  'deals.register': 'register deals',
  'leads.accept': 'accept leads',
  products: 'for {products}',
  people: '{have} of {needed} people in your company hold it',
  met: 'Open to you',
  unmet: 'Closed until then',
  from: 'from {date}',
}

export type TrackerMessage = keyof typeof en

export const trackerMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})

/** What the team view says, in the same files. */
export const teamLanguages = {
  ar: () => import('./team/locales/ar.ts'),
  de: () => import('./team/locales/de.ts'),
  es: () => import('./team/locales/es.ts'),
  fr: () => import('./team/locales/fr.ts'),
  it: () => import('./team/locales/it.ts'),
}
