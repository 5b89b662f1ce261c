import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  sending: 'Wird gesendet',
  another: 'Weitere Anfrage senden',
  network: 'Der Server ist nicht erreichbar. Ihre Angaben sind hier sicher.',
  server: 'Bei uns ist etwas schiefgegangen. Ihre Angaben sind hier sicher.',
  slow: 'Wird noch gesendet. Die Verbindung ist langsam, Sie müssen nichts tun.',
  busy: 'Gerade senden sehr viele. Ihre Angaben sind hier sicher.',
  back: 'Sie gehen von selbst hinaus, sobald die Verbindung wieder da ist.',
  kept: 'Noch nicht gesendet. Ihre Angaben sind hier sicher.',
  session:
    'Ihre Sitzung ist beendet. Melden Sie sich in einem anderen Tab wieder an und senden Sie dann: Ihre Angaben sind hier sicher.',
  changed: 'Dieses Formular wurde gerade geändert. Sehen Sie es noch einmal durch und senden Sie es dann.',
} satisfies Translation<LeadFormMessage>
