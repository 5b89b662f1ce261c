import type { Translation } from '../../../core/messages.ts'
import type { ReportMessage } from '../report.messages.ts'

export default {
  report: 'Come va',
  since: 'Aperti negli ultimi',
  days: { one: '{count} giorno', many: '{count} giorni', other: '{count} giorni' },
  ever: 'Dall’inizio',
  team: 'Team',
  all_teams: 'Tutti i team',
  all: 'Tutti',
  promises: 'Promesse mantenute',
  firstResponse: 'Prima risposta',
  nextResponse: 'Altre risposte',
  resolution: 'Soluzione',
  of: '{met} su {count}',
  running: {
    one: '{count} ancora in corso',
    many: '{count} ancora in corso',
    other: '{count} ancora in corso',
  },
  nothing: 'Ancora nulla',
  workload: 'Chi ha quanto da fare',
  who: 'Chi',
  nobody: 'Ancora nessuno',
  open: 'Aperti',
  waiting: 'In attesa di altri',
  overdue: 'In ritardo',
  csat: 'Che cosa pensano i partner dell’aiuto',
  average: '{score} su 5',
  ratings: { one: '{count} voto', many: '{count} voti', other: '{count} voti' },
} satisfies Translation<ReportMessage>
