import type { Translation } from '../../../core/messages.ts'
import type { TeamMessage } from '../team.messages.ts'

export default {
  team: 'La tua squadra',
  person: 'Persona',
  to_do: 'Da fare',
  overdue: 'In ritardo',
  finished: 'Fatti',
  next_due: 'Prossima scadenza',
  certified: 'Certificati',
  running_out: {
    one: '{count} scade presto',
    many: '{count} scadono presto',
    other: '{count} scadono presto',
  },
  run_out: { one: '{count} scaduto', many: '{count} scaduti', other: '{count} scaduti' },
  more: 'Mostra altre persone',
} satisfies Translation<TeamMessage>
