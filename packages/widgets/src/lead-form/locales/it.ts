import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  optional: 'Facoltativo',
  select: 'Seleziona',
  sending: 'Invio in corso',
  retry: 'Riprova',
  another: 'Invia un’altra richiesta',
  required: 'Compila questo campo.',
  choose: 'Scegli un’opzione.',
  tick: 'Spunta la casella per continuare.',
  email: 'Inserisci un’e-mail come nome@azienda.it.',
  phone: 'Inserisci un numero come +39 02 1234567.',
  url: 'Inserisci un indirizzo come https://azienda.it.',
  domain: 'Inserisci un dominio come azienda.it.',
  number: 'Inserisci un numero.',
  money: 'Inserisci un importo.',
  date: 'Inserisci una data completa.',
  min: 'Inserisci almeno {limit}.',
  max: 'Inserisci al massimo {limit}.',
  long: {
    one: 'Togli {count} carattere.',
    many: 'Togli {count} caratteri.',
    other: 'Togli {count} caratteri.',
  },
  pattern: 'Il formato non è ancora corretto.',
  fix: {
    one: 'Un campo da controllare: ',
    many: '{count} campi da controllare: ',
    other: '{count} campi da controllare: ',
  },
  network: 'Il server non è raggiungibile. I tuoi dati restano qui al sicuro.',
  server: 'Qualcosa non ha funzionato da parte nostra. I tuoi dati restano qui al sicuro.',
} satisfies Translation<LeadFormMessage>
