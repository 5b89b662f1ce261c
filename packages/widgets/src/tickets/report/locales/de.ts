import type { Translation } from '../../../core/messages.ts'
import type { ReportMessage } from '../report.messages.ts'

export default {
  report: 'Wie es läuft',
  since: 'Gestellt in den letzten',
  days: { one: '{count} Tag', other: '{count} Tagen' },
  ever: 'Von Anfang an',
  team: 'Team',
  all_teams: 'Alle Teams',
  all: 'Alle',
  promises: 'Gehaltene Zusagen',
  firstResponse: 'Erste Antwort',
  nextResponse: 'Weitere Antworten',
  resolution: 'Lösung',
  of: '{met} von {count}',
  running: { one: '{count} läuft noch', other: '{count} laufen noch' },
  nothing: 'Noch nichts',
  workload: 'Wer wie viel zu tun hat',
  who: 'Wer',
  nobody: 'Noch niemand',
  open: 'Offen',
  waiting: 'Wartet auf andere',
  overdue: 'Zu spät',
  csat: 'Was Partner von der Hilfe halten',
  average: '{score} von 5',
  ratings: { one: '{count} Bewertung', other: '{count} Bewertungen' },
} satisfies Translation<ReportMessage>
