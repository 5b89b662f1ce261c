import type { Translation } from '../../../../core/messages.ts'
import type { BlockedMessage } from '../blocked.messages.ts'

export default {
  stopped: { one: 'Von einem Ticket angehalten', other: 'Von {count} Tickets angehalten' },
  both_stand: {
    one: 'Beide Uhren stehen still, bis es gelöst ist.',
    other: 'Beide Uhren stehen still, bis sie gelöst sind.',
  },
  partner_open: 'Der Anbieter muss antworten',
  partner_pending: 'Du musst antworten',
  staff_open: 'Wir müssen antworten',
  staff_pending: 'Der Partner muss antworten',
  on_hold: 'Zurückgestellt',
  unread: 'Ein Ticket, das du nicht lesen darfst',
} satisfies Translation<BlockedMessage>
