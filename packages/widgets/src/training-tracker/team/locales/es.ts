import type { Translation } from '../../../core/messages.ts'
import type { TeamMessage } from '../team.messages.ts'

export default {
  team: 'Tu equipo',
  person: 'Persona',
  to_do: 'Por hacer',
  overdue: 'Vencidos',
  finished: 'Hechos',
  next_due: 'Próximo plazo',
  certified: 'Certificados',
  running_out: {
    one: '{count} caduca pronto',
    many: '{count} caducan pronto',
    other: '{count} caducan pronto',
  },
  run_out: { one: '{count} caducado', many: '{count} caducados', other: '{count} caducados' },
  more: 'Mostrar más personas',
} satisfies Translation<TeamMessage>
