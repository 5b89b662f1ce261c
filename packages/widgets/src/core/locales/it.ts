import type { ElementMessage } from '../element.messages.ts'
import type { Translation } from '../messages.ts'

export default {
  again: 'Riprova',
  setup: 'Non ancora collegato',
  setup_do: 'Per chi gestisce il sito: aggiungi data-publishable-key allo script di OpenPRM.',
  key: 'Questa chiave non è accettata',
  key_do: 'Per chi gestisce il sito: controlla data-publishable-key nello script di OpenPRM.',
  origin: 'Questo sito non è ancora autorizzato',
  origin_do: 'Per chi gestisce il sito: aggiungi {origin} alle origini consentite di questa chiave.',
  session: 'Accedi per continuare',
  session_do: 'La sessione è scaduta.',
  forbidden: 'Non hai accesso a questa sezione',
  forbidden_do: 'Rivolgiti a chi gestisce il tuo account.',
  missing: 'Qui non c’è nulla',
  missing_do: 'Forse è stato rimosso.',
  network: 'Nessuna connessione',
  network_do: 'Continuiamo a riprovare.',
  busy: 'Troppe richieste in questo momento',
  busy_do: 'Riproviamo tra poco.',
  server: 'Qualcosa non ha funzionato da parte nostra',
  server_do: 'Riproviamo tra poco.',
} satisfies Translation<ElementMessage>
