import type { Tx } from '../../db/tenant.ts'
import * as partners from '../partners/service.ts'
import * as users from '../users/service.ts'
import { CellError, shorten } from './cells.ts'
import type { PartnerFrom, UserFrom } from './mappings/sources.ts'

/** Turns what a cell says into an id. Null when it is empty. @throws CellError when nobody is called so */
type Resolve = (text: string | null) => string | null

function resolver(known: Map<string, string>, noun: string): Resolve {
  return (text) => {
    if (text === null) return null
    const id = known.get(text)
    if (id === undefined) throw new CellError(`There is no ${noun} "${shorten(text)}".`)
    return id
  }
}

const distinct = (texts: Array<string | null | undefined>): string[] => [
  ...new Set(texts.filter((text) => text !== null && text !== undefined)),
]

/** Finds the partners of a batch, and creates those that are missing where the mapping says how. */
export async function partnersOf(
  tx: Tx,
  from: PartnerFrom | undefined,
  texts: Array<string | null | undefined>,
): Promise<Resolve> {
  const wanted = distinct(texts)
  const known = await (from?.by === 'externalId' ? partners.byExternalIds : partners.byNames)(tx, wanted)
  const recipe = from?.create
  if (recipe) {
    const missing = wanted.filter((name) => !known.has(name))
    const created = await partners.createMany(
      tx,
      missing.map((name) => ({ name, ...recipe })),
    )
    for (const partner of created) known.set(partner.name, partner.id)
  }
  return resolver(known, 'partner')
}

export async function usersOf(
  tx: Tx,
  from: UserFrom | undefined,
  texts: Array<string | null | undefined>,
): Promise<Resolve> {
  const byEmail = from?.by !== 'externalId'
  const written = (text: string): string => (byEmail ? text.toLowerCase() : text)
  const known = await users.idsBy(tx, byEmail ? 'email' : 'externalId', distinct(texts).map(written))
  const resolve = resolver(known, 'user')
  return (text) => resolve(text === null ? null : written(text))
}
