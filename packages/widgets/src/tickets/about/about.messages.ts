import { catalog } from '../../core/messages.ts'

const en = {
  followers: 'Hears of every answer',
  nobody: 'Only who asked, and who sees to it',
  follow: 'Follow',
  unfollow: 'Follow no longer',
  add_person: 'Add somebody',
  add: 'Add',
  remove: 'Remove {name}',
  following: 'Now following: {name}',
  gone: 'No longer following: {name}',

  tags: 'Tags',
  no_tags: 'None yet',
  add_tag: 'New tag',
  tagged: 'Tag {tag} added',
  untagged: 'Tag {tag} removed',

  deal: 'Deal',
  no_deal: 'No deal',
  about_deal: 'The ticket is about {deal}',
  block: 'Let the deal wait for this',
  unblock: 'Let the deal go on',
  block_help:
    'Both clocks of the deal stand still until this ticket is solved. The subject is the reason that its card shows.',
  blocked: 'Both clocks of the deal stand still until this ticket is solved.',
  goes_on: 'The clocks of the deal go on.',
}

export type AboutMessage = keyof typeof en

export const aboutMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
