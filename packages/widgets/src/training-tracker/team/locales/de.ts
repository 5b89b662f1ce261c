import type { Translation } from '../../../core/messages.ts'
import type { TeamMessage } from '../team.messages.ts'

export default {
  team: 'Dein Team',
  person: 'Person',
  to_do: 'Zu erledigen',
  overdue: 'Überfällig',
  finished: 'Erledigt',
  next_due: 'Nächste Frist',
  certified: 'Zertifikate',
  running_out: { one: '{count} läuft bald ab', other: '{count} laufen bald ab' },
  run_out: { one: '{count} abgelaufen', other: '{count} abgelaufen' },
  more: 'Mehr Personen zeigen',
} satisfies Translation<TeamMessage>
