import { catalog } from '../core/messages.ts'

const en = {
  sending: 'Sending',
  another: 'Send another',
  slow: 'Still sending: the connection is slow.',
  network: 'We cannot reach the server. Your answers are safe here.',
  server: 'Something went wrong on our side. Your answers are safe here.',
  busy: 'Many people are sending. Your answers are safe here.',
  back: 'They go out by themselves as soon as the connection is back.',
  kept: 'Not sent yet. Your answers are safe here.',
  session: 'Sign in again in another tab, then send. Your answers are safe here.',
  changed: 'This form has just changed. Look it over, then send again.',
}

export type LeadFormMessage = keyof typeof en

export const leadFormMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
