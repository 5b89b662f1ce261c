import { and, eq, exists, sql, type SQL } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { publicId } from '../../db/columns.ts'
import type { Tx } from '../../db/tenant.ts'
import { beginning, openDoor, typedWords } from '../../search.ts'
import { tickets } from './table.ts'

// Views; each shows one tenant to one audience, and nothing before `openDoor` has named both.
const wordsView = (name: string) =>
  pgTable(name, { ticketId: publicId('ticket').notNull(), words: text().notNull() })
const vendorWords = wordsView('ticket_words')
const partnerWords = wordsView('partner_ticket_words')

/**
 * The condition that every word that was typed begins a word of the ticket. A partner's view has no word of a tag or a
 * note in it. The view names the tenant by itself: compared here as well, the word index would be out of reach behind
 * row-level security.
 */
export function matches(tx: Tx, typed: string): SQL {
  const words = typedWords(typed)
  if (words.length === 0) return sql`false`
  openDoor(tx)
  const view = tx.principal.partnerId === null ? vendorWords : partnerWords
  const query = sql`${words.map((word) => beginning(tx, word)).join(' & ')}::tsquery`
  const found = and(eq(view.ticketId, tickets.id), sql`${view.words} @@ ${query}`)
  return exists(
    tx.db
      .select({ one: sql`1` })
      .from(view)
      .where(found),
  )
}
