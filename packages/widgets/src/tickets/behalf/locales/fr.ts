import type { Translation } from '../../../core/messages.ts'
import type { BehalfMessage } from '../behalf.messages.ts'

export default {
  help: 'Pour quelqu’un d’un partenaire qui a appelé ou écrit ailleurs.',
  partner: 'Partenaire',
  find: 'Commencez à taper un nom',
  unknown: 'Choisissez un partenaire dans la liste.',
  person: 'Qui a besoin d’aide',
  nobody: 'Personne en particulier',
  subject: 'De quoi s’agit-il ?',
  body: 'De quoi ont-ils besoin ? Le partenaire le lit.',
  kind: 'Type',
  priority: 'Priorité',
  raise: 'Ouvrir le ticket',
} satisfies Translation<BehalfMessage>
