import type { Translation } from '../../../core/messages.ts'
import type { BehalfMessage } from '../behalf.messages.ts'

export default {
  help: 'Para alguien de un partner que ha llamado o escrito en otro sitio.',
  partner: 'Partner',
  find: 'Empieza a escribir un nombre',
  unknown: 'Elige un partner de la lista.',
  person: 'Quién necesita ayuda',
  nobody: 'Nadie en particular',
  subject: '¿De qué se trata?',
  body: '¿Qué necesitan? El partner lo lee.',
  kind: 'Tipo',
  priority: 'Prioridad',
  raise: 'Abrir ticket',
} satisfies Translation<BehalfMessage>
