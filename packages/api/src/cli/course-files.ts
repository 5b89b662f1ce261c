import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { LocalFile } from '../courseware/local-files.ts'
import type { CourseFile } from '../modules/course-files/schema.ts'
import { call, type Connection } from './http.ts'

/** Ids of the server by those that stand for files: of what is there already. */
export async function knownFiles(
  api: Connection,
  files: readonly LocalFile[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>()
  for (const { id, name, sha256 } of files) {
    const { data } = await call<{ data: CourseFile[] }>(api, 'GET', `/v1/course-files?sha256=${sha256}`)
    const same = data.find((one) => one.name === name)
    if (same) known.set(id, same.id)
  }
  return known
}

/** Sends files, one after the other. */
export async function sendFiles(
  api: Connection,
  files: readonly LocalFile[],
): Promise<ReadonlyMap<string, string>> {
  const sent = new Map<string, string>()
  for (const { id, name, path } of files) {
    const file = await call<CourseFile>(api, 'POST', `/v1/course-files?name=${encodeURIComponent(name)}`, {
      body: Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
      duplex: 'half',
      headers: { 'content-type': 'application/octet-stream' },
    })
    sent.set(id, file.id)
  }
  return sent
}

/** The course with one id in place of another, wherever it stands. */
export function renamed<T>(course: T, ids: ReadonlyMap<string, string>): T {
  if (ids.size === 0) return course
  const text = [...ids].reduce((done, [from, to]) => done.replaceAll(from, to), JSON.stringify(course))
  return JSON.parse(text) as T
}
