import type { Translation } from '../../../../core/messages.ts'
import type { BlockedMessage } from '../blocked.messages.ts'

export default {
  stopped: {
    one: 'Fermata da un ticket',
    many: 'Fermata da {count} ticket',
    other: 'Fermata da {count} ticket',
  },
  both_stand: {
    one: 'Entrambi gli orologi restano fermi finché non è risolto.',
    many: 'Entrambi gli orologi restano fermi finché non sono risolti.',
    other: 'Entrambi gli orologi restano fermi finché non sono risolti.',
  },
  partner_open: 'Deve rispondere il fornitore',
  partner_pending: 'Devi rispondere tu',
  staff_open: 'Dobbiamo rispondere noi',
  staff_pending: 'Deve rispondere il partner',
  on_hold: 'In sospeso',
  unread: 'Un ticket che non puoi leggere',
} satisfies Translation<BlockedMessage>
