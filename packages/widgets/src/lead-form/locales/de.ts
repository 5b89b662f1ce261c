import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  optional: 'Freiwillig',
  select: 'Auswählen',
  sending: 'Wird gesendet',
  retry: 'Erneut versuchen',
  another: 'Weitere Anfrage senden',
  required: 'Bitte ausfüllen.',
  choose: 'Bitte auswählen.',
  tick: 'Bitte ankreuzen, um fortzufahren.',
  email: 'Geben Sie eine E-Mail-Adresse wie name@firma.de ein.',
  phone: 'Geben Sie eine Nummer wie +49 30 1234567 ein.',
  url: 'Geben Sie eine Adresse wie https://firma.de ein.',
  domain: 'Geben Sie eine Domain wie firma.de ein.',
  number: 'Geben Sie eine Zahl ein.',
  money: 'Geben Sie einen Betrag ein.',
  date: 'Geben Sie ein vollständiges Datum ein.',
  min: 'Geben Sie {limit} oder mehr ein.',
  max: 'Geben Sie {limit} oder weniger ein.',
  long: { one: 'Kürzen Sie um {count} Zeichen.', other: 'Kürzen Sie um {count} Zeichen.' },
  pattern: 'Das sieht noch nicht richtig aus.',
  fix: { one: 'Bitte eine Angabe prüfen: ', other: 'Bitte {count} Angaben prüfen: ' },
  network: 'Der Server ist nicht erreichbar. Ihre Angaben sind hier sicher.',
  server: 'Bei uns ist etwas schiefgegangen. Ihre Angaben sind hier sicher.',
} satisfies Translation<LeadFormMessage>
