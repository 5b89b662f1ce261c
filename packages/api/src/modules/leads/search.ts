import { and, eq, exists, sql, type SQL } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { publicId } from '../../db/columns.ts'
import type { Tx } from '../../db/tenant.ts'
import { beginning, openDoor, typedWords } from '../../search.ts'
import { leads } from './table.ts'

// Views; each shows one tenant to one audience, and nothing before `openDoor` has named both.
const lead = () => publicId('lead').notNull()
const vendorWords = pgTable('lead_words', { leadId: lead(), words: text().notNull() })
const partnerWords = pgTable('partner_lead_words', {
  leadId: lead(),
  words: text().notNull(),
  shownWords: text().notNull(),
})

/**
 * The condition that every word that was typed begins a word of the lead, or a fragment of its domain. It finds a text only
 * where the caller may read it: what is hidden must not be guessed letter by letter. The view names the tenant by itself:
 * compared here as well, the word index would be out of reach behind row-level security.
 */
export function matches(tx: Tx, typed: string): SQL {
  const words = typedWords(typed)
  if (words.length === 0) return sql`false`
  openDoor(tx)
  const query = sql`${words.map((word) => beginning(tx, word)).join(' & ')}::tsquery`
  if (tx.principal.partnerId === null) {
    const { leadId, words: all } = vendorWords
    return exists(among(tx, vendorWords).where(and(eq(leadId, leads.id), sql`${all} @@ ${query}`)))
  }
  const { leadId, words: all, shownWords } = partnerWords
  const found = and(eq(leadId, leads.id), sql`${all} @@ ${query}`, sql`${shownWords} @@ ${query}`)
  return exists(among(tx, partnerWords).where(found))
}

const among = (tx: Tx, words: typeof vendorWords | typeof partnerWords) =>
  tx.db.select({ one: sql`1` }).from(words)
