import { Peer, problem, type PeerCall } from '../testing/peer.ts'
import type { Me } from './desk/desk.ts'
import {
  LANE,
  nameOf,
  openStatuses,
  rankOf,
  type Board,
  type Card,
  type Deal,
  type Lead,
  type Page,
  type Stage,
} from './model.ts'

export const stages: Stage[] = [
  { key: 'prospecting', label: 'Prospecting', kind: 'open', probability: 10 },
  { key: 'qualified', label: 'Qualified', kind: 'open', probability: 30 },
  { key: 'proposal', label: 'Proposal', kind: 'open', probability: 60 },
  { key: 'won', label: 'Won', kind: 'won', probability: 100 },
  { key: 'lost', label: 'Lost', kind: 'lost', probability: 0 },
]

const START = Date.parse('2026-11-01T09:00:00.000Z')
let clock = 0

/** Each later than the one before, by a minute. */
export function instant(): string {
  return new Date(START + clock++ * 60_000).toISOString()
}

/** Like the API's: 26 letters and digits that sort by age. */
function idOf(kind: string): string {
  return `${kind}_${String(++clock).padStart(26, '0')}`
}

export function aDeal(more: Partial<Deal> = {}): Deal {
  const now = instant()
  return {
    id: idOf('deal'),
    name: 'Forklift fleet',
    accountName: 'Acme',
    amount: { amount: 1_200_00, currency: 'EUR' },
    stage: 'prospecting',
    partnerId: 'partner_1',
    partnerName: 'Northwind',
    ownerId: 'user_1',
    ownerName: 'Maria Silva',
    product: 'GTX Plus Pro',
    accountDomain: 'acme.com',
    registrationStatus: 'approved',
    expectedCloseOn: '2099-06-30',
    closedAt: null,
    protectedUntil: null,
    submittedAt: null,
    answerDueAt: null,
    answerLeftSeconds: null,
    blockedBy: [],
    protectionLeftSeconds: null,
    escalatedAt: null,
    decidedAt: null,
    decisionReason: null,
    decisionNote: null,
    question: null,
    extensions: 0,
    wonReason: null,
    lostReason: null,
    closeNote: null,
    form: null,
    values: {},
    leadId: null,
    externalId: null,
    source: null,
    stageChangedAt: now,
    createdAt: now,
    updatedAt: now,
    version: 1,
    ...more,
  }
}

export function aLead(more: Partial<Lead> = {}): Lead {
  const now = instant()
  return {
    id: idOf('lead'),
    status: 'new',
    name: 'Jana Novak',
    company: 'Initech',
    country: 'CZ',
    product: null,
    source: { channel: 'form', pageUrl: null, referrer: null, utm: {} },
    partnerId: null,
    partnerName: null,
    answerDueAt: null,
    version: 1,
    createdAt: now,
    ...more,
  }
}

/** The API's side of a board, with its rules for order, pages, versions and the event stream. */
export class BoardPeer extends Peer {
  readonly deals: Map<string, Deal>
  /** Null for a caller who may not read leads. */
  readonly leads: Map<string, Lead> | null
  /** Every event so far, in order. */
  readonly events: Array<{ type: string; sequence: number; data: object }> = []
  readonly #streams = new Set<ReadableStreamDefaultController<Uint8Array>>()

  constructor({ deals = [], leads = null }: { deals?: Deal[]; leads?: Lead[] | null } = {}) {
    super()
    this.deals = new Map(deals.map((deal) => [deal.id, deal]))
    this.leads = leads && new Map(leads.map((lead) => [lead.id, lead]))
    this.on('GET /v1/deals', ({ query }) => this.#list(query))
      .on('GET /v1/leads', ({ query }) => this.pageOf(LANE, query))
      .on('GET /v1/deals/*', ({ path }) => this.deals.get(lastOf(path)) ?? problem(404, 'not_found'))
      .on('GET /v1/leads/*', ({ path }) => this.leads?.get(lastOf(path)) ?? problem(404, 'not_found'))
      // The last answer that matches is taken, and this path matches the one above.
      .on('GET /v1/deals/board', ({ query }) =>
        this.board(Number(query.get('limit')), query.get('partnerId'), query.get('q')),
      )
      .on('POST /v1/deals/*/move', (call) => this.#move(call))
      .on('POST /v1/leads/*/convert', (call) => this.#convert(call))
      .on('GET /v1/events/stream', () => this.#open())
      .on('GET /v1/me', () => this.me)
  }

  /** Who is signed in; staff unless a test says otherwise. */
  me: Me = {
    kind: 'staff',
    user: { id: 'user_staff', name: 'Mara Okafor' } as Me['user'],
    scopes: ['deals:read', 'deals:write', 'deals:decide', 'leads:read', 'users:read'],
  }

  board(limit = 50, partnerId: string | null = null, q: string | null = null): Board {
    return {
      stages: stages.map((stage) => {
        const deals = this.#dealsIn(stage.key, partnerId).filter((deal) => !q || nameOf(deal).includes(q))
        const totals = Map.groupBy(
          deals.flatMap(({ amount }) => amount ?? []),
          ({ currency }) => currency,
        )
        const { data, nextCursor } = pageOf(deals, new URLSearchParams({ limit: String(limit) }))
        return {
          ...stage,
          count: deals.length,
          totals: [...totals].map(([currency, all]) => ({
            currency,
            amount: all.reduce((sum, one) => sum + one.amount, 0),
          })),
          cards: data as Deal[],
          nextCursor,
        }
      }),
      leads: this.leads && this.#lane(limit, partnerId),
      products: [{ key: 'picking', label: 'Picking robots' }],
    }
  }

  /** A page of a column, after the `cursor` in the query. */
  pageOf(key: string, query: URLSearchParams): Page {
    const partnerId = query.get('partnerId')
    return pageOf(key === LANE ? this.#openLeads(partnerId) : this.#dealsIn(key, partnerId), query)
  }

  /** What someone else does: changes a deal and tells the stream. */
  changeDeal(id: string, more: Partial<Deal>): Deal {
    const before = this.deals.get(id)
    if (!before) throw new Error(`No deal ${id}`)
    const moved = more.stage !== undefined && more.stage !== before.stage
    const stageChangedAt = moved ? instant() : before.stageChangedAt
    const deal = { ...before, stageChangedAt, ...more, version: before.version + 1 }
    this.deals.set(id, deal)
    if (moved) this.emit('deal.moved', { deal, fromStage: before.stage, toStage: deal.stage })
    else this.emit('deal.updated', { deal })
    return deal
  }

  addDeal(deal: Deal): Deal {
    this.deals.set(deal.id, deal)
    this.emit('deal.created', { deal })
    return deal
  }

  addLead(lead: Lead): Lead {
    this.leads?.set(lead.id, lead)
    this.emit('lead.created', { lead })
    return lead
  }

  convertLead(id: string, stage: string): Deal {
    const before = this.leads?.get(id)
    if (!before) throw new Error(`No lead ${id}`)
    const { partnerId } = before
    const deal = aDeal({
      stage,
      partnerId,
      name: before.company ?? before.name ?? '',
      accountName: before.company,
      amount: null,
    })
    const lead: Lead = { ...before, status: 'converted', version: before.version + 1 }
    this.deals.set(deal.id, deal)
    this.leads?.set(id, lead)
    this.emit('deal.created', { deal })
    this.emit('lead.converted', { lead, deal })
    return deal
  }

  /** Sends an event to every open stream. */
  emit(type: string, data: object): void {
    const sequence = this.events.length + 1
    const event = { id: `event_${sequence}`, sequence, type, occurredAt: instant(), data }
    this.events.push(event)
    const frame = new TextEncoder().encode(
      `id: ${sequence}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`,
    )
    for (const stream of this.#streams) stream.enqueue(frame)
  }

  /** Open streams. */
  get listeners(): number {
    return this.#streams.size
  }

  /** Cuts every stream; the client comes back. */
  cut(): void {
    for (const stream of this.#streams) stream.close()
    this.#streams.clear()
  }

  #open(): Response {
    let mine: ReadableStreamDefaultController<Uint8Array>
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        mine = controller
        this.#streams.add(controller)
        controller.enqueue(new TextEncoder().encode(`id: ${this.events.length}\nretry: 10\n\n`))
      },
      cancel: () => void this.#streams.delete(mine),
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }

  /** A column's page, or with `status` the registrations in these states, least time to answer first. */
  #list(query: URLSearchParams): Page {
    const states = query.get('status')?.split(',')
    if (!states) return this.pageOf(query.get('stage') ?? '', query)
    const data = [...this.deals.values()]
      .filter(({ registrationStatus }) => states.includes(registrationStatus))
      .sort((a, b) => ((a.answerDueAt ?? 'z') < (b.answerDueAt ?? 'z') ? -1 : 1))
    return { data, nextCursor: null }
  }

  #dealsIn(stage: string, partnerId: string | null): Deal[] {
    return [...this.deals.values()]
      .filter((deal) => deal.stage === stage && (partnerId === null || deal.partnerId === partnerId))
      .sort(newestFirst)
  }

  /** A partner's person reads the own partner's, whatever is asked. */
  #openLeads(asked: string | null): Lead[] {
    const partnerId = this.me.partner?.id ?? asked
    return [...(this.leads?.values() ?? [])]
      .filter(
        (lead) => openStatuses.includes(lead.status) && (partnerId === null || lead.partnerId === partnerId),
      )
      .sort(newestFirst)
  }

  #lane(limit: number, partnerId: string | null): NonNullable<Board['leads']> {
    const leads = this.#openLeads(partnerId)
    const { data, nextCursor } = pageOf(leads, new URLSearchParams({ limit: String(limit) }))
    return { count: leads.length, cards: data as Lead[], nextCursor }
  }

  #move({ path, headers, body }: PeerCall): Deal | Response {
    const id = path.split('/').at(-2) ?? ''
    const deal = this.deals.get(id)
    if (!deal) return problem(404, 'not_found')
    if (headers.get('if-match') !== `"v${deal.version}"`) return problem(412, 'precondition_failed')
    return this.changeDeal(id, { stage: (body as { stage: string }).stage })
  }

  #convert({ path, headers, body }: PeerCall): Deal | Response {
    const id = path.split('/').at(-2) ?? ''
    const lead = this.leads?.get(id)
    if (!lead) return problem(404, 'not_found')
    if (!openStatuses.includes(lead.status)) return problem(409, 'invalid_transition')
    if (headers.get('if-match') !== `"v${lead.version}"`) return problem(412, 'precondition_failed')
    return this.convertLead(id, (body as { stage: string }).stage)
  }
}

function newestFirst(a: Card, b: Card): number {
  return rankOf(a) < rankOf(b) ? 1 : -1
}

function pageOf(cards: Card[], query: URLSearchParams): Page {
  const limit = Number(query.get('limit'))
  const after = query.get('cursor')
  const from = after === null ? 0 : cards.findIndex((card) => rankOf(card) < after)
  const data = from < 0 ? [] : cards.slice(from, from + limit)
  const last = data.at(-1)
  return { data, nextCursor: last && from + limit < cards.length ? rankOf(last) : null }
}

function lastOf(path: string): string {
  return path.split('/').at(-1) ?? ''
}
