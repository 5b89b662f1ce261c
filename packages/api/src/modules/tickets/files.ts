import type { Content } from '../../content/content.ts'
import { fileAddress } from '../../content/files.ts'
import { typeOf } from '../../content/types.ts'
import type { Tx } from '../../db/tenant.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Attachments } from '../remarks/thread.ts'
import { mostFiles, type TicketFile } from './file.schema.ts'
import * as repository from './file-repository.ts'

export const present = ({ id, name, bytes }: Pick<TicketFile, 'id' | 'name' | 'bytes'>): TicketFile => ({
  id,
  name,
  type: typeOf(name).split(';')[0]!,
  bytes,
})

/** Whoever may write may use what they have uploaded themselves, once. */
export const uploader = ({ principal }: Pick<Tx, 'principal'>): string =>
  principal.userId ?? principal.id ?? principal.kind

/** The files of messages, or those of notes: the owner's column is the only way to them. */
function attachments(owner: repository.Owner): Attachments<TicketFile> {
  return {
    async attach(tx, ownerId, ids) {
      const wanted = [...new Set(ids)]
      if (wanted.length === 0) return
      const taken = await repository.attach(tx, owner, ownerId, wanted, uploader(tx))
      const missing = ids.flatMap((id, at) =>
        taken.includes(id)
          ? []
          : [{ pointer: `/files/${at}`, code: 'unknown_file', detail: 'Upload it first, and use it once.' }],
      )
      if (missing.length > 0)
        throw new ApiError('validation_failed', `At most ${mostFiles} files that you have uploaded.`, {
          fields: missing,
        })
    },
    async of(tx, ownerIds) {
      const rows = await repository.of(tx, owner, ownerIds)
      const byOwner = Map.groupBy(rows, (row) => row[owner]!)
      return new Map([...byOwner].map(([id, files]) => [id, files.map(present)]))
    },
    drop: (tx, ownerId) => repository.drop(tx, owner, ownerId),
  }
}

export const messageFiles = attachments('messageId')
export const noteFiles = attachments('noteId')

/** Where the file of a remark that the caller reads can be fetched. @throws ApiError not_found */
export async function address(
  tx: Tx,
  content: Content,
  remark: { files: TicketFile[] },
  fileId: string,
): Promise<{ url: string; expiresAt: string }> {
  const file = remark.files.find(({ id }) => id === fileId)
  if (!file) throw notFound('file')
  return fileAddress(content, { vendorId: tx.vendorId, fileId, name: file.name }, Date.parse(tx.realNow))
}
