import type { HandIn } from '../modules/hand-ins/schema.ts'
import { hint, type Command, type Given } from './command.ts'
import { call, connection, connectionHelp, type Connection } from './http.ts'
import { UsageError } from './words.ts'

type Action = (api: Connection, id: string, given: Given) => Promise<void>

const actions: Record<string, Action> = {
  list,
  show,
  pass: (api, id, given) => review(api, id, 'passed', given),
  return: (api, id, given) => review(api, id, 'returned', given),
}

/** The queue of reviews, for whoever reviews from a terminal. */
export const handInsCommand: Command = {
  takes: 'list|show|pass|return [HAND-IN]',
  options: { feedback: { type: 'string', value: 'TEXT', help: 'for the learner; a return needs it' } },
  more: `list shows what waits for a review, the longest waiting first. ${connectionHelp}`,
  async run(given) {
    const [name = '', id = ''] = given.positionals
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!action) throw new UsageError(`Say list, show, pass or return.\n${hint('hand-ins')}`)
    if (name !== 'list' && id === '')
      throw new UsageError(`Which one? openprm hand-ins list shows their ids.\n${hint('hand-ins')}`)
    await action(await connection(), id, given)
    return 0
  },
}

const pathOf = (id: string): string => `/v1/hand-ins/${encodeURIComponent(id)}`

async function list(api: Connection): Promise<void> {
  let cursor: string | null = null
  let count = 0
  do {
    const after: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page: { data: HandIn[]; nextCursor: string | null } = await call(
      api,
      'GET',
      `/v1/hand-ins?status=submitted&limit=100${after}`,
    )
    for (const { id, submittedAt, userName, partnerName, courseTitle, lessonTitle } of page.data)
      console.log(
        `${id}  ${submittedAt!.slice(0, 16)}  ${userName}${partnerName === null ? '' : ` (${partnerName})`}  ${courseTitle}: ${lessonTitle}`,
      )
    count += page.data.length
    cursor = page.nextCursor
  } while (cursor !== null)
  if (count === 0) console.log('Nothing waits for a review.')
}

async function show(api: Connection, id: string): Promise<void> {
  const { userName, lessonTitle, status, text, files, feedback } = await call<HandIn>(api, 'GET', pathOf(id))
  console.log(`${lessonTitle}, by ${userName}: ${status}`)
  if (text !== null) console.log(`\n${text}`)
  for (const file of files) {
    const { url } = await call<{ url: string }>(api, 'GET', `${pathOf(id)}/files/${file.id}`)
    console.log(`\n${file.name}, ${Math.ceil(file.bytes / 1024)} kB, for five minutes at\n${url}`)
  }
  if (feedback !== null) console.log(`\nFeedback: ${feedback}`)
}

async function review(
  api: Connection,
  id: string,
  decision: 'passed' | 'returned',
  { text }: Given,
): Promise<void> {
  const body = JSON.stringify({ decision, feedback: text('feedback') })
  const { userName } = await call<HandIn>(api, 'POST', `${pathOf(id)}/review`, { body })
  console.log(decision === 'passed' ? `${userName} has passed.` : `It is back with ${userName}.`)
}
