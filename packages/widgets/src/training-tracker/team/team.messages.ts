import { catalog } from '../../core/messages.ts'
import { teamLanguages } from '../training-tracker.messages.ts'

const en = {
  team: 'Your team',
  person: 'Person',
  to_do: 'To do',
  overdue: 'Overdue',
  finished: 'Done',
  next_due: 'Next due',
  certified: 'Certificates',
  running_out: { one: '{count} runs out soon', other: '{count} run out soon' },
  run_out: { one: '{count} expired', other: '{count} expired' },
  more: 'Show more people',
}

export type TeamMessage = keyof typeof en

export const teamMessages = catalog(en, teamLanguages)
