import { catalog } from '../core/messages.ts'

const en = {
  optional: 'Optional',
  select: 'Select',
  sending: 'Sending',
  retry: 'Try again',
  another: 'Send another',

  required: 'Fill this in.',
  choose: 'Choose one.',
  tick: 'Tick this to go on.',
  email: 'Enter an email like name@company.com.',
  phone: 'Enter a number like +44 20 7946 0958.',
  url: 'Enter an address like https://company.com.',
  domain: 'Enter a domain like company.com.',
  number: 'Enter a number.',
  money: 'Enter an amount.',
  date: 'Enter a full date.',
  min: 'Enter {limit} or more.',
  max: 'Enter {limit} or less.',
  long: { one: 'Take out {count} character.', other: 'Take out {count} characters.' },
  pattern: 'This does not look right yet.',
  fix: { one: 'One thing to check: ', other: '{count} things to check: ' },

  network: 'We cannot reach the server. Your answers are safe here.',
  server: 'Something went wrong on our side. Your answers are safe here.',
}

export type LeadFormMessage = keyof typeof en

export const leadFormMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
