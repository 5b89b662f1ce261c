import type { Translation } from '../../../core/messages.ts'
import type { AboutMessage } from '../about.messages.ts'

export default {
  followers: 'Erfährt von jeder Antwort',
  nobody: 'Nur wer gefragt hat und wer zuständig ist',
  follow: 'Folgen',
  unfollow: 'Nicht mehr folgen',
  add_person: 'Jemanden hinzufügen',
  add: 'Hinzufügen',
  remove: '{name} entfernen',
  following: 'Folgt jetzt: {name}',
  gone: 'Folgt nicht mehr: {name}',
  tags: 'Stichwörter',
  no_tags: 'Noch keine',
  add_tag: 'Neues Stichwort',
  tagged: 'Stichwort {tag} hinzugefügt',
  untagged: 'Stichwort {tag} entfernt',
  deal: 'Deal',
  no_deal: 'Kein Deal',
  about_deal: 'Das Ticket betrifft {deal}',
  block: 'Den Deal darauf warten lassen',
  unblock: 'Den Deal weiterlaufen lassen',
  block_help:
    'Beide Uhren des Deals stehen still, bis dieses Ticket gelöst ist. Der Betreff ist der Grund, den seine Karte zeigt.',
  blocked: 'Beide Uhren des Deals stehen still, bis dieses Ticket gelöst ist.',
  goes_on: 'Die Uhren des Deals laufen weiter.',
} satisfies Translation<AboutMessage>
