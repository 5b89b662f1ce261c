import { z } from 'zod'
import { line, prose } from '../../http/schemas.ts'

export const ItemKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, 'Expected a key such as pricing-basics')
  .meta({ examples: ['pricing-basics'] })

const Option = z.strictObject({ key: ItemKey, text: line(500).meta({ examples: ['A named account'] }) })
const options = z.array(Option).min(2).max(12)

const asked = {
  key: ItemKey,
  text: prose(2000).meta({ examples: ['What does an approved registration protect?'] }),
  points: z.int().min(1).max(100).default(1),
  pool: ItemKey.nullable().default(null).meta({ description: 'Questions of one pool can be drawn from.' }),
  explanation: prose(2000)
    .nullable()
    .default(null)
    .meta({ description: 'Shown with the result, when the feedback rule allows.' }),
}

/** A question with its answer: for authors only. */
export const Question = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single'), ...asked, options, answer: ItemKey }),
    z.strictObject({
      kind: z.literal('multiple'),
      ...asked,
      options,
      answers: z.array(ItemKey).min(1).max(12),
    }),
    z.strictObject({ kind: z.literal('true_false'), ...asked, answer: z.boolean() }),
    z.strictObject({
      kind: z.literal('ordering'),
      ...asked,
      options: options.meta({ description: 'In the right order; shown in another.' }),
    }),
    z.strictObject({
      kind: z.literal('short_text'),
      ...asked,
      accepted: z
        .array(line(200))
        .min(1)
        .max(20)
        .meta({ description: 'Case and spaces at the ends do not count.' }),
    }),
  ])
  .meta({ id: 'Question' })
export type Question = z.output<typeof Question>

export const Quiz = z
  .strictObject({
    questions: z.array(Question).min(1).max(200),
    draw: z.record(ItemKey, z.int().min(1)).default({}).meta({
      description: 'How many questions of a pool are drawn; a pool without an entry is asked whole.',
    }),
    shuffle: z.boolean().default(true),
    passMark: z.int().min(0).max(100).default(80).meta({ description: 'Per cent of the points.' }),
    attempts: z.int().min(1).max(100).nullable().default(null).meta({ description: 'Null for no limit.' }),
    timeLimitSeconds: z.int().min(30).max(86_400).nullable().default(null),
    feedback: z.enum(['score', 'after_attempt', 'after_pass']).default('after_pass').meta({
      description: 'When right answers and explanations are shown: never, at once, or once passed.',
    }),
  })
  .superRefine((quiz, context) => {
    for (const { path, message } of quizMistakes(quiz)) context.addIssue({ code: 'custom', path, message })
  })
  .meta({ id: 'Quiz' })
export type Quiz = z.output<typeof Quiz>

interface Mistake {
  path: Array<string | number>
  message: string
}

/** Mistakes that one field alone cannot show. */
function quizMistakes({
  questions,
  draw,
}: {
  questions: Question[]
  draw: Record<string, number>
}): Mistake[] {
  const mistakes: Mistake[] = []
  const seen = new Set<string>()
  for (const [index, question] of questions.entries()) {
    const path = ['questions', index]
    if (seen.has(question.key))
      mistakes.push({ path, message: `Two questions have the key "${question.key}".` })
    seen.add(question.key)
    if (!('options' in question)) continue
    const keys = new Set(question.options.map((option) => option.key))
    if (keys.size < question.options.length)
      mistakes.push({ path, message: 'Two options have the same key.' })
    const right =
      question.kind === 'single' ? [question.answer] : question.kind === 'multiple' ? question.answers : []
    for (const key of right) {
      if (!keys.has(key)) mistakes.push({ path, message: `The answer "${key}" is none of the options.` })
    }
  }
  for (const [pool, count] of Object.entries(draw)) {
    const size = questions.filter((question) => question.pool === pool).length
    if (count > size)
      mistakes.push({ path: ['draw', pool], message: `The pool "${pool}" has ${size} questions.` })
  }
  return mistakes
}
