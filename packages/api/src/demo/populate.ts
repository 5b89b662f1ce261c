import type { Tx } from '../db/tenant.ts'
import * as forms from '../modules/forms/service.ts'
import { FormPut } from '../modules/forms/schema.ts'
import * as pastDeals from '../modules/deals/past.ts'
import * as pastLeads from '../modules/leads/past.ts'
import * as pastRemarks from '../modules/remarks/past.ts'
import type { Partner } from '../modules/partners/schema.ts'
import * as partners from '../modules/partners/service.ts'
import * as users from '../modules/users/service.ts'
import { update as updateVendor } from '../modules/vendor/change.ts'
import * as vendor from '../modules/vendor/service.ts'
import { dateEvents, inThePast } from '../past.ts'
import { peopleOf, regionOf, type Company, type Person } from './cast.ts'
import { companies } from './companies.ts'
import type { DemoFile } from './file.ts'
import { history } from './history.ts'
import { dayMs, iso } from './pipeline.ts'
import * as programme from './programme.ts'
import { seeded, type Random } from './random.ts'
import type { Learner } from './learners.ts'
import { raiseTickets } from './tickets.ts'
import { train } from './training.ts'

const seed = 2026
const people = 120
/** The programme is a little older than its first deal. */
const ageDays = 570

/** Fills a new vendor's programme with partners, people, leads and deals of eighteen months, the same at every start. */
export async function populate(tx: Tx, site: string): Promise<Pick<DemoFile, 'partners' | 'staff'>> {
  const random = seeded(seed)
  const began = inThePast(tx, iso(Date.parse(tx.now) - ageDays * dayMs), { kind: 'system', userId: null })
  await vendor.create(began, { ...programme.vendor, sandbox: true })
  await updateVendor(began, { programme: programme.rules }, undefined)
  await forms.put(began, 'lead', FormPut.parse(programme.leadForm), undefined)
  await forms.put(began, 'deal', FormPut.parse(programme.dealForm), undefined)
  await forms.put(began, 'ticket', FormPut.parse(programme.ticketForm), undefined)
  const staff: Person[] = []
  for (const person of programme.staff) staff.push(await users.create(began, person))

  const stored = await storePartners(began, staff)
  const cast = await storePeople(began, random, stored)
  const { programme: rules } = await vendor.rules(tx)
  const past = history({ random, now: Date.parse(tx.now), site, staff, companies: cast })
  const deals = await pastDeals.takeIn(tx, past.deals, rules)
  await pastRemarks.takeIn(tx, past.remarks(deals))
  await pastDeals.linkLeads(tx, await pastLeads.takeIn(tx, past.leads(deals), rules))
  await raiseTickets(tx, { staff, companies: cast, deals })
  const reviewers = staff.filter((_, at) => programme.staff[at]!.role !== 'viewer')
  await train(tx, began, { people: learnersOf(cast, stored), reviewers, random: seeded(seed + 1) })
  dateEvents(tx)
  return {
    staff: staff.map(({ id, email }) => ({ id, email })),
    partners: cast.map(({ id, name, people: list }) => ({
      id,
      name,
      users: list.map((user) => ({ id: user.id, email: user.email })),
    })),
  }
}

function learnersOf(cast: Company[], stored: Partner[]): Learner[] {
  return cast.flatMap((company, at) =>
    company.people.map(({ id }) => ({
      id,
      partnerId: company.id,
      partnerType: stored[at]!.type,
      region: company.region,
      strength: company.strength,
    })),
  )
}

async function storePartners(tx: Tx, staff: Person[]): Promise<Partner[]> {
  const all = [...programme.partners.map(({ partner }) => partner), ...companies]
  return partners.createMany(
    tx,
    all.map((partner) => {
      const name = programme.managers[partner.territories?.[0] ?? '']
      return { ...partner, channelManagerId: staff.find((person) => person.name === name)?.id ?? null }
    }),
  )
}

const sizes: Record<string, number> = { platinum: 5, gold: 3, silver: 3, registered: 2 }
const strengths: Record<string, number> = { platinum: 4, gold: 3, silver: 2, registered: 1 }

async function storePeople(tx: Tx, random: Random, stored: Partner[]): Promise<Company[]> {
  const counts = stored.map(({ tier }) => sizes[tier ?? ''] ?? 2)
  const wanted = people - programme.staff.length
  for (let at = 0; counts.reduce((sum, count) => sum + count, 0) < wanted; at = (at + 1) % counts.length)
    counts[at]! += 1
  const cast: Company[] = []
  for (const [at, partner] of stored.entries()) {
    const region = regionOf(partner.territories[0] ?? '')
    const domain = partner.domain ?? `${partner.externalId}.example`
    const named = programme.partners[at]?.users ?? []
    const others = peopleOf(random, region, domain, counts[at]!).filter(
      ({ email }) => !named.some((one) => one.email === email),
    )
    const list: Person[] = await Promise.all(
      [...named, ...others].slice(0, counts[at]).map((person, place) => {
        const role = place === 0 && named.length === 0 ? 'admin' : 'seller'
        return users.create(tx, { ...person, role, partnerId: partner.id })
      }),
    )
    cast.push({
      id: partner.id,
      name: partner.name,
      region,
      strength: strengths[partner.tier ?? ''] ?? 1,
      products: partner.products,
      people: list as [Person, ...Person[]],
    })
  }
  return cast
}
