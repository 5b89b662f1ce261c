import { catalog } from '../../core/messages.ts'

const en = {
  your_text: 'Your text',
  files: 'Files',
  choose_files: 'Choose files',
  drop: 'or drop or paste them here',
  limits:
    'Up to {number} files of {size} each: PDF, Office and text documents, pictures, sound, short films.',
  take_out: 'Take out: {name}',
  sending: 'On its way: {share}',
  send_again: 'Send again',
  added: '{name}: added',
  too_large: 'It is larger than {size}.',
  too_many: 'A hand-in may have {number} files.',
  hand_in: 'Hand in',
  nothing_yet: 'Write a text or add a file first.',
  not_there: 'A file has not arrived: take it out or send it again.',
  kept: 'Kept as a draft that only you see.',
  not_kept: 'The draft could not be kept: {why}',
  submitted: 'Handed in on {date}',
  wait: 'It is being reviewed. What the reviewer says will be here.',
  returned: 'Returned on {date}: something is missing',
  passed: 'Passed on {date}',
  says: '{name} says',
  reviewer: 'The reviewer',
  before: 'What you handed in',
}

export type AssignmentMessage = keyof typeof en

export const assignmentMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
