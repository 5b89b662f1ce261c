import type { Translation } from '../../../core/messages.ts'
import type { BehalfMessage } from '../behalf.messages.ts'

export default {
  help: 'Per qualcuno di un partner che ha chiamato o scritto altrove.',
  partner: 'Partner',
  find: 'Inizia a scrivere un nome',
  unknown: 'Scegli un partner dall’elenco.',
  person: 'Chi ha bisogno di aiuto',
  nobody: 'Nessuno in particolare',
  subject: 'Di che cosa si tratta?',
  body: 'Che cosa serve? Il partner lo legge.',
  kind: 'Tipo',
  priority: 'Priorità',
  raise: 'Apri il ticket',
} satisfies Translation<BehalfMessage>
