import { and, eq, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Tx } from '../../db/tenant.ts'
import { contains } from '../../db/where.ts'
import { descending, type Position } from '../../http/pagination.ts'
import { fromUuid, toUuid } from '../../ids.ts'
import { beginning, ofPartner, openDoor, typedWords, wordsOf } from '../../search.ts'
import { partners } from '../partners/table.ts'
import { dealCount } from './kept-totals.ts'
import { deals } from './table.ts'

// Views; each shows one tenant to one audience, and nothing before `openDoor` has named both.
const wordsView = (name: string) =>
  pgTable(name, {
    vendorId: publicId('vendor').notNull(),
    dealId: publicId('deal').notNull(),
    words: text().notNull(),
    partnerId: publicId('partner'),
    createdAt: instant('created_at').notNull(),
  })
const vendorWords = wordsView('deal_words')
const vendorWordsByAge = wordsView('deal_words_by_age')
const partnerWords = wordsView('partner_deal_words')

/** What a text means in this programme. */
export interface Found {
  /** All words, as a query of words. */
  query: string
  /** Those of them that are worth a look into the word index: a word that most deals have takes it long. */
  rare: string
  /** Deals whose notes have it. */
  noted: string[]
  /** How many deals have to be passed where words are looked up first, for each that is passed where one looks in order. */
  commonness: number
}

const mostPartners = 20
const mostNoted = 200

/**
 * Looks at what was typed: every word of it must begin a word of the deal, a fragment of its domain, or a word of its
 * partner's name. Names the audience for the views, so it comes before every query that uses `found`.
 */
export async function understand(tx: Tx, typed: string): Promise<Found | undefined> {
  const words = typedWords(typed)
  if (words.length === 0) return undefined
  const own = words.map((word) => beginning(tx, word))
  const forVendor = tx.principal.partnerId === null
  openDoor(tx)
  const [named, noted, guess] = await Promise.all([
    forVendor ? partnersNamed(tx, words) : [],
    forVendor ? dealsNoted(tx, own.join(' & ')) : [],
    expect(tx, own),
  ])
  if (named.length === 0) return { ...guess, noted }
  const groups = words.map((word, at) => {
    const theirs = named.filter(({ name }) => wordsOf(name).some((part) => part.startsWith(word)))
    const ids = theirs.slice(0, mostPartners).map(({ id }) => ofPartner(tx, id))
    return `(${[own[at], ...ids].join(' | ')})`
  })
  return { ...(await expect(tx, groups)), noted }
}

/** Deals of a page, and one to tell whether there is more. */
const pageful = 51
/** To pass a deal and its words takes as long as to pass the words of so many deals. */
const wordsADeal = 30
/** A deal to be read costs as much as so many entries of the word index. */
const entriesADeal = 20

/**
 * Looking in order passes `pageful / share` deals before a page is full; looking up words first passes all that have them.
 * The share is that of the whole programme, also where a partner looks at its own.
 */
async function expect(tx: Tx, groups: string[]): Promise<Omit<Found, 'noted'>> {
  const { partnerId } = tx.principal
  const [all, own, rows] = await Promise.all([
    dealCount(tx, undefined),
    partnerId === null ? undefined : dealCount(tx, partnerId),
    tx.db.execute<{ expected: string[] }>(
      sql`select expected_deals(${sql.param(groups)}::text[]) as expected`,
    ),
  ])
  const expected = (rows[0]?.expected ?? []).map(Number)
  const share = expected.reduce((product, deals) => (product * deals) / Math.max(all, deals, 1), 1)
  const fewest = Math.min(...expected)
  return {
    query: groups.join(' & '),
    rare: groups.filter((_, at) => expected[at]! <= fewest * entriesADeal).join(' & '),
    commonness: (share * share * (own ?? all)) / pageful,
  }
}

async function partnersNamed(tx: Tx, words: string[]): Promise<Array<{ id: string; name: string }>> {
  return tx.db
    .select({ id: partners.id, name: partners.name })
    .from(partners)
    .where(
      and(eq(partners.vendorId, tx.vendorId), or(...words.map((word) => contains([partners.name], word)))),
    )
    .limit(mostPartners * words.length)
}

async function dealsNoted(tx: Tx, query: string): Promise<string[]> {
  const rows = await tx.db.execute<{ deal_id: string }>(
    sql`select deal_id from deal_note_words
      where vendor_id = ${toUuid('vendor', tx.vendorId)} and note_words @@ ${query}::tsquery limit ${mostNoted}`,
  )
  return rows.map((row) => fromUuid('deal', row.deal_id))
}

/** A page of the newest deals, of one partner or of all. */
export interface Newest {
  partnerId: string | undefined
  limit: number
  after: Position | undefined
}

interface Wanted {
  /** Every deal and not a page of them. */
  all: boolean
  newest: Newest | undefined
}

/** The condition that a deal has been found, in the form that suits its commonness. */
export function isFound(tx: Tx, found: Found, { all, newest }: Wanted): SQL {
  const view = tx.principal.partnerId === null ? vendorWords : partnerWords
  const { vendorId, dealId, words } = view
  const noted = sql`${sql.param(found.noted.map((id) => toUuid('deal', id)))}::uuid[]`
  if (newest) return sql`${deals.id} = any(array(${newestOf(tx, found, newest)}) || ${noted})`
  return all || found.commonness <= 1
    ? sql`${deals.id} = any(array(select ${dealId} from ${view} where ${isLookedUp(view, found)}) || ${noted})`
    : sql`(select ${words} @@ ${found.query}::tsquery or ${dealId} = any(${noted}) from ${view}
        where ${vendorId} = ${deals.vendorId} and ${dealId} = ${deals.id})`
}

/**
 * The view names the tenant by itself: where words come first and it were compared here as well, Postgres would take it for
 * one with the tenant that row-level security compares, and the word index would be out of its reach.
 */
const isLookedUp = ({ words }: typeof vendorWords, { rare, query }: Found): SQL =>
  sql`${words} @@ ${rare}::tsquery and (${words} @@ ${query}::tsquery) is true`

/** What fills a page of the newest deals, from their words alone: it reads none of the deals that are not in it. */
function newestOf(tx: Tx, found: Found, { partnerId, limit, after }: Newest): SQLWrapper {
  const inOrder = found.commonness * wordsADeal > 1
  const forVendor = inOrder ? vendorWordsByAge : vendorWords
  const view = tx.principal.partnerId === null ? forVendor : partnerWords
  const { where, order } = descending(view.createdAt, view.dealId, after)
  return tx.db
    .select({ id: view.dealId })
    .from(view)
    .where(
      and(
        inOrder ? eq(view.vendorId, tx.vendorId) : isLookedUp(view, found),
        // The function behind `@@`: of the operator Postgres thinks it knows how often it holds, and might sort all.
        inOrder ? sql`ts_match_vq(${view.words}, ${found.query}::tsquery)` : undefined,
        partnerId === undefined ? undefined : eq(view.partnerId, partnerId),
        where,
      ),
    )
    .orderBy(...order)
    .limit(limit + 1)
}

/** Brings up to date what can be found of these deals. */
export function index(tx: Tx, ids: readonly string[]): void {
  if (ids.length === 0) return
  const uuids = ids.map((id) => toUuid('deal', id))
  tx.send(tx.db.execute(sql`select index_deals(${sql.param(uuids)}::uuid[])`))
}
