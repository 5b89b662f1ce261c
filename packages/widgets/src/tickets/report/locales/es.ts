import type { Translation } from '../../../core/messages.ts'
import type { ReportMessage } from '../report.messages.ts'

export default {
  report: 'Cómo vamos',
  since: 'Abiertos en los últimos',
  days: { one: '{count} día', many: '{count} días', other: '{count} días' },
  ever: 'Desde el principio',
  team: 'Equipo',
  all_teams: 'Todos los equipos',
  all: 'Todas',
  promises: 'Promesas cumplidas',
  firstResponse: 'Primera respuesta',
  nextResponse: 'Otras respuestas',
  resolution: 'Solución',
  of: '{met} de {count}',
  running: { one: '{count} aún en curso', many: '{count} aún en curso', other: '{count} aún en curso' },
  nothing: 'Aún nada',
  workload: 'Quién tiene cuánto por hacer',
  who: 'Quién',
  nobody: 'Aún nadie',
  open: 'Abiertos',
  waiting: 'Esperando a otros',
  overdue: 'Con retraso',
  csat: 'Qué piensan los partners de la ayuda',
  average: '{score} de 5',
  ratings: { one: '{count} valoración', many: '{count} valoraciones', other: '{count} valoraciones' },
} satisfies Translation<ReportMessage>
