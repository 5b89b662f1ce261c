import { catalog } from '../core/messages.ts'

const en = {
  lessons: 'Lessons',
  progress: '{done} of {total} lessons',
  done: 'Done',
  known: 'Not asked again',
  begin: 'Begin the course',
  by_assignment: 'This course is by assignment. Ask your admin or channel manager for it.',
  renewal: 'Renewal: only what is new, and what proves that you still know the rest.',
  due: 'Due {date}',
  previous: 'Previous lesson',
  next: 'Next lesson',
  lesson_done: '{lesson}: done',
  finished: 'You have finished this course.',
  earned: 'You have earned a certificate: {title}',
  certificate: 'No. {number}, valid until {date}',
  certificate_ever: 'No. {number}',
  dwell: {
    one: 'Counts once it was open for {count} minute.',
    other: 'Counts once it was open for {count} minutes.',
  },
  watch: 'Counts once you have seen {share} of it.',
  transcript: 'Transcript',
  open_document: 'Open the document',
  open_link: 'Open the page',
  new_tab: 'Opens in a new tab',
  captions: 'C switches the captions, J and L go ten seconds back and on.',
  broken_video: 'The video cannot be played here.',
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
