import { catalog } from '../../core/messages.ts'
import { lessonLanguages } from '../course-player.messages.ts'

const en = {
  questions: { one: '{count} question', other: '{count} questions' },
  pass_mark: '{share} to pass',
  attempts: { one: '{count} attempt', other: '{count} attempts' },
  unlimited: 'As many attempts as you need',
  minutes: { one: '{count} minute', other: '{count} minutes' },
  no_limit: 'No time limit',
  clock_runs: 'The clock starts when you begin, and goes on when you close the page.',
  start: 'Begin the quiz',
  again: 'Try again',
  question: 'Question {number} of {total}',
  many: 'Choose all that are right.',
  order: 'Bring these into the right order.',
  your_answer: 'Your answer',
  yes: 'True',
  no: 'False',
  up: 'Move up: {text}',
  down: 'Move down: {text}',
  moved: '{text}: place {place} of {total}',
  left: '{time} left',
  last_minute: 'One minute is left.',
  time_over: 'The time is over. What you have answered was handed in.',
  saved: 'Your answers are kept as you give them.',
  saving: 'Keeping your answers …',
  submit: 'Hand in',
  submit_anyway: 'Hand in all the same',
  unanswered: {
    one: '{count} question has no answer yet.',
    other: '{count} questions have no answer yet.',
  },
  passed: 'Passed with {score}',
  failed: '{score}: not passed yet',
  needed: 'It takes {share}.',
  tries_left: { one: '{count} attempt is left.', other: '{count} attempts are left.' },
  none_left: 'No attempt is left. Ask your channel manager for a new run of the course.',
  right: 'Right',
  wrong: 'Not right',
  right_answer: 'Right answer: {answer}',
  you_said: 'Your answer: {answer}',
}

export type QuizMessage = keyof typeof en

export const quizMessages = catalog(en, lessonLanguages)
