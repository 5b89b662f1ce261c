import { expectTypeOf, test } from 'vitest'
import { OpenPRM, PrmError } from './index.ts'
import type { ApiError, Call, Deal, EventRecord, Lead, List, StreamReset } from './index.ts'

const prm = new OpenPRM({ apiKey: 'prm_sk_test' })

/** Only compiled, never run: each expected error is one that `tsc` must report. */
export function mistakesThatDoNotCompile(lead: Lead, item: EventRecord | StreamReset): void {
  // @ts-expect-error a misspelt field
  void prm.deals.create({ name: 'Robots', acountName: 'Acme' })
  // @ts-expect-error a missing field
  void prm.deals.create({})
  // @ts-expect-error a stage is a key, not a number
  void prm.deals.move('deal_1', { stage: 3 })
  // @ts-expect-error the stage is named stage
  void prm.deals.move('deal_1', { to: 'won' })
  // @ts-expect-error money is whole minor units with a currency
  void prm.deals.update('deal_1', { amount: 1234 }, { ifMatch: 3 })
  // @ts-expect-error where money is at stake one says which version was read
  void prm.deals.update('deal_1', { amount: null })
  // @ts-expect-error nor is that left open
  void prm.deals.approve('deal_1', {}, { ifMatch: undefined })
  // @ts-expect-error there is no such reason
  void prm.leads.disqualify('lead_1', { reason: 'boring' })
  // @ts-expect-error there is no such filter
  void prm.deals.list({ stages: 'won' })
  // @ts-expect-error there is no such order
  void prm.deals.list({ sort: 'price' })
  // @ts-expect-error there is no such kind of field
  void prm.forms.put('lead', { title: 'Ask', fields: [{ name: 'a', label: 'A', kind: 'colour' }] })
  // @ts-expect-error an id is needed
  void prm.deals.get()
  // @ts-expect-error there is no such status of a lead
  if (lead.status === 'won') return
  // @ts-expect-error there is no such event
  void prm.events.subscribe({ types: ['deal.deleted'] })
  // @ts-expect-error a deal event has no lead
  if (item.type === 'deal.moved') void item.data.lead
  // @ts-expect-error a limit is needed: a list may be very long
  void prm.deals.list().toArray()
  // @ts-expect-error a key or a session, not both
  void new OpenPRM({ apiKey: 'prm_pk_1', fetchSession: async () => ({ token: '', expiresAt: '' }) })
  // @ts-expect-error one of them
  void new OpenPRM({ baseUrl: 'https://prm.example.com' })
  // @ts-expect-error there is no such code
  PrmError.is(new Error('x'), 'deal_not_fuond')
}

/** Only compiled, too: a client that knows the stages of its programme. */
export async function wrongStagesThatDoNotCompile(): Promise<void> {
  const typed = new OpenPRM<{ stages: 'prospecting' | 'won' }>({ apiKey: 'prm_sk_test' })
  void typed.deals.move('deal_1', { stage: 'won' }, { ifMatch: 3 })
  void typed.deals.list({ stage: 'prospecting', limit: 5 })
  void typed.deals.list()
  void typed.deals.update('deal_1', { name: 'Robots' }, { ifMatch: 3 })
  // @ts-expect-error there is no such stage in this programme
  void typed.deals.move('deal_1', { stage: 'engaging' })
  // @ts-expect-error nor here
  void typed.deals.list({ stage: 'engaging' })
  // @ts-expect-error a deal is never there
  if ((await typed.deals.get('deal_1')).stage === 'engaging') return
  // @ts-expect-error nor in a list
  for await (const { stage } of typed.deals.list()) if (stage === 'engaging') return
}

test('methods answer with the types of the document', () => {
  expectTypeOf(prm.deals.get).returns.toEqualTypeOf<Call<Deal>>()
  expectTypeOf(prm.deals.list).returns.toEqualTypeOf<List<Deal>>()
  expectTypeOf(prm.leads.convert).returns.toEqualTypeOf<Call<Deal>>()
  expectTypeOf<Deal['registrationStatus']>().toExtend<string>()
  expectTypeOf<Awaited<List<Deal>>>().toEqualTypeOf<{ data: Deal[]; nextCursor: string | null }>()
})

test('an event is known by its type', () => {
  expectTypeOf<Extract<EventRecord, { type: 'deal.moved' }>['data']>().toEqualTypeOf<{
    deal: Deal
    fromStage: string
    toStage: string
  }>()
  const stream = prm.events.subscribe({ types: ['deal.moved', 'deal.created'] })
  type Item = typeof stream extends AsyncIterable<infer Yielded> ? Yielded : never
  expectTypeOf<Item['type']>().toEqualTypeOf<'deal.moved' | 'deal.created' | 'reset'>()
  expectTypeOf<Extract<Item, { actor: object }>['data']['deal']>().toEqualTypeOf<Deal>()
  expectTypeOf<StreamReset['type']>().toEqualTypeOf<'reset'>()
})

test('a code tells which error it is', () => {
  const error: unknown = new PrmError('timeout', 'x')
  if (PrmError.is(error, 'validation_failed')) expectTypeOf(error).toExtend<ApiError>()
  if (PrmError.is(error, 'timeout')) expectTypeOf(error.code).toEqualTypeOf<'timeout'>()
})
