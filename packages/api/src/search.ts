import { sql } from 'drizzle-orm'
import type { Tx } from './db/tenant.ts'
import { toUuid } from './ids.ts'

/** Words of one search; more than that nobody types. */
const mostWords = 8

/** Small letters without accents, parted at everything that is neither letter nor digit, as `search_words` in the database. */
export function wordsOf(input: string): string[] {
  const plain = input.normalize('NFKD').replaceAll(/[\u0300-\u036F]/g, '')
  const words = plain.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []
  // Hardly any company is known by its "www".
  return [...new Set(words)].filter((word) => word !== 'www').map((word) => word.slice(0, 40))
}

/** What was typed, as words to look for. */
export const typedWords = (typed: string): string[] => wordsOf(typed).slice(0, mostWords)

/** What each word of a tenant begins with, so that a prefix never runs through the words of others. */
const tagOf = (tx: Tx): string => toUuid('vendor', tx.vendorId).slice(-8)

/** A word to be found by its beginning, for a query of a word index. */
export const beginning = (tx: Tx, word: string): string => `'${tagOf(tx)}${word}':*`

/** A partner's id, for the same. */
export const ofPartner = (tx: Tx, partnerId: string): string =>
  `'${tagOf(tx)}:${toUuid('partner', partnerId)}'`

/**
 * Names the audience to the views of words, which show nothing before; so it comes before every query that looks there.
 * The plan has to fit the words: a common one is found soonest by walking a sort index, a rare one by the word index.
 * A generic plan, or workers for a list of fifty, would throw that away.
 */
export function openDoor(tx: Tx): void {
  const { partnerId } = tx.principal
  const audience = partnerId === null ? 'vendor' : toUuid('partner', partnerId)
  tx.send(
    tx.db.execute(
      sql`select set_config('prm.search_audience', ${audience}, true), set_config('plan_cache_mode', 'force_custom_plan', true),
        set_config('max_parallel_workers_per_gather', '0', true)`,
    ),
  )
}
