import { randomInt } from 'node:crypto'
import type { Question, Quiz } from '../courses/quiz.ts'

/** A question that was drawn, and the order in which its options are shown. */
export interface Drawn {
  key: string
  options: string[]
}

/** Fisher–Yates, by the system's random numbers: nobody can foresee the next draw. */
function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list]
  for (let index = copy.length - 1; index > 0; index--) {
    const other = randomInt(index + 1)
    ;[copy[index], copy[other]] = [copy[other]!, copy[index]!]
  }
  return copy
}

/** Draws the questions of one attempt, and shuffles what may be shuffled. */
export function drawQuestions({ questions, draw, shuffle }: Quiz): Drawn[] {
  const taken = new Set(
    Object.entries(draw).flatMap(([pool, count]) =>
      shuffled(questions.filter((question) => question.pool === pool)).slice(0, count),
    ),
  )
  const chosen = questions.filter(
    (question) => question.pool === null || draw[question.pool] === undefined || taken.has(question),
  )
  return (shuffle ? shuffled(chosen) : chosen).map((question) => ({
    key: question.key,
    options: optionsOf(question, shuffle),
  }))
}

function optionsOf(question: Question, shuffle: boolean): string[] {
  if (!('options' in question)) return []
  const keys = question.options.map((option) => option.key)
  // The right order must not be the shown one, whatever the quiz says of its other questions.
  if (question.kind === 'ordering') return disordered(keys)
  return shuffle ? shuffled(keys) : keys
}

function disordered(keys: string[]): string[] {
  const order = shuffled(keys)
  return order.every((key, index) => key === keys[index]) ? [...order.slice(1), order[0]!] : order
}
