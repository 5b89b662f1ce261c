import { catalog } from '../../core/messages.ts'
import { lessonLanguages } from '../course-player.messages.ts'

const en = {
  dwell: {
    one: 'Counts once it was open for {count} minute.',
    other: 'Counts once it was open for {count} minutes.',
  },
  open_document: 'Open the document',
  open_link: 'Open the page',
  new_tab: 'Opens in a new tab',
}

export type ReadingMessage = keyof typeof en

export const readingMessages = catalog(en, lessonLanguages)
