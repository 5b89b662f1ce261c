import type { Translation } from '../../../../core/messages.ts'
import type { BlockedMessage } from '../blocked.messages.ts'

export default {
  stopped: {
    one: 'Parada por un ticket',
    many: 'Parada por {count} tickets',
    other: 'Parada por {count} tickets',
  },
  both_stand: {
    one: 'Los dos relojes se paran hasta que se resuelva.',
    many: 'Los dos relojes se paran hasta que se resuelvan.',
    other: 'Los dos relojes se paran hasta que se resuelvan.',
  },
  partner_open: 'Tiene que responder el fabricante',
  partner_pending: 'Tienes que responder tú',
  staff_open: 'Tenemos que responder nosotros',
  staff_pending: 'Tiene que responder el partner',
  on_hold: 'En pausa',
  unread: 'Un ticket que no puedes leer',
} satisfies Translation<BlockedMessage>
