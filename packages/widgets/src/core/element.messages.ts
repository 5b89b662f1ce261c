import { catalog } from './messages.ts'

/** Said by every element when it cannot show its content: a title and what to do, by kind of trouble. */
const en = {
  again: 'Try again',
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
  network_do: 'We keep trying.',
  busy: 'Too many people at once',
  busy_do: 'We try again in a moment.',
  server: 'Something went wrong on our side',
  server_do: 'We try again in a moment.',
}

export type ElementMessage = keyof typeof en

export const elementMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
