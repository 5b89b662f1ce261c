import type { EndingMessage } from '../ending/ending.messages.ts'
import type { PackageMessage } from '../package/package.messages.ts'
import type { QuizMessage } from '../quiz/quiz.messages.ts'
import type { ReadingMessage } from '../reading/reading.messages.ts'
import type { VideoMessage } from '../video/video.messages.ts'
import type { WelcomeMessage } from '../welcome/welcome.messages.ts'

/** Every sentence of what is shown of a course. */
export type LessonText =
  | EndingMessage
  | PackageMessage
  | QuizMessage
  | ReadingMessage
  | VideoMessage
  | WelcomeMessage
