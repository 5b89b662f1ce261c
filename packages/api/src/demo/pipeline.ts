import { idAt } from '../ids.ts'
import type { PastDeal, PastStep } from '../modules/deals/past.ts'
import type { RejectReason } from '../modules/deals/schema.ts'
import type { Doer } from '../past.ts'
import type { Company, Customer, Person } from './cast.ts'
import type { Random } from './random.ts'
import * as words from './words.ts'

export const hourMs = 3_600_000
export const dayMs = 24 * hourMs
export const iso = (ms: number): string => new Date(ms).toISOString()

/** Rules of the demo programme that the past has to keep to. */
export const rules = { protectionDays: 90, extensionDays: 30 }
const months = 18
const rejections = [
  'duplicate',
  'existing_customer',
  'direct_deal',
  'out_of_territory',
  'not_qualified',
  'incomplete',
] as const satisfies Array<(typeof RejectReason.options)[number]>
/** A usual order in major units. */
const usual: Record<string, number> = { picking: 96_000, palletising: 58_000, transport: 42_000 }
const system: Doer = { kind: 'system', userId: null }
export const seller = ({ id }: Person): Doer => ({ kind: 'partner', userId: id })
export const manager = ({ id }: Person): Doer => ({ kind: 'staff', userId: id })

/** A moment within the programme's past, more often in its later part: it grows. */
export function someday(random: Random, now: number): number {
  return now - Math.round(months * 30.4 * dayMs * (1 - random.next() ** 0.75)) - random.int(1, 20) * hourMs
}

interface Setting {
  random: Random
  now: number
  managerOf(company: Company): Person
}

/** One deal as partners of the programme usually have them. */
export function usualDeal(setting: Setting, company: Company, customer: Customer, at: number): PastDeal {
  const { random } = setting
  const owner = random.pick(company.people)
  const product = random.pick(company.products.length > 0 ? company.products : Object.keys(usual))
  const amount = Math.round((usual[product]! * random.lognormal(0.55)) / 500) * 500
  return {
    id: idAt('deal', iso(at)),
    name: random.pick(words.dealNames[product]!).replace('{account}', customer.name),
    accountName: customer.name,
    accountDomain: customer.domain,
    amount: amount * 100,
    currency: customer.region.currency,
    stage: 'prospecting',
    partnerId: company.id,
    partnerName: company.name,
    ownerId: owner.id,
    ownerName: owner.name,
    leadId: null,
    product,
    expectedCloseOn: iso(at + random.int(50, 130) * dayMs).slice(0, 10),
    createdAt: iso(at),
    by: seller(owner),
    registrationStatus: 'submitted',
    steps: usualLife(setting, company, owner, at),
  }
}

/** What usually becomes of a registration; only what lies in the past has happened. */
function usualLife(
  { random, now, managerOf }: Setting,
  company: Company,
  owner: Person,
  at: number,
): PastStep[] {
  const partner = seller(owner)
  const vendor = manager(managerOf(company))
  const steps: Array<PastStep & { when: number }> = []
  const add = (when: number, step: object): void => void steps.push({ ...step, at: iso(when), when } as never)

  let time = at + random.int(2, 30) * hourMs
  if (random.chance(0.12)) {
    add(time, { command: 'return', by: vendor, note: random.pick(words.questions) })
    time += random.int(5, 60) * hourMs
    add(time, { command: 'submit', by: partner })
    time += random.int(2, 20) * hourMs
  }
  const fate = random.weighted({ approve: 93, reject: 5, withdraw: 2 })
  if (fate === 'reject') add(time, { command: 'reject', by: vendor, reason: random.pick(rejections) })
  if (fate === 'withdraw') add(time, { command: 'withdraw', by: partner })
  if (fate !== 'approve') return steps.filter(({ when }) => when < now)

  add(time, { command: 'approve', by: vendor })
  const engaged = time + random.int(4, 28) * dayMs
  const closed = engaged + Math.round(random.int(18, 75) * dayMs * random.lognormal(0.35))
  add(engaged, { command: 'move', by: partner, to: 'engaging', closes: false })
  const won = random.chance(0.5 + company.strength * 0.06)
  add(closed, { command: 'move', by: won ? vendor : partner, to: won ? 'won' : 'lost', closes: true })

  let end = time + rules.protectionDays * dayMs
  if (closed > end && random.chance(0.65)) {
    add(end - 9 * dayMs, { command: 'requestExtension', by: partner, note: random.pick(words.partnerSays) })
    add(end - 8 * dayMs, { command: 'grantExtension', by: vendor })
    end += rules.extensionDays * dayMs
  }
  add(end, { command: 'expire', by: system })
  return steps.filter(({ when }) => when < now).toSorted((a, b) => a.when - b.when)
}
