import { emit } from '../../events/outbox.ts'
import { bothSides, vendorOnly } from './authorship.ts'
import type { Comment, Note } from './schema.ts'
import { dealComments, dealNotes } from './table.ts'
import { thread } from './thread.ts'

/** Shared with the partner. */
export const comments = thread<Comment>({
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
export const notes = thread<Note>({
  table: dealNotes,
  kind: 'note',
  audience: 'internal',
  mayRead: vendorOnly,
  announce: (tx, happened, deal, note) => {
    emit(tx, `deal.note_${happened}`, { kind: 'deal', id: deal.id, partnerId: null }, { deal, note })
  },
})
