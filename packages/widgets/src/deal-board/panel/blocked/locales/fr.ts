import type { Translation } from '../../../../core/messages.ts'
import type { BlockedMessage } from '../blocked.messages.ts'

export default {
  stopped: {
    one: 'Arrêtée par un ticket',
    many: 'Arrêtée par {count} tickets',
    other: 'Arrêtée par {count} tickets',
  },
  both_stand: {
    one: 'Les deux horloges sont arrêtées jusqu’à sa résolution.',
    many: 'Les deux horloges sont arrêtées jusqu’à leur résolution.',
    other: 'Les deux horloges sont arrêtées jusqu’à leur résolution.',
  },
  partner_open: 'Le fournisseur doit répondre',
  partner_pending: 'Vous devez répondre',
  staff_open: 'Nous devons répondre',
  staff_pending: 'Le partenaire doit répondre',
  on_hold: 'En suspens',
  unread: 'Un ticket que vous ne pouvez pas lire',
} satisfies Translation<BlockedMessage>
