import { domainOf, mailboxOf, regions, type Region } from './regions.ts'
import type { Random } from './random.ts'

/** A user of the programme, stored already. */
export interface Person {
  id: string
  name: string
  email: string
}

/** A partner of the programme, stored already. */
export interface Company {
  id: string
  name: string
  region: Region
  /** How much it sells, beside others. */
  strength: number
  products: string[]
  /** The admin first. */
  people: [Person, ...Person[]]
}

/** Somebody who may buy. */
export interface Customer {
  name: string
  domain: string
  country: string
  region: Region
  contact: { name: string; email: string; phone: string }
}

/** The people a partner brings: their names fit its part of the world, and no mailbox is there twice. */
export function peopleOf(
  random: Random,
  region: Region,
  domain: string,
  count: number,
): Array<{ name: string; email: string }> {
  const firsts = random.shuffle(region.first)
  const lasts = random.shuffle(region.last)
  return Array.from({ length: count }, (_, at) => {
    const name = `${firsts[at % firsts.length]} ${lasts[at % lasts.length]}`
    return { name, email: `${mailboxOf(name)}@${domain}` }
  })
}

/** Every company of a region that could be a customer, in an order of chance. */
export function customersOf(random: Random, region: Region): Customer[] {
  const names = region.names.flatMap((name) => region.trades.map((trade) => `${name} ${trade}`))
  return random.shuffle(names).map((name) => {
    const domain = domainOf(name)
    const contact = contactAt(random, region, domain)
    return { name, domain, region, country: random.pick(region.countries), contact }
  })
}

/** Somebody who works there. */
export function contactAt(random: Random, region: Region, domain: string): Customer['contact'] {
  const name = `${random.pick(region.first)} ${random.pick(region.last)}`
  const phone = `${region.dialling} ${random.int(1000, 9999)}`
  return { name, email: `${mailboxOf(name)}@${domain}`, phone }
}

export function regionOf(territory: string): Region {
  return regions.find((region) => region.territory === territory)!
}
