import type { Deal } from '../modules/deals/schema.ts'
import type { PastDeal } from '../modules/deals/past.ts'
import type { PastLead } from '../modules/leads/past.ts'
import type { PastRemark } from '../modules/remarks/past.ts'
import { contactAt, customersOf, type Company, type Customer, type Person } from './cast.ts'
import { candidatesByCountry, convertedLead, usualLead } from './lead-flow.ts'
import { dayMs, hourMs, iso, manager, seller, someday, usualDeal } from './pipeline.ts'
import * as programme from './programme.ts'
import type { Random } from './random.ts'
import { regions } from './regions.ts'
import { stories, type Story } from './stories.ts'
import { storyLeads } from './story-leads.ts'
import * as words from './words.ts'

const dealCount = 1500
const leadCount = 2000
/** So many of the deals began as a lead. */
const fromLeads = 0.36
/** Deals of the last days, so that some wait for the vendor's answer. */
const fresh = 18
const idle = ['Piedmont Packaging', 'Veneto Robot', 'Red Levantina', 'Keystone Conveyors']

interface Setting {
  random: Random
  now: number
  site: string
  staff: Person[]
  companies: Company[]
}

interface History {
  deals: PastDeal[]
  remarks(deals: Deal[]): PastRemark[]
  leads(deals: Deal[]): PastLead[]
}

/** Eighteen months of the programme. Every customer is one partner's, so that claims never meet but in the stories. */
export function history({ random, now, site, staff, companies }: Setting): History {
  const managerOf = (company: Company): Person =>
    staff.find(({ name }) => name === programme.managers[company.region.territory]) ?? staff[0]!
  const working = companies.filter(({ name }) => !idle.includes(name))
  const setting = { random, now, site, companies: working, managerOf }
  const market = new Map(regions.map((region) => [region, customersOf(random, region)]))
  const take = (region: Company['region'], start?: string): Customer => {
    const list = market.get(region)!
    const at = start === undefined ? 0 : list.findIndex(({ name }) => name.startsWith(start))
    return list.splice(at, 1)[0]!
  }
  const told = tellStories(setting, companies, take)

  const ownCustomers = new Map(working.map((company) => [company, [] as Customer[]]))
  const weights = Object.fromEntries(working.map((company, at) => [String(at), company.strength ** 1.3]))
  const usual = Array.from({ length: dealCount - told.length }, (_, n) => {
    const company = working[Number(random.weighted(weights))]!
    const own = ownCustomers.get(company)!
    const isNew = own.length < 3 || (market.get(company.region)!.length > 40 && random.chance(0.4))
    const customer = isNew ? take(company.region) : random.pick(own)
    if (!own.includes(customer)) own.push(customer)
    const at = n < fresh ? now - random.int(1, 40) * hourMs : someday(random, now)
    return { company, customer, deal: usualDeal(setting, company, customer, at) }
  })
  const customerOf = new Map(usual.map(({ deal, company, customer }) => [deal.id, { company, customer }]))

  return {
    deals: [...told.map(({ deal }) => deal), ...usual.map(({ deal }) => deal)].toSorted((a, b) =>
      a.createdAt < b.createdAt ? -1 : 1,
    ),
    remarks: (deals) => remarksOf(setting, deals, told, customerOf),
    leads(deals) {
      const looked = candidatesByCountry(working, random)
      const converted = deals.flatMap((deal) => {
        const known = customerOf.get(deal.id)
        if (!known || !random.chance(fromLeads)) return []
        const lead = convertedLead(setting, looked, known.customer, known.company, deal)
        deal.leadId = lead.id
        return [lead]
      })
      const strangers = new Map(regions.map((region) => [region, customersOf(random, region)]))
      const special = storyLeads(setting, looked, companies)
      const others = Array.from({ length: leadCount - converted.length - special.length }, () => {
        const region = random.pick(usual).company.region
        const lead = random.pick(strangers.get(region)!)
        const contact = contactAt(random, region, lead.domain)
        return usualLead(setting, looked, { ...lead, contact }, someday(random, now))
      })
      return [...converted, ...special, ...others].toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    },
  }
}

type Take = (region: Company['region'], start?: string) => Customer

function tellStories(setting: Parameters<typeof stories>[0], companies: Company[], take: Take): Story[] {
  const named = (name: string): Company => companies.find((company) => company.name === name)!
  const roles = {
    alpine: named('Alpine Systems'),
    lindwurm: named('Lindwurm Automation'),
    harbour: named('Harbour Automation'),
    brera: named('Brera Sistemi'),
    lakes: named('Great Lakes Robotics'),
  }
  const { alpine, harbour, brera, lakes } = roles
  return stories(setting, roles, [
    take(alpine.region, 'Kaufgut Logistik'),
    take(alpine.region, 'Hansekai Logistik'),
    take(alpine.region, 'Isartal Lebensmittel'),
    take(harbour.region, 'Fjordfisk Sjömat'),
    take(brera.region, 'Ortofrutta Sud Distribuzione'),
    take(lakes.region, 'Lakeshore Foods'),
    take(alpine.region, 'Rheingut Pharma'),
    take(alpine.region, 'Brenner Versand'),
  ])
}

type Known = Map<string, { company: Company; customer: Customer }>

function remarksOf(
  { random, now, managerOf }: Pick<Setting, 'random' | 'now'> & { managerOf(company: Company): Person },
  deals: Deal[],
  told: Story[],
  customerOf: Known,
): PastRemark[] {
  const remark = (
    deal: Deal,
    company: Company,
    by: 'partner' | 'manager',
    rest: Pick<PastRemark, 'audience' | 'at' | 'body'>,
  ): PastRemark => {
    const person =
      by === 'partner'
        ? (company.people.find(({ id }) => id === deal.ownerId) ?? company.people[0])
        : managerOf(company)
    return {
      ...rest,
      deal,
      authorName: person.name,
      by: (by === 'partner' ? seller(person) : manager(person)) as PastRemark['by'],
    }
  }
  const byId = new Map(deals.map((deal) => [deal.id, deal]))
  const inStories = told.flatMap(({ deal, company, remarks }) =>
    remarks.map(({ by, audience, daysAgo, body }) =>
      remark(byId.get(deal.id)!, company, by, { audience, at: iso(now - daysAgo * dayMs), body }),
    ),
  )
  const usual = deals.flatMap((deal) => {
    const known = customerOf.get(deal.id)
    if (!known || deal.stage === 'prospecting' || !random.chance(deal.closedAt === null ? 0.4 : 0.15))
      return []
    const began = Date.parse(deal.stageChangedAt) - 20 * dayMs
    const when = (): string =>
      iso(
        Math.min(
          Math.max(began + random.int(0, 20) * dayMs, Date.parse(deal.createdAt) + dayMs),
          now - hourMs,
        ),
      )
    const { company } = known
    const talk = [
      remark(deal, company, 'partner', {
        audience: 'shared',
        at: when(),
        body: random.pick(words.partnerSays),
      }),
    ]
    if (random.chance(0.6))
      talk.push(
        remark(deal, company, 'manager', {
          audience: 'shared',
          at: when(),
          body: random.pick(words.vendorSays),
        }),
      )
    if (random.chance(0.3))
      talk.push(
        remark(deal, company, 'manager', {
          audience: 'internal',
          at: when(),
          body: random.pick(words.vendorNotes),
        }),
      )
    return talk
  })
  return [...inStories, ...usual]
}
