import type { Tx } from '../../db/tenant.ts'
import { update } from '../vendor/change.ts'
import type { VendorLists } from '../vendor/lists.ts'
import * as vendor from '../vendor/service.ts'
import { CellError, shorten } from './cells.ts'

/** Turns entries of one of the vendor's lists, named by key or label, into keys. @throws CellError for unknown ones */
export type KeysOf = (list: keyof VendorLists, texts: string[]) => string[]

interface Additions {
  territories: string[][]
  products: string[][]
}

/** The vendor's lists, with what these rows name in addition where the mapping allows it. */
export async function vendorKeys(tx: Tx, additions: Additions): Promise<KeysOf> {
  const lists = await vendor.holdLists(tx)
  const territories = missing(lists.territories, additions.territories)
  const products = missing(lists.products, additions.products)
  const grown = {
    ...lists,
    territories: [...lists.territories, ...territories.map((entry) => ({ ...entry, countries: [] }))],
    products: [...lists.products, ...products],
  }
  if (territories.length + products.length > 0)
    await update(tx, { territories: grown.territories, products: grown.products }, undefined)
  return (list, texts) =>
    texts.map((text) => {
      const entry = find(grown[list], text)
      if (entry) return entry.key
      const known = grown[list].map(({ label }) => label).join(', ') || 'none yet'
      throw new CellError(`The vendor's ${list} have no "${shorten(text)}". They have ${known}.`)
    })
}

interface Entry {
  key: string
  label: string
}

function find<E extends Entry>(entries: readonly E[], text: string): E | undefined {
  const written = text.toLowerCase()
  return entries.find(({ key, label }) => key === text || label.toLowerCase() === written)
}

function missing(entries: readonly Entry[], named: string[][]): Entry[] {
  const added = new Map<string, Entry>()
  for (const label of new Set(named.flat())) {
    const key = keyFrom(label)
    if (find(entries, label) || find(entries, key) || key === '') continue
    added.set(key, { key, label: label.slice(0, 80) })
  }
  return [...added.values()]
}

/** `Central Europe` as `central_europe`; empty when nothing of it can be in a key. */
function keyFrom(label: string): string {
  const plain = label.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[^a-z]+|_+$/g, '')
    .slice(0, 40)
}
