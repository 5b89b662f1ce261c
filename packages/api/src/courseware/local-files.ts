import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../ids.ts'

/** A film, a document or a picture that lies beside a course. */
export interface LocalFile {
  /** Stands for it in the course until it is sent, and gets an id of the server's. */
  id: string
  /** Its last part, by which it is sent. */
  name: string
  path: string
  bytes: number
  sha256: string
}

/** A name, maybe below a folder: no address, and nothing that leads out of the course. */
const local = /^(?!file_)[\w-][\w .-]*(?:\/[\w-][\w .-]*)*$/
/** A picture or link in Markdown, whose name may have spaces when it stands in angle brackets. */
const inMarkdown = /\]\((?:<([^<>\n]+)>|([^()\s]+))\)/g
const texts = new Set(['markdown', 'instructions', 'transcript'])

/** The course with an id in place of each name of a file beside it; other names and addresses stay as they are. */
export async function withLocalFiles<T>(
  folder: string,
  course: T,
): Promise<{ course: T; files: LocalFile[] }> {
  const files = new Map<string, Promise<LocalFile | undefined>>()
  const idOf = async (name: string): Promise<string | undefined> => {
    if (!local.test(name) || name.includes('..')) return undefined
    const file = files.get(name) ?? readLocal(folder, name)
    files.set(name, file)
    return (await file)?.id
  }
  const inText = async (text: string): Promise<string> => {
    const named = await Promise.all(
      [...text.matchAll(inMarkdown)].map(async ([whole, spaced, plain]) => {
        const id = await idOf(spaced ?? plain ?? '')
        return [whole, id === undefined ? whole : `](${id})`] as const
      }),
    )
    return named.reduce((done, [whole, put]) => done.replace(whole, () => put), text)
  }
  const walk = async (value: unknown, name = ''): Promise<unknown> => {
    if (typeof value === 'string')
      return name === 'url' ? ((await idOf(value)) ?? value) : texts.has(name) ? inText(value) : value
    if (Array.isArray(value)) return Promise.all(value.map(async (one) => walk(one)))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(async ([key, one]) => [key, await walk(one, key)] as const)
    return Object.fromEntries(await Promise.all(entries))
  }
  const walked = (await walk(course)) as T
  return { course: walked, files: (await Promise.all(files.values())).flatMap((file) => file ?? []) }
}

async function readLocal(folder: string, name: string): Promise<LocalFile | undefined> {
  const path = join(folder, name)
  const content = await readFile(path).catch(() => undefined)
  return (
    content && {
      id: newId('file'),
      name: name.slice(name.lastIndexOf('/') + 1),
      path,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    }
  )
}
