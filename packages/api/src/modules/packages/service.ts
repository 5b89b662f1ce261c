import type { Principal } from '../../auth/principal.ts'
import { keyOf } from '../../content/server.ts'
import type { FileStore } from '../../content/store.ts'
import { readUpload } from '../../content/uploads.ts'
import type { Tenancy, Tx } from '../../db/tenant.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { entriesOf, type Entry } from './archive.ts'
import { readManifest, type Manifest } from './manifest.ts'
import * as repository from './repository.ts'
import type { CoursePackage } from './schema.ts'

/** The most an upload may weigh. */
const uploadBytes = 128 << 20

export function present({ vendorId: _, ...row }: repository.Row): CoursePackage {
  return row
}

export async function list(
  tx: Tx,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<CoursePackage>> {
  const shape = ['packages', tx.vendorId]
  const rows = await repository.list(tx, limit, decodeCursor(cursor, shape))
  return toPage(rows, limit, shape, (row) => ({ value: row.createdAt, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<CoursePackage> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('package')
  return present(row)
}

/**
 * Takes in a package: looks at all of it first, then unpacks it into the store, then lists it. What was refused, or broke
 * off, leaves nothing behind.
 * @throws ApiError payload_too_large, validation_failed with the reason
 */
export async function upload(
  tenancy: Tenancy,
  principal: Principal,
  store: FileStore,
  body: AsyncIterable<Uint8Array>,
): Promise<CoursePackage> {
  const entries = entriesOf(await readUpload(body, uploadBytes))
  const manifest = await manifestOf(entries)
  const id = newId('package')
  const folder = keyOf(principal.vendorId, id, '').slice(0, -1)
  try {
    for (const entry of entries) await store.put(`${folder}/${entry.path}`, await entry.read())
    return await tenancy.withTenant(principal, async (tx) =>
      present(
        await repository.insert(tx, {
          vendorId: tx.vendorId,
          id,
          title: manifest.title.slice(0, 200),
          scorm: manifest.version,
          scos: manifest.scos,
          sequencing: manifest.sequencing,
          files: entries.length,
          bytes: entries.reduce((sum, { size }) => sum + size, 0),
          createdAt: tx.now,
        }),
      ),
    )
  } catch (error) {
    await store.remove(folder)
    throw error
  }
}

async function manifestOf(entries: Entry[]): Promise<Manifest> {
  const entry = entries.find(({ path }) => path === 'imsmanifest.xml')
  if (!entry)
    throw new ApiError(
      'validation_failed',
      'The package was not taken in: it has no imsmanifest.xml at its root. Zip what is in the folder, not the folder.',
    )
  const manifest = readManifest(
    Buffer.from(await entry.read())
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  )
  const paths = new Set(entries.map(({ path }) => path))
  for (const { href, title } of manifest.scos) {
    const path = decodeURIComponent(href.replace(/[?#].*$/s, ''))
    if (!paths.has(path))
      throw new ApiError(
        'validation_failed',
        `The package was not taken in: "${title}" begins with ${path.slice(0, 200)}, which is not in it.`,
      )
  }
  return manifest
}
