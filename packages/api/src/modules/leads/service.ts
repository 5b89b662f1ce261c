import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import type { Deal } from '../deals/schema.ts'
import * as deals from '../deals/service.ts'
import type { Form } from '../forms/schema.ts'
import * as forms from '../forms/service.ts'
import { checkValues } from '../forms/values.ts'
import * as partners from '../partners/service.ts'
import { leadTransitions, openLeadStatuses } from './lifecycle.ts'
import * as repository from './repository.ts'
import type { Lead, LeadConvert, LeadCreate, LeadDisqualify, LeadQuery, LeadSource } from './schema.ts'

function present(row: repository.Row): Lead {
  const {
    vendorId: _v,
    channel,
    pageUrl,
    referrer,
    utm,
    disqualifiedReason: _r,
    disqualifiedNote: _n,
    ...lead
  } = row
  return { ...lead, source: { channel, pageUrl, referrer, utm } }
}

export async function list(tx: Tx, query: Omit<LeadQuery, 'sort'>): Promise<Page<Lead>> {
  const shape = ['leads', tx.vendorId, query.status, query.partnerId, query.q]
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.createdAt, id: row.id }), present)
}

/** The board's lead lane: what still waits for a next step, newest first. */
export async function lane(
  tx: Tx,
  filter: { partnerId?: string | undefined; q?: string | undefined; limit: number },
): Promise<{ count: number; cards: Lead[]; nextCursor: string | null }> {
  const query: LeadQuery = { status: [...openLeadStatuses], sort: '-createdAt', ...filter }
  const [count, page] = await Promise.all([repository.countOf(tx, query), list(tx, query)])
  return { count, cards: page.data, nextCursor: page.nextCursor }
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Lead> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('lead')
  return present(row)
}

/**
 * Takes in a lead through the vendor's form definition, whatever surface it was typed on.
 * A partner user's lead belongs to that partner.
 * @param sent the form the values were checked against already; else they are those of the form `lead`
 * @throws ApiError validation_failed | not_found | conflict
 */
export async function create(tx: Tx, input: LeadCreate, sent?: Form): Promise<Lead> {
  const form = sent ?? (await forms.ofNoun(tx, 'lead', 'lead'))
  const values = sent ? input.values : checkValues(form.fields, input.values)
  const partnerId = await partners.ownerOf(tx, input.partnerId)
  if (input.externalId) partners.refuseExternalId(tx)
  if (input.externalId && (await repository.findByExternalId(tx, input.externalId))) {
    throw new ApiError('conflict', `Another lead has the external id "${input.externalId}".`)
  }
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null)
  const email = text('email') ?? ''
  const id = newId('lead')
  await repository.insert(tx, {
    vendorId: tx.vendorId,
    id,
    status: 'new',
    form: form.key,
    name: text('name') ?? email,
    email: email.toLowerCase(),
    company: text('company'),
    companyDomain: text('companyDomain') ?? email.toLowerCase().split('@').at(-1) ?? null,
    phone: text('phone'),
    country: text('country'),
    values,
    ...sourceOf(tx, input.source),
    partnerId,
    externalId: input.externalId ?? null,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  const lead = await get(tx, id)
  emit(tx, 'lead.created', { kind: 'lead', id, partnerId }, { lead })
  return lead
}

function sourceOf(tx: Tx, source: LeadCreate['source']): LeadSource {
  const own = {
    publishable: 'form',
    partner: 'partner',
    staff: 'staff',
    key: 'key',
    system: 'import',
  } as const
  // A page cannot claim to be a chat: only callers that hold a secret or a person's token name a channel.
  const named = tx.principal.kind === 'publishable' ? undefined : source?.channel
  return {
    channel: named ?? own[tx.principal.kind],
    pageUrl: source?.pageUrl ?? null,
    referrer: source?.referrer ?? null,
    utm: source?.utm ?? {},
  }
}

/**
 * Turns a lead into a deal without retyping: the deal takes the account, the partner and the link back.
 * @throws ApiError not_found | invalid_transition | validation_failed | precondition_failed
 */
export async function convert(
  tx: Tx,
  id: string,
  input: LeadConvert,
  ifMatch: number | undefined,
): Promise<Deal> {
  const lead = await repository.lock(tx, id)
  if (!lead) throw notFound('lead')
  checkVersion(lead, ifMatch)
  const status = leadTransitions.apply('convert', lead.status, tx.principal)
  const deal = await deals.create(
    tx,
    {
      name: input.name ?? lead.company ?? lead.name,
      accountName: lead.company ?? lead.name,
      amount: input.amount,
      stage: input.stage,
      partnerId: input.partnerId ?? lead.partnerId,
    },
    { leadId: id },
  )
  await repository.update(tx, id, { status, dealId: deal.id, partnerId: deal.partnerId })
  emit(
    tx,
    'lead.converted',
    { kind: 'lead', id, partnerId: deal.partnerId },
    { lead: await get(tx, id), deal },
  )
  return deal
}

/** @throws ApiError not_found | invalid_transition | precondition_failed */
export async function disqualify(
  tx: Tx,
  id: string,
  input: LeadDisqualify,
  ifMatch: number | undefined,
): Promise<Lead> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('lead')
  checkVersion(before, ifMatch)
  const status = leadTransitions.apply('disqualify', before.status, tx.principal)
  await repository.update(tx, id, {
    status,
    disqualifiedReason: input.reason,
    disqualifiedNote: input.note ?? null,
  })
  const lead = await get(tx, id)
  emit(
    tx,
    'lead.disqualified',
    { kind: 'lead', id, partnerId: lead.partnerId },
    { lead, reason: input.reason },
  )
  return lead
}
