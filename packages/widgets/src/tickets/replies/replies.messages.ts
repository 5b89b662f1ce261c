import { catalog } from '../../core/messages.ts'

const en = {
  replies: 'Saved replies',
  help: 'What you answer again and again. All of your people use the same ones.',
  back: 'Back to the ticket',
  new: 'New reply',
  title: 'Title',
  body: 'Text',
  save: 'Save',
  delete: 'Delete',
  really: 'Delete for everybody?',
  saved: 'Saved: {title}',
  gone: 'Deleted: {title}',
}

export type RepliesMessage = keyof typeof en

export const repliesMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
