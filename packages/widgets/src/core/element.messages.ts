import { catalog } from './messages.ts'

/** What all elements say. When one cannot show its content: a title and what to do, by kind of trouble. */
const en = {
  again: 'Try again',
  now: 'Try again now',
  setup: 'Not connected yet',
  setup_do: 'Site owner: add data-publishable-key to the OpenPRM script tag.',
  key: 'This key is not accepted',
  key_do: 'Site owner: check data-publishable-key in the OpenPRM script tag.',
  origin: 'This site is not allowed yet',
  origin_do: 'Site owner: add {origin} to the allowed origins of this key.',
  session: 'Please sign in',
  session_do: 'Your session has ended.',
  forbidden: 'You have no access to this',
  forbidden_do: 'Ask who manages your account.',
  missing: 'This is not here',
  missing_do: 'It may have been removed.',
  network: 'No connection',
  busy: 'Too many people at once',
  server: 'Something went wrong on our side',
  server_do: 'It may help to try again.',
  next: { one: 'We try again in {count} second.', other: 'We try again in {count} seconds.' },

  // At the fields of every form.
  optional: 'Optional',
  select: 'Select',
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
}

export type ElementMessage = keyof typeof en

export const elementMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
