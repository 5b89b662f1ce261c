import type { FieldError } from '../../http/problem.ts'
import type { Question } from '../courses/quiz.ts'
import type { AnswerValue, QuestionResult } from './schema.ts'

/** Texts are the same when only case, width and spaces differ. */
const plain = (text: string): string => text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

interface Rules<Q> {
  expects: string
  fits(question: Q, answer: AnswerValue): boolean
  right(question: Q): AnswerValue
  correct(question: Q, answer: AnswerValue): boolean
}

/** Per kind: whether an answer has the right shape, and whether it is right. */
const kinds: { [Kind in Question['kind']]: Rules<Extract<Question, { kind: Kind }>> } = {
  single: {
    expects: 'the key of one option',
    fits: (question, answer) => typeof answer === 'string' && keysOf(question).has(answer),
    right: (question) => question.answer,
    correct: (question, answer) => answer === question.answer,
  },
  multiple: {
    expects: 'a list of option keys',
    fits: (question, answer) => Array.isArray(answer) && answer.every((key) => keysOf(question).has(key)),
    right: (question) => question.answers,
    correct: (question, answer) => sameSet(question.answers, answer as string[]),
  },
  true_false: {
    expects: 'true or false',
    fits: (_, answer) => typeof answer === 'boolean',
    right: (question) => question.answer,
    correct: (question, answer) => answer === question.answer,
  },
  ordering: {
    expects: 'every option key once, in order',
    fits: (question, answer) =>
      Array.isArray(answer) &&
      answer.length === question.options.length &&
      sameSet([...keysOf(question)], answer),
    right: (question) => question.options.map((option) => option.key),
    correct: (question, answer) =>
      question.options.every((option, index) => option.key === (answer as string[])[index]),
  },
  short_text: {
    expects: 'a text',
    fits: (_, answer) => typeof answer === 'string',
    right: (question) => question.accepted[0] ?? '',
    correct: (question, answer) => question.accepted.some((text) => plain(text) === plain(answer as string)),
  },
}

const keysOf = ({ options }: { options: ReadonlyArray<{ key: string }> }): Set<string> =>
  new Set(options.map((option) => option.key))
const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  new Set(one).size === new Set(other).size && one.every((key) => other.includes(key))

const rulesOf = ({ kind }: Question): Rules<Question> => kinds[kind]

/** Answers that do not fit their questions. */
export function misfits(questions: readonly Question[], answers: Record<string, AnswerValue>): FieldError[] {
  const byKey = new Map(questions.map((question) => [question.key, question]))
  return Object.entries(answers).flatMap(([key, answer]) => {
    const question = byKey.get(key)
    const pointer = `/answers/${key}`
    if (!question)
      return [{ pointer, code: 'unknown_question', detail: `The question "${key}" was not asked.` }]
    const rules = rulesOf(question)
    if (rules.fits(question, answer)) return []
    return [{ pointer, code: 'invalid_answer', detail: `The question "${key}" expects ${rules.expects}.` }]
  })
}

export interface Marked {
  marks: Record<string, number>
  /** Per cent of the points, rounded down: 79.9 is not 80. */
  score: number
}

export function mark(questions: readonly Question[], answers: Record<string, AnswerValue>): Marked {
  const marks = Object.fromEntries(
    questions.map((question) => {
      const answer = answers[question.key]
      return [
        question.key,
        answer !== undefined && rulesOf(question).correct(question, answer) ? question.points : 0,
      ]
    }),
  )
  const most = questions.reduce((sum, question) => sum + question.points, 0)
  const got = Object.values(marks).reduce((sum, points) => sum + points, 0)
  return { marks, score: Math.floor((got * 100) / most) }
}

export function results(questions: readonly Question[], marks: Record<string, number>): QuestionResult[] {
  return questions.map((question) => ({
    key: question.key,
    correct: (marks[question.key] ?? 0) > 0,
    points: marks[question.key] ?? 0,
    right: rulesOf(question).right(question),
    explanation: question.explanation,
  }))
}
