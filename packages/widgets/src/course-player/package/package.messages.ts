import { catalog } from '../../core/messages.ts'
import { lessonLanguages } from '../course-player.messages.ts'

const en = {
  units: 'Parts of this lesson',
  unit_done: 'done',
  not_passed: 'This attempt was not passed.',
  another_attempt: 'Begin another attempt',
  launch_again: 'Open it here',
}

export type PackageMessage = keyof typeof en

export const packageMessages = catalog(en, lessonLanguages)
