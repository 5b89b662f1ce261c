import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  sending: 'Invio in corso',
  another: 'Invia un’altra richiesta',
  network: 'Il server non è raggiungibile. I tuoi dati restano qui al sicuro.',
  server: 'Qualcosa non ha funzionato da parte nostra. I tuoi dati restano qui al sicuro.',
  slow: 'Invio ancora in corso. La connessione è lenta; non devi fare nulla.',
  busy: 'Molte persone stanno inviando. I tuoi dati restano qui al sicuro.',
  back: 'Partono da soli appena torna la connessione.',
  kept: 'Non ancora inviato. I tuoi dati restano qui al sicuro.',
  session:
    'La sessione è scaduta. Accedi di nuovo in un’altra scheda, poi invia: i tuoi dati restano qui al sicuro.',
  changed: 'Questo modulo è appena cambiato. Ricontrollalo, poi invia di nuovo.',
} satisfies Translation<LeadFormMessage>
