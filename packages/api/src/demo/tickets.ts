import type { Tx } from '../db/tenant.ts'
import { inThePast, type Doer } from '../past.ts'
import type { Deal } from '../modules/deals/schema.ts'
import { block } from '../modules/tickets/blocking.ts'
import * as commands from '../modules/tickets/commands.ts'
import { rate } from '../modules/tickets/rating.ts'
import { TicketCreate } from '../modules/tickets/schema.ts'
import { create } from '../modules/tickets/service.ts'
import { messages, notes } from '../modules/tickets/talk.ts'
import * as savedReplies from '../modules/saved-replies/service.ts'
import type { Company, Person } from './cast.ts'
import { iso } from './pipeline.ts'
import { savedReplyTexts, ticketStories, type Act } from './ticket-stories.ts'

interface Setting {
  staff: Person[]
  companies: Company[]
  deals: Deal[]
}
const hourMs = 3_600_000

/** Tickets with their past, each step by who took it and when; promises ran and broke on the way. */
export async function raiseTickets(tx: Tx, { staff, companies, deals }: Setting): Promise<void> {
  const now = Date.parse(tx.now)
  const as = (hoursAgo: number, who: Doer, partnerId: string | null): Tx => {
    const past = inThePast(tx, iso(now - hoursAgo * hourMs), who)
    return { ...past, principal: { ...past.principal, partnerId } }
  }
  const helper = (name: string): Doer => ({
    kind: 'staff',
    userId: staff.find((one) => one.name === name)!.id,
  })

  for (const { company, by, hoursAgo, deal, input, acts } of ticketStories) {
    const { id: partnerId, people } = companies.find(({ name }) => name === company)!
    const asker: Doer = { kind: 'partner', userId: (people[by] ?? people[0]).id }
    const dealId = deal && deals.find(({ name }) => name === deal)!.id
    const { id } = await create(as(hoursAgo, asker, partnerId), TicketCreate.parse({ ...input, dealId }))
    for (const [ago, who, act] of acts) {
      const then = who === 'asker' ? as(ago, asker, partnerId) : as(ago, helper(who), null)
      await carryOut(then, id, act)
    }
  }
  for (const [title, body] of savedReplyTexts) await savedReplies.create(tx, { title, body })
}

async function carryOut(tx: Tx, id: string, act: Act): Promise<unknown> {
  if ('say' in act) return messages.add(tx, id, { body: act.say })
  if ('note' in act) return notes.add(tx, id, { body: act.note })
  if ('rate' in act) return rate(tx, id, act.rate, undefined)
  if (act.do === 'take') return commands.takeOn(tx, id, undefined)
  if (act.do === 'block') return block(tx, id, undefined)
  return commands.give(tx, id, act.do, undefined)
}
