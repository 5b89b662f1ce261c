import type { Deal, MyTraining, OpenPRM, Ticket } from '@openprm/sdk'
import { PrmError } from '@openprm/sdk'
import type { HomeSection } from '../../view/home-view.ts'
import { answerClock, protectionClock } from '../deals/cards.ts'
import { words as dealWords } from '../deals/words.ts'
import type { Person } from '../identity.ts'
import { shortTime } from '../times.ts'
import { words as ticketWords } from '../tickets/words.ts'
import { words } from './words.ts'

const shown = 10

/** What a person has to do with the programme now, as that person may see it. */
export interface Overview {
  deals: HomeSection
  tickets: HomeSection
  training: HomeSection
  certificates: HomeSection
}

export async function overviewOf({ prm, user }: Person): Promise<Overview> {
  const [deals, tickets, training] = await Promise.all([
    readable(() => openDeals(prm, user.id)),
    readable(() => openTickets(prm, user.id)),
    readable(async () => prm.training.mine()),
  ])
  return {
    deals: section(words.deals, words.noDeals, deals, dealEntry),
    tickets: section(words.tickets, words.noTickets, tickets, ticketEntry),
    training: section(
      words.training,
      words.noTraining,
      training?.courses.filter(({ group }) => group === 'due' || group === 'in_progress'),
      courseEntry,
    ),
    certificates: section(
      words.certificates,
      words.noCertificates,
      training?.certifications.filter(({ certificate }) => certificate !== null),
      certificateEntry,
    ),
  }
}

async function openDeals(prm: OpenPRM, userId: string): Promise<Deal[]> {
  const { data } = await prm.deals.list({ limit: 100 })
  // A registration has nobody to look after it until the partner says who: it is everybody's of the partner.
  return data.filter(
    (deal) =>
      (deal.ownerId === userId || deal.ownerId === null) &&
      deal.closedAt === null &&
      !over.has(deal.registrationStatus),
  )
}
const over: ReadonlySet<Deal['registrationStatus']> = new Set(['rejected', 'withdrawn', 'expired'])

async function openTickets(prm: OpenPRM, requesterId: string): Promise<Ticket[]> {
  const { data } = await prm.tickets.list({ requesterId, status: ['open', 'pending', 'on_hold'], limit: 50 })
  return data
}

/** A part that the person may not see is left out, rather than all of it. */
async function readable<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (PrmError.is(error, 'missing_scope') || PrmError.is(error, 'forbidden')) return undefined
    throw error
  }
}

type Entry = HomeSection['entries'][number]

function section<T>(
  title: string,
  empty: string,
  items: readonly T[] | undefined,
  entry: (item: T) => Entry,
): HomeSection {
  if (!items) return { title, entries: [], empty: words.notHere, more: null }
  const more = items.length > shown ? words.more : null
  return { title, entries: items.slice(0, shown).map(entry), empty, more }
}

function dealEntry(deal: Deal): Entry {
  const due = answerClock(deal)
  const kept = protectionClock(deal)
  const parts = [
    dealWords.statuses[deal.registrationStatus],
    due && due !== dealWords.stands && words.answerDue(due),
    kept && kept !== dealWords.stands && words.protectedUntil(kept),
    [due, kept].includes(dealWords.stands) && words.stands,
  ]
  return { title: deal.name, text: parts.filter(Boolean).join(' · ') }
}

function ticketEntry({ subject, status, assigneeName }: Ticket): Entry {
  return { title: subject, text: [ticketWords.forPartner[status], assigneeName].filter(Boolean).join(' · ') }
}

function courseEntry({ title, done, total, dueAt, overdue, review }: MyTraining['courses'][number]): Entry {
  const when = overdue ? words.overdue : dueAt && words.due(shortTime(dueAt))
  const reviewed = review && words.reviews[review]
  return { title, text: [words.lessons(done, total), reviewed, when].filter(Boolean).join(' · ') }
}

function certificateEntry({ title, state, certificate }: MyTraining['certifications'][number]): Entry {
  const until = certificate?.expiresAt && words.expires(shortTime(certificate.expiresAt))
  return { title, text: [words.states[state], until].filter(Boolean).join(' · ') }
}
