import { define } from '../core/define.ts'
import { PrmTickets } from '../tickets/tickets.ts'

define('prm-tickets', PrmTickets)

declare global {
  interface HTMLElementTagNameMap {
    'prm-tickets': PrmTickets
  }
}
