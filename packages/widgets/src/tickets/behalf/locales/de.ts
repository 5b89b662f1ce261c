import type { Translation } from '../../../core/messages.ts'
import type { BehalfMessage } from '../behalf.messages.ts'

export default {
  help: 'Für jemanden bei einem Partner, der angerufen oder anderswo geschrieben hat.',
  partner: 'Partner',
  find: 'Einen Namen eintippen',
  unknown: 'Wähle einen Partner aus der Liste.',
  person: 'Wer Hilfe braucht',
  nobody: 'Niemand Bestimmtes',
  subject: 'Worum geht es?',
  body: 'Was wird gebraucht? Der Partner liest das.',
  kind: 'Art',
  priority: 'Priorität',
  raise: 'Ticket anlegen',
} satisfies Translation<BehalfMessage>
