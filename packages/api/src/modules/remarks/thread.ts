import type { Tx } from '../../db/tenant.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import type { Deal } from '../deals/schema.ts'
import * as deals from '../deals/service.ts'
import { authorOf, checkMentions, type Readers } from './authorship.ts'
import { remarkQueries, type Row } from './repository.ts'
import type { Comment, Note, RemarkCreate, RemarkEdit, RemarkQuery, RemarkVersion } from './schema.ts'
import type { RemarkTable } from './table.ts'

/** Texts kept of one remark; more edits than that are not a history that anybody reads. */
const kept = 50

export type Happened = 'added' | 'edited' | 'deleted'

interface Rules<Remark extends Comment | Note> {
  table: RemarkTable
  kind: 'comment' | 'note'
  audience: Remark['audience']
  mayRead: Readers
  announce: (tx: Tx, happened: Happened, deal: Deal, remark: Remark) => void
}

/** What people write on a deal, for one audience: its own table, its own type, its own events. */
export function thread<Remark extends Comment | Note>(rules: Rules<Remark>) {
  const { table, kind, mayRead, announce } = rules
  const queries = remarkQueries(table)

  function present(row: Row): Remark {
    const { id, dealId, mentions, editedAt, deletedAt, version, createdAt } = row
    const author = { kind: row.authorKind, id: row.authorId, name: row.authorName }
    const body = deletedAt === null ? row.body : null
    const { audience } = rules
    return { id, audience, dealId, author, body, mentions, editedAt, deletedAt, version, createdAt } as Remark
  }

  async function found(tx: Tx, dealId: string, id: string): Promise<Row> {
    const row = await queries.find(tx, dealId, id)
    if (!row) throw notFound(kind)
    return row
  }

  /** What somebody wrote themselves and has not deleted, locked. */
  async function own(
    tx: Tx,
    dealId: string,
    id: string,
    ifMatch: number | undefined,
  ): Promise<RemarkTable['$inferSelect']> {
    const row = await queries.lock(tx, dealId, id)
    if (!row) throw notFound(kind)
    if (!isOwn(tx, row)) throw new ApiError('forbidden', `Only who wrote a ${kind} may change it.`)
    checkVersion(row, ifMatch)
    if (row.deletedAt !== null) throw new ApiError('invalid_transition', `This ${kind} is deleted.`)
    return row
  }

  async function tell(tx: Tx, happened: Happened, deal: Deal, id: string): Promise<Remark> {
    const [row] = await Promise.all([found(tx, deal.id, id), deals.reindex(tx, deal.id)])
    const remark = present(row)
    announce(tx, happened, deal, remark)
    return remark
  }

  return {
    /** Newest first. @throws ApiError not_found | cursor_invalid */
    async list(tx: Tx, dealId: string, { limit, cursor }: RemarkQuery): Promise<Page<Remark>> {
      const shape = [kind, tx.vendorId, dealId]
      const after = decodeCursor(cursor, shape)
      const [rows] = await Promise.all([
        queries.list(tx, dealId, after?.id, limit + 1),
        deals.get(tx, dealId),
      ])
      return toPage(rows, limit, shape, (row) => ({ value: row.createdAt, id: row.id }), present)
    },

    /** For the timeline, which has looked at the deal itself. */
    async before(tx: Tx, dealId: string, id: string | undefined, count: number): Promise<Remark[]> {
      return (await queries.list(tx, dealId, id, count)).map(present)
    },

    /** @throws ApiError not_found | forbidden | validation_failed */
    async add(tx: Tx, dealId: string, { body, mentions = [], authorId }: RemarkCreate): Promise<Remark> {
      const deal = await deals.get(tx, dealId)
      const author = await authorOf(tx, deal, authorId, mayRead)
      const id = newId(kind)
      queries.insert(tx, {
        ...author,
        vendorId: tx.vendorId,
        id,
        dealId,
        body,
        mentions: await checkMentions(tx, deal, mentions, mayRead),
        createdAt: tx.now,
        updatedAt: tx.now,
      })
      return tell(tx, 'added', deal, id)
    },

    /** The text before stays in its history. @throws ApiError not_found | forbidden | precondition_failed | validation_failed */
    async edit(tx: Tx, dealId: string, id: string, input: RemarkEdit, ifMatch?: number): Promise<Remark> {
      const deal = await deals.get(tx, dealId)
      const before = await own(tx, dealId, id, ifMatch)
      const mentions = input.mentions && (await checkMentions(tx, deal, input.mentions, mayRead))
      const text = { body: before.body, writtenAt: before.editedAt ?? before.createdAt }
      queries.update(tx, dealId, id, {
        body: input.body,
        ...(mentions && { mentions }),
        earlier: [...before.earlier, text].slice(-kept),
        editedAt: tx.now,
      })
      return tell(tx, 'edited', deal, id)
    },

    /** Its place stays, its text goes from every list. @throws ApiError not_found | forbidden | precondition_failed */
    async remove(tx: Tx, dealId: string, id: string, ifMatch?: number): Promise<Remark> {
      const deal = await deals.get(tx, dealId)
      await own(tx, dealId, id, ifMatch)
      queries.update(tx, dealId, id, { deletedAt: tx.now })
      return tell(tx, 'deleted', deal, id)
    },

    /** Every text it had, oldest first: for the vendor, and for who wrote it. @throws ApiError not_found | forbidden */
    async history(tx: Tx, dealId: string, id: string): Promise<RemarkVersion[]> {
      await deals.get(tx, dealId)
      const row = await found(tx, dealId, id)
      if (tx.principal.kind === 'partner' && !isOwn(tx, row)) {
        throw new ApiError('forbidden', `Only the vendor and who wrote a ${kind} may see how it was before.`)
      }
      return [...row.earlier, { body: row.body, writtenAt: row.editedAt ?? row.createdAt }]
    },
  }
}

function isOwn({ principal }: Tx, row: Pick<Row, 'authorId' | 'writtenBy'>): boolean {
  const me = principal.userId ?? principal.id
  return me !== null && (row.authorId === me || row.writtenBy === me)
}
