import { changedSettings, contentDiff, sayChanges, sayNew } from '../courseware/compare.ts'
import type { Course, CourseCreate, CourseVersion } from '../modules/courses/schema.ts'
import type { WrittenCourse } from '../courseware/read.ts'
import { knownFiles, renamed, sendFiles } from './course-files.ts'
import { call, type Connection } from './http.ts'
import { PlainError } from './words.ts'

/** How a new version goes to people: at once, at once with a renewal for who holds a certificate, or not yet. */
export const manners = ['minor', 'breaking', 'draft'] as const
export type Manner = (typeof manners)[number]

export interface Push {
  as: Manner
  notes: string | undefined
}

/** What would become of one course, in words, and the work itself. */
export interface Step {
  lines: string[]
  /** Undefined where everything is as the files say. */
  carryOut: (() => Promise<string>) | undefined
}

/** As `planCourse`, with the files beside it: those that the server does not have are sent first. */
export async function planWritten(
  api: Connection,
  { course: written, files }: WrittenCourse,
  push: Push,
): Promise<Step> {
  const known = await knownFiles(api, files)
  const course = renamed(written, known)
  const { lines, carryOut } = await planCourse(api, course, push)
  const missing = files.filter(({ id }) => !known.has(id))
  // Told by name: an id says nothing to whoever reads what would change.
  const named = lines.map((line) =>
    files.reduce((told, { id, name }) => told.replaceAll(known.get(id) ?? id, name), line),
  )
  const sending = missing.map(({ name, bytes }) => `    + file ${name} (${Math.ceil(bytes / 1024)} kB)`)
  return {
    lines: [...named, ...sending],
    carryOut:
      carryOut &&
      (async () => {
        if (missing.length === 0) return carryOut()
        const sent = await planCourse(api, renamed(course, await sendFiles(api, missing)), push)
        return (await sent.carryOut?.()) ?? `${course.key}: nothing new`
      }),
  }
}

async function planCourse(api: Connection, course: CourseCreate, push: Push): Promise<Step> {
  const { data } = await call<{ data: Course[] }>(
    api,
    'GET',
    `/v1/courses?key=${encodeURIComponent(course.key)}`,
  )
  const [there] = data
  return there ? planChange(api, course, there, push) : planNew(api, course, push)
}

function planNew(api: Connection, course: CourseCreate, push: Push): Step {
  return {
    lines: [`${course.key}: new${push.as === 'draft' ? ', as a draft' : ''}`, ...indented(sayNew(course))],
    async carryOut() {
      const { id } = await send<Course>(api, 'POST', '/v1/courses', course)
      if (push.as === 'draft') return `${course.key}: written as a draft`
      await send(api, 'POST', `/v1/courses/${id}/publish`, { notes: push.notes })
      return `${course.key}: published as version 1`
    },
  }
}

async function planChange(api: Connection, course: CourseCreate, there: Course, push: Push): Promise<Step> {
  if (course.language !== there.language)
    throw new PlainError(`${course.key} is in "${there.language}"; the language of a course stays as it is.`)
  const path = `/v1/courses/${there.id}`
  const read = (number: number) => call<CourseVersion>(api, 'GET', `${path}/versions/${number}`)
  const draft = there.draftNumber === null ? undefined : await read(there.draftNumber)
  const taken = there.publishedNumber === null ? draft : await read(there.publishedNumber)
  const settings = changedSettings(there, course)
  const diff = taken ? contentDiff(taken.content, course.content) : sayNew(course)
  const foreign = draft && contentDiff(draft.content, course.content).length > 0
  const number = there.draftNumber ?? (there.publishedNumber ?? 0) + 1
  // A draft that says the same waits for nothing but being published.
  const writes = diff.length > 0 && (draft === undefined || foreign === true)
  const publishes = push.as !== 'draft' && (diff.length > 0 || there.status !== 'published')
  const head = publishes
    ? `${course.key}: version ${number}, ${number === 1 ? 'the first' : push.as}`
    : `${course.key}: ${diff.length > 0 ? `version ${number}, as a draft` : 'settings'}`
  if (!writes && !publishes && Object.keys(settings).length === 0)
    return { lines: [`${course.key}: nothing new`], carryOut: undefined }
  const warning = foreign
    ? [`! Version ${there.draftNumber} is a draft that was written elsewhere; this one takes its place.`]
    : []
  return {
    lines: [head, ...indented([...warning, ...sayChanges(there, settings), ...diff])],
    async carryOut() {
      if (Object.keys(settings).length > 0) await send(api, 'PATCH', path, settings, there.version)
      if (writes) await send(api, 'PUT', `${path}/draft`, course.content, draft?.version)
      if (publishes) await send(api, 'POST', `${path}/publish`, { change: push.as, notes: push.notes })
      return publishes ? `${course.key}: published as version ${number}` : `${course.key}: written`
    },
  }
}

const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`)

async function send<T>(
  api: Connection,
  method: string,
  path: string,
  body: object,
  version?: number,
): Promise<T> {
  const headers = version === undefined ? {} : { 'if-match': `"v${version}"` }
  return call<T>(api, method, path, { body: JSON.stringify(body), headers })
}
