import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import type { Deal } from '../deals/schema.ts'
import * as deals from '../deals/service.ts'
import { bothSides, vendorOnly } from './authorship.ts'
import type { Comment, Note } from './schema.ts'
import { dealComments, dealNotes } from './table.ts'
import { thread } from './thread.ts'

export { bothSides, vendorOnly } from './authorship.ts'
export { thread } from './thread.ts'

const onDeal = {
  on: 'deal',
  find: (tx: Tx, id: string): Promise<Deal> => deals.get(tx, id),
  follow: async (tx: Tx, _: unknown, deal: Deal): Promise<Deal> => {
    await deals.reindex(tx, deal.id)
    return deal
  },
} as const

/** Shared with the partner. */
export const comments = thread<Comment, Deal>({
  ...onDeal,
  table: dealComments,
  kind: 'comment',
  audience: 'shared',
  mayRead: bothSides,
  announce: (tx, happened, deal, comment) => {
    const subject = { kind: 'deal', id: deal.id, partnerId: deal.partnerId }
    emit(tx, `deal.comment_${happened}`, subject, { deal, comment })
  },
})

/** The vendor's own. */
export const notes = thread<Note, Deal>({
  ...onDeal,
  table: dealNotes,
  kind: 'note',
  audience: 'internal',
  mayRead: vendorOnly,
  announce: (tx, happened, deal, note) => {
    emit(tx, `deal.note_${happened}`, { kind: 'deal', id: deal.id, partnerId: null }, { deal, note })
  },
})
