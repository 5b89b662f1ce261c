import { catalog } from '../core/messages.ts'

const en = {
  lessons: 'Lessons',
  progress: '{done} of {total} lessons',
  done: 'Done',
  known: 'Not asked again',
  renewal: 'Renewal: only what is new, and what proves that you still know the rest.',
  due: 'Due {date}',
  previous: 'Previous lesson',
  next: 'Next lesson',
  lesson_done: '{lesson}: done',
  finished: 'You have finished this course.',
  unsaved: 'Your progress could not be saved yet. We keep trying.',
  unknown_lesson: 'This lesson is no longer part of the course.',
}

export type CoursePlayerMessage = keyof typeof en

export const coursePlayerMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})

/** What lessons say, in files of their own that come with the first of them. */
export const lessonLanguages = {
  ar: () => import('./lessons/locales/ar.ts'),
  de: () => import('./lessons/locales/de.ts'),
  es: () => import('./lessons/locales/es.ts'),
  fr: () => import('./lessons/locales/fr.ts'),
  it: () => import('./lessons/locales/it.ts'),
}
