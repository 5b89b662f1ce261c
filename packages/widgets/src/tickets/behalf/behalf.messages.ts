import { catalog } from '../../core/messages.ts'

const en = {
  help: 'For somebody at a partner who has called, or written elsewhere.',
  partner: 'Partner',
  find: 'Begin to type a name',
  unknown: 'Choose a partner from the list.',
  person: 'Who needs help',
  nobody: 'Nobody in particular',
  subject: 'What is it about?',
  body: 'What do they need? The partner reads this.',
  kind: 'Kind',
  priority: 'Priority',
  raise: 'Raise ticket',
}

export type BehalfMessage = keyof typeof en

export const behalfMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
