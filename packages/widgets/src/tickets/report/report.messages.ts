import { catalog } from '../../core/messages.ts'

const en = {
  report: 'How we are doing',
  since: 'Raised in the last',
  days: { one: '{count} day', other: '{count} days' },
  ever: 'Since the beginning',
  team: 'Team',
  all_teams: 'All teams',
  all: 'All',

  promises: 'Promises kept',
  firstResponse: 'First answer',
  nextResponse: 'Further answers',
  resolution: 'Solution',
  of: '{met} of {count}',
  running: { one: '{count} still running', other: '{count} still running' },
  nothing: 'Nothing yet',

  workload: 'Who has how much to do',
  who: 'Who',
  nobody: 'Nobody yet',
  open: 'Open',
  waiting: 'Waiting for others',
  overdue: 'Late',

  csat: 'What partners think of the help',
  average: '{score} of 5',
  ratings: { one: '{count} rating', other: '{count} ratings' },
}

export type ReportMessage = keyof typeof en

export const reportMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
