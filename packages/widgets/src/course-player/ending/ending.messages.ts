import { catalog } from '../../core/messages.ts'
import { lessonLanguages } from '../course-player.messages.ts'

const en = {
  earned: 'You have earned a certificate: {title}',
  certificate: 'No. {number}, valid until {date}',
  certificate_ever: 'No. {number}',
}

export type EndingMessage = keyof typeof en

export const endingMessages = catalog(en, lessonLanguages)
