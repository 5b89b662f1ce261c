import { catalog } from '../../../core/messages.ts'

const en = {
  stopped: { one: 'Stopped by a ticket', other: 'Stopped by {count} tickets' },
  both_stand: {
    one: 'Both clocks stand still until it is solved.',
    other: 'Both clocks stand still until they are solved.',
  },
  partner_open: 'The vendor has to answer',
  partner_pending: 'You have to answer',
  staff_open: 'We have to answer',
  staff_pending: 'The partner has to answer',
  on_hold: 'On hold',
  unread: 'A ticket that you may not read',
}

export type BlockedMessage = keyof typeof en

export const blockedMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
