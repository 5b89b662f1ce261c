import { createInterface } from 'node:readline/promises'
import { CourseFilesError, readWritten } from '../courseware/read.ts'
import { hint, type Command, type Given } from './command.ts'
import { manners, planWritten, type Manner, type Push, type Step } from './course-push.ts'
import { connection, connectionHelp } from './http.ts'
import { fileError, PlainError, UsageError } from './words.ts'

/** Courses that live in git, as Markdown and YAML. */
export const coursesCommand: Command = {
  takes: 'push DIR',
  options: {
    as: {
      type: 'string',
      value: 'HOW',
      help: 'minor keeps certificates (the default), breaking asks holders to learn what is new, draft waits',
    },
    notes: { type: 'string', value: 'TEXT', help: 'what is new, in words for those who take it' },
    yes: { type: 'boolean', help: 'go on without being asked' },
    'dry-run': { type: 'boolean', help: 'only show what would change' },
  },
  more: `DIR is a course, a folder with a course.yaml and its lessons, or holds one folder a course.
docs/courses.md says what is in them. ${connectionHelp}`,
  async run(given) {
    const { directory, push } = asked(given)
    const courses = await readWritten(directory).catch((error: unknown) => {
      throw error instanceof CourseFilesError
        ? new PlainError(`${error.message}\nNothing was sent.`)
        : fileError(directory, error)
    })
    const api = await connection()
    const steps: Step[] = []
    for (const written of courses) steps.push(await planWritten(api, written, push))
    console.log(steps.flatMap(({ lines }) => lines).join('\n'))
    const work = steps.flatMap(({ carryOut }) => (carryOut ? [carryOut] : []))
    if (work.length === 0 || given.flag('dry-run')) return 0
    if (!given.flag('yes') && !(await agreed())) {
      console.log('Nothing was changed.')
      return 1
    }
    console.log('')
    for (const carryOut of work) console.log(await carryOut())
    return 0
  },
}

function asked({ positionals, text }: Given): { directory: string; push: Push } {
  const [action, directory] = positionals
  if (action !== 'push' || directory === undefined)
    throw new UsageError(`Say push, and a folder of courses.\n${hint('courses')}`)
  const as = manners.find((one) => one === (text('as') ?? 'minor'))
  if (as === undefined) throw new UsageError(`--as is one of ${manners.join(', ')}.\n${hint('courses')}`)
  return { directory, push: { as: as satisfies Manner, notes: text('notes') } }
}

/** @throws PlainError where nobody can be asked */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new PlainError('Nothing was changed. Say --yes to go on without being asked.')
  const line = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await line.question('\nGo on? [y/N] ')).trim())
  } finally {
    line.close()
  }
}
