import type { ElementMessage } from '../element.messages.ts'
import type { Translation } from '../messages.ts'

export default {
  again: 'Erneut versuchen',
  setup: 'Noch nicht verbunden',
  setup_do: 'An die Betreiber dieser Website: data-publishable-key im OpenPRM-Skript ergänzen.',
  key: 'Dieser Schlüssel wird nicht akzeptiert',
  key_do: 'An die Betreiber dieser Website: data-publishable-key im OpenPRM-Skript prüfen.',
  origin: 'Diese Website ist noch nicht freigegeben',
  origin_do:
    'An die Betreiber dieser Website: {origin} bei den erlaubten Adressen dieses Schlüssels eintragen.',
  session: 'Bitte melden Sie sich an',
  session_do: 'Ihre Sitzung ist beendet.',
  forbidden: 'Sie haben hier keinen Zugriff',
  forbidden_do: 'Fragen Sie, wer Ihr Konto verwaltet.',
  missing: 'Hier ist nichts',
  missing_do: 'Vielleicht wurde es entfernt.',
  network: 'Keine Verbindung',
  network_do: 'Wir versuchen es weiter.',
  busy: 'Gerade zu viele Anfragen',
  busy_do: 'Wir versuchen es gleich noch einmal.',
  server: 'Bei uns ist etwas schiefgegangen',
  server_do: 'Wir versuchen es gleich noch einmal.',
} satisfies Translation<ElementMessage>
