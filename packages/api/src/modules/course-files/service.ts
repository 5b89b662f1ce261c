import { createHash } from 'node:crypto'
import type { Principal } from '../../auth/principal.ts'
import type { Content } from '../../content/content.ts'
import { fileKey } from '../../content/files.ts'
import { courseFileAddress } from '../../content/course-files.ts'
import type { FileStore } from '../../content/store.ts'
import { checkCourseFile, checkName, readUpload } from '../../content/uploads.ts'
import type { Tenancy, Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import * as repository from './repository.ts'
import { courseFileBytes, type CourseFile, type CourseFileQuery } from './schema.ts'

const present = ({ vendorId: _, ...row }: repository.Row): CourseFile => row

export async function list(tx: Tx, query: CourseFileQuery): Promise<Page<CourseFile>> {
  const { limit, cursor, ...filter } = query
  const shape = ['course-files', tx.vendorId, filter]
  const rows = await repository.list(tx, query, decodeCursor(cursor, shape))
  return toPage(rows, limit, shape, (row) => ({ value: row.createdAt, id: row.id }), present)
}

/**
 * Takes in a file for lessons to show. The same file under the same name is the one that is there, so that sending a course
 * twice stores nothing twice.
 * @throws ApiError validation_failed | payload_too_large
 */
export async function upload(
  tenancy: Tenancy,
  principal: Principal,
  store: FileStore,
  { name, body }: { name: string; body: AsyncIterable<Uint8Array> },
): Promise<CourseFile> {
  checkName(name)
  const bytes = await readUpload(body, courseFileBytes)
  checkCourseFile(name, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const same = await tenancy.withTenant(principal, (tx) => repository.findSame(tx, { sha256, name }))
  if (same) return present(same)
  // Its content comes first: a file that is listed can be shown.
  const id = newId('file')
  await store.put(fileKey(principal.vendorId, id), bytes)
  const kept = await tenancy.withTenant(principal, async (tx) => {
    const row = { vendorId: tx.vendorId, id, name, bytes: bytes.length, sha256, createdAt: tx.now }
    return (await repository.insert(tx, row)) ?? (await repository.findSame(tx, { sha256, name }))!
  })
  if (kept.id !== id) await store.remove(fileKey(principal.vendorId, id))
  return present(kept)
}

/** Ids of files wherever they stand in what a lesson is made of: as a source, or as a picture or link in its Markdown. */
const inText = /\bfile_[0-9a-hjkmnp-tv-z]{26}\b/g

export const fileIdsIn = (content: object): string[] => [
  ...new Set(JSON.stringify(content).match(inText) ?? []),
]

/** @throws ApiError validation_failed where a lesson shows a file that was never uploaded here */
export async function requireAll(tx: Tx, content: object): Promise<void> {
  const ids = fileIdsIn(content)
  const known = new Set((await repository.findMany(tx, ids)).map(({ id }) => id))
  const strange = ids.find((id) => !known.has(id))
  if (strange !== undefined)
    throw new ApiError('validation_failed', `There is no file ${strange}: upload it first.`)
}

/** The same content with the addresses of its files in place of their ids, good for hours. */
export async function withAddresses<T extends object>(tx: Tx, place: Content, content: T): Promise<T> {
  const files = await repository.findMany(tx, fileIdsIn(content))
  if (files.length === 0) return content
  const now = Date.parse(tx.realNow)
  const addresses = new Map(files.map((file) => [file.id, courseFileAddress(place, file, now)]))
  return JSON.parse(JSON.stringify(content).replaceAll(inText, (id) => addresses.get(id) ?? id)) as T
}
