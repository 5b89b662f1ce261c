import { insertMany } from '../../db/insert-many.ts'
import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { idAt } from '../../ids.ts'
import { inThePast, type Doer } from '../../past.ts'
import type { Deal } from '../deals/schema.ts'
import { dealComments, dealNotes } from './table.ts'

/** What somebody wrote on a deal, once. */
export interface PastRemark {
  deal: Deal
  audience: 'shared' | 'internal'
  at: string
  by: Exclude<Doer, { kind: 'system' }>
  authorName: string
  body: string
}

const tables = {
  shared: { table: dealComments, kind: 'comment', event: 'deal.comment_added' },
  internal: { table: dealNotes, kind: 'note', event: 'deal.note_added' },
} as const

/** Takes in remarks with their time, and writes their events. */
export async function takeIn(tx: Tx, past: PastRemark[]): Promise<void> {
  for (const audience of ['shared', 'internal'] as const) {
    const { table, kind } = tables[audience]
    const own = past.filter((remark) => remark.audience === audience)
    const dated = own.map((remark) => ({ ...remark, id: idAt(kind, remark.at) }))
    await insertMany(
      tx,
      table,
      dated.map(({ id, deal, by, body, at }) => ({
        vendorId: tx.vendorId,
        id,
        subjectId: deal.id,
        body,
        authorKind: by.kind,
        authorId: by.userId,
        writtenBy: by.userId,
        createdAt: at,
        updatedAt: at,
      })),
    )
    for (const remark of dated) announce(tx, remark)
  }
}

function announce(
  tx: Tx,
  { id, audience, deal, by, authorName, body, at }: PastRemark & { id: string },
): void {
  const { kind, event } = tables[audience]
  const author = { kind: by.kind, id: by.userId, name: authorName }
  const text = { body, mentions: [], editedAt: null, deletedAt: null, version: 1, createdAt: at }
  const remark = { id, audience, dealId: deal.id, author, ...text }
  const subject = { kind: 'deal', id: deal.id, partnerId: audience === 'shared' ? deal.partnerId : null }
  emit(inThePast(tx, at, by), event, subject as never, { deal, [kind]: remark })
}
