import { and, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { publicId } from '../../db/columns.ts'
import type { Tx } from '../../db/tenant.ts'
import { contains } from '../../db/where.ts'
import { fromUuid, toUuid } from '../../ids.ts'
import { partners } from '../partners/table.ts'
import { deals } from './table.ts'

// Views; each shows one tenant to one audience, and nothing before `openDoor` has named both.
const wordsView = (name: string) =>
  pgTable(name, { dealId: publicId('deal').notNull(), words: text().notNull() })
const vendorWords = wordsView('deal_words')
const partnerWords = wordsView('partner_deal_words')

/** What a text means in this programme: a query of the word index, and deals whose notes have it. */
export interface Found {
  query: string
  noted: string[]
}

const mostWords = 8
const mostPartners = 20
const mostNoted = 200

/** Small letters without accents, parted at everything that is neither letter nor digit, as `search_words` in the database. */
export function wordsOf(input: string): string[] {
  const plain = input.normalize('NFKD').replaceAll(/[\u0300-\u036F]/g, '')
  const words = plain.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []
  // Hardly any company is known by its "www".
  return [...new Set(words)].filter((word) => word !== 'www').map((word) => word.slice(0, 40))
}

/**
 * Looks at what was typed: every word of it must begin a word of the deal, a fragment of its domain, or a word of its
 * partner's name. Names the audience for the views, so it comes before every query that uses `found`.
 */
export async function understand(tx: Tx, typed: string): Promise<Found | undefined> {
  const words = wordsOf(typed).slice(0, mostWords)
  if (words.length === 0) return undefined
  const tag = toUuid('vendor', tx.vendorId).slice(-8)
  const own = words.map((word) => `'${tag}${word}':*`)
  const forVendor = tx.principal.partnerId === null
  const [, named, noted] = await Promise.all([
    openDoor(tx),
    forVendor ? partnersNamed(tx, words) : [],
    forVendor ? dealsNoted(tx, own.join(' & ')) : [],
  ])
  const groups = words.map((word, at) => {
    const theirs = named.filter(({ name }) => wordsOf(name).some((part) => part.startsWith(word)))
    const ids = theirs.slice(0, mostPartners).map(({ id }) => `'${tag}:${toUuid('partner', id)}'`)
    return `(${[own[at], ...ids].join(' | ')})`
  })
  return { query: groups.join(' & '), noted }
}

/**
 * The plan has to fit the words: a common one is found soonest by walking a sort index, a rare one by the word index.
 * A generic plan, or workers for a list of fifty, would throw that away.
 */
async function openDoor(tx: Tx): Promise<void> {
  const { partnerId } = tx.principal
  const audience = partnerId === null ? 'vendor' : toUuid('partner', partnerId)
  await tx.db.execute(
    sql`select set_config('prm.search_audience', ${audience}, true), set_config('plan_cache_mode', 'force_custom_plan', true),
      set_config('max_parallel_workers_per_gather', '0', true)`,
  )
}

async function partnersNamed(tx: Tx, words: string[]): Promise<Array<{ id: string; name: string }>> {
  return tx.db
    .select({ id: partners.id, name: partners.name })
    .from(partners)
    .where(
      and(eq(partners.vendorId, tx.vendorId), or(...words.map((word) => contains([partners.name], word)))),
    )
    .limit(mostPartners * mostWords)
}

async function dealsNoted(tx: Tx, query: string): Promise<string[]> {
  const rows = await tx.db.execute<{ deal_id: string }>(
    sql`select deal_id from deal_note_words
      where vendor_id = ${toUuid('vendor', tx.vendorId)} and note_words @@ ${query}::tsquery limit ${mostNoted}`,
  )
  return rows.map((row) => fromUuid('deal', row.deal_id))
}

/**
 * The condition that a deal has been found. The view names the tenant by itself: were it compared here as well, Postgres
 * would take it for one with the tenant that row-level security compares, and the word index would be out of its reach.
 */
export function isFound(tx: Tx, { query, noted }: Found): SQL {
  const dealWords = tx.principal.partnerId === null ? vendorWords : partnerWords
  return exists(
    tx.db
      .select({ one: sql`1` })
      .from(dealWords)
      .where(
        and(
          eq(dealWords.dealId, deals.id),
          or(
            sql`${dealWords.words} @@ ${query}::tsquery`,
            noted.length > 0 ? inArray(dealWords.dealId, noted) : undefined,
          ),
        ),
      ),
  )
}

/** Brings up to date what can be found of these deals. */
export function index(tx: Tx, ids: readonly string[]): void {
  if (ids.length === 0) return
  const uuids = ids.map((id) => toUuid('deal', id))
  tx.send(tx.db.execute(sql`select index_deals(${sql.param(uuids)}::uuid[])`))
}
