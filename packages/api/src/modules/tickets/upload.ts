import { createHash } from 'node:crypto'
import type { Principal } from '../../auth/principal.ts'
import { fileKey } from '../../content/files.ts'
import type { FileStore } from '../../content/store.ts'
import { checkName, checkUpload, readUpload, uploadBytes } from '../../content/uploads.ts'
import type { Tenancy } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { newId } from '../../ids.ts'
import type { TicketFile } from './file.schema.ts'
import * as repository from './file-repository.ts'
import { present, uploader } from './files.ts'

/** As many as one credential may have uploaded without using them. */
const mostWaiting = 50

/**
 * Takes in a file that its sender then puts on a message or a note. The same file again is the one that waits, so a retry
 * doubles nothing. Its row comes before its content and is kept after it: what broke off leaves nothing unknown behind.
 * @throws ApiError validation_failed | payload_too_large
 */
export async function upload(
  tenancy: Tenancy,
  principal: Principal,
  store: FileStore,
  name: string,
  body: AsyncIterable<Uint8Array>,
): Promise<TicketFile> {
  checkName(name)
  const bytes = await readUpload(body, uploadBytes)
  checkUpload(name, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = await tenancy.withTenant(principal, async (tx) => {
    const uploadedBy = uploader(tx)
    const waiting = await repository.waiting(tx, uploadedBy)
    const same = waiting.find((one) => one.name === name && one.sha256 === sha256 && one.state === 'kept')
    if (same) return same
    if (waiting.length >= mostWaiting)
      throw new ApiError('validation_failed', `${mostWaiting} files wait to be used: use them first.`)
    const row = {
      vendorId: tx.vendorId,
      id: newId('file'),
      name,
      bytes: bytes.length,
      sha256,
      state: 'arriving' as const,
      uploadedBy,
      createdAt: tx.now,
    }
    await repository.insert(tx, row)
    return row
  })
  if (file.state === 'arriving') {
    await store.put(fileKey(principal.vendorId, file.id), bytes)
    await tenancy.withTenant(principal, (tx) => repository.keep(tx, file.id))
    await sweep(tenancy, principal, store)
  }
  return present(file)
}

const hourMs = 3_600_000

/** Takes away what is no longer needed, some with each upload; the rows go last. */
async function sweep(tenancy: Tenancy, principal: Principal, store: FileStore): Promise<void> {
  const ids = await tenancy.withTenant(principal, (tx) => {
    const before = (hours: number): string => new Date(Date.parse(tx.now) - hours * hourMs).toISOString()
    return repository.sweepable(tx, { arrivingBefore: before(1), unusedBefore: before(24) }, 20)
  })
  if (ids.length === 0) return
  for (const id of ids) await store.remove(fileKey(principal.vendorId, id))
  await tenancy.withTenant(principal, (tx) => repository.remove(tx, ids))
}
