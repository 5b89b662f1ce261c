import type { Translation } from '../../../core/messages.ts'
import type { TeamMessage } from '../team.messages.ts'

export default {
  team: 'Votre équipe',
  person: 'Personne',
  to_do: 'À faire',
  overdue: 'En retard',
  finished: 'Terminés',
  next_due: 'Prochaine échéance',
  certified: 'Certificats',
  running_out: {
    one: '{count} expire bientôt',
    many: '{count} expirent bientôt',
    other: '{count} expirent bientôt',
  },
  run_out: { one: '{count} expiré', many: '{count} expirés', other: '{count} expirés' },
  more: 'Montrer plus de personnes',
} satisfies Translation<TeamMessage>
