import { catalog } from '../../core/messages.ts'
import { lessonLanguages } from '../course-player.messages.ts'

const en = {
  begin: 'Begin the course',
  by_assignment: 'This course is by assignment. Ask your admin or channel manager for it.',
}

export type WelcomeMessage = keyof typeof en

export const welcomeMessages = catalog(en, lessonLanguages)
