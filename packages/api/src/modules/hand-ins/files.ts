import { createHash } from 'node:crypto'
import type { Principal } from '../../auth/principal.ts'
import type { Content } from '../../content/content.ts'
import { fileAddress, fileKey } from '../../content/files.ts'
import type { FileStore } from '../../content/store.ts'
import { checkName, checkUpload, readUpload, uploadBytes } from '../../content/uploads.ts'
import type { Tenancy, Tx } from '../../db/tenant.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import { newId } from '../../ids.ts'
import * as repository from './repository.ts'
import { mostFiles, type HandInFile } from './schema.ts'
import { draft, get } from './service.ts'

interface Upload {
  enrolmentId: string
  lessonKey: string
  name: string
  body: AsyncIterable<Uint8Array>
}

/**
 * Takes a file into the caller's draft. The same file again is the one that is there, so a retry doubles nothing. Its row
 * comes before its content and is kept after it: what broke off leaves nothing that nobody knows of.
 * @throws ApiError not_found | forbidden | invalid_transition | validation_failed | payload_too_large
 */
export async function upload(
  tenancy: Tenancy,
  principal: Principal,
  store: FileStore,
  { enrolmentId, lessonKey, name, body }: Upload,
): Promise<HandInFile> {
  checkName(name)
  const bytes = await readUpload(body, uploadBytes)
  checkUpload(name, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { file, isNew } = await tenancy.withTenant(principal, async (tx) => {
    const { id: handInId } = await draft(tx, enrolmentId, lessonKey)
    const there = (await repository.filesOf(tx, handInId)).filter(({ state }) => state !== 'dropped')
    const same = there.find((one) => one.name === name && one.sha256 === sha256 && one.state === 'kept')
    if (same) return { file: same, isNew: false }
    if (there.length >= mostFiles)
      throw new ApiError('validation_failed', `A hand-in may have ${mostFiles} files: take one out first.`)
    const row = {
      vendorId: tx.vendorId,
      id: newId('file'),
      handInId,
      name,
      bytes: bytes.length,
      sha256,
      state: 'arriving' as const,
      createdAt: tx.now,
    }
    await repository.insertFile(tx, row)
    return { file: row, isNew: true }
  })
  if (isNew) {
    await store.put(fileKey(principal.vendorId, file.id), bytes)
    await tenancy.withTenant(principal, (tx) => repository.setFiles(tx, [file.id], 'kept'))
    await sweep(tenancy, principal, store)
  }
  return { id: file.id, name, bytes: bytes.length }
}

const hourMs = 3_600_000

/** Takes away the content of files that were taken out, some with each upload; their rows go last. */
async function sweep(tenancy: Tenancy, principal: Principal, store: FileStore): Promise<void> {
  const ids = await tenancy.withTenant(principal, (tx) =>
    repository.sweepable(tx, new Date(Date.parse(tx.now) - hourMs).toISOString(), 20),
  )
  if (ids.length === 0) return
  for (const id of ids) await store.remove(fileKey(principal.vendorId, id))
  await tenancy.withTenant(principal, (tx) => repository.removeFiles(tx, ids))
}

/** Where a file can be fetched by whoever may see what it was handed in with. @throws ApiError not_found */
export async function address(
  tx: Tx,
  content: Content,
  handInId: string,
  fileId: string,
): Promise<{ url: string; expiresAt: string }> {
  const { files } = await get(tx, handInId)
  const file = files.find(({ id }) => id === fileId)
  if (!file) throw notFound('file')
  return fileAddress(content, { vendorId: tx.vendorId, fileId, name: file.name }, Date.parse(tx.realNow))
}
