import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import { fromUuid, newId, toUuid } from '../../ids.ts'
import { receive, type Received } from '../forms/submissions.ts'
import * as partners from '../partners/service.ts'
import * as vendor from '../vendor/service.ts'
import { read, type Answers } from './answers.ts'
import { openLeadStatuses } from './lifecycle.ts'
import * as offers from './offers.ts'
import { contactFields } from './policy.ts'
import { present, readerOf } from './present.ts'
import * as repository from './repository.ts'
import type { LeadCreate, LeadCreated, LeadSource } from './schema.ts'
import * as submissions from './submission-repository.ts'
import { presentSubmission } from './submissions.ts'
import { tell } from './tell.ts'
import { lookAhead, type Twin } from './twins.ts'

/**
 * Takes in a lead through the vendor's form definition, whatever surface it was typed on. The same person or company
 * within the programme's window joins the earlier open lead. A partner user's lead is the partner's to work on; any
 * other is offered to the named partner, or to the one that the programme's rules choose.
 * `sent` is the form it was sent with, without it the values are those of the form `lead`; `channel` the way it came,
 * where the caller is not the way.
 * @throws ApiError validation_failed | not_found | conflict | forbidden
 */
export async function create(
  tx: Tx,
  input: LeadCreate,
  { sent, channel }: { sent?: Received; channel?: LeadSource['channel'] } = {},
): Promise<LeadCreated> {
  const received = sent ?? receive(tx, 'lead', input)
  const rules = vendor.rules(tx)
  const twinsOf = lookAhead(tx, input.values)
  const owner = partners.ownerOf(tx, input.partnerId)
  const [{ form, values, keep }, { programme }, partnerId] = await Promise.all([received, rules, owner])
  if (input.externalId) await checkExternalId(tx, input.externalId)
  const draft = { ...read(values), ...sourceOf(tx, input.source, channel), values }
  const twins = await twinsOf({ ...draft, days: programme.leadJoinDays })
  const wanted = { ...draft, partnerId, externalId: input.externalId ?? null }
  const joined = await join(tx, twins, wanted, keep)
  if (joined) return joined

  const id = newId('lead')
  const own = tx.principal.kind === 'partner'
  const stored = repository.insert(tx, {
    ...wanted,
    vendorId: tx.vendorId,
    id,
    status: own ? 'accepted' : 'new',
    form: form.key,
    contactFields: contactFields(form.fields),
    partnerId: own ? partnerId : null,
    ownerId: own ? tx.principal.userId : null,
    acceptedAt: own ? tx.now : null,
    duplicateOf: twins[0]?.id ?? null,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  keep(id)
  const lead = own ? await repository.current(tx, id) : { ...stored, partnerName: null, ownerName: null }
  tell(tx, 'lead.created', lead)
  return { ...present(await passOn(tx, lead, partnerId, programme), readerOf(tx)), joined: false }
}

/** A new lead goes to whom it was meant for, or to whom the rules choose. */
async function passOn(
  tx: Tx,
  lead: repository.Row,
  partnerId: string | null,
  { leadRouting }: { leadRouting: 'automatic' | 'by_hand' },
): Promise<repository.Row> {
  if (lead.partnerId !== null) return lead
  if (partnerId !== null) await offers.offerTo(tx, lead, partnerId)
  else if (leadRouting === 'automatic') await offers.route(tx, lead.id)
  else return lead
  return repository.current(tx, lead.id)
}

interface Wanted extends Answers, LeadSource {
  values: repository.NewRow['values']
  partnerId: string | null
  externalId: string | null
}

/**
 * Joins the earliest open lead of the same person, or else of the same company. A partner's find joins leads of that
 * partner alone: others stay unknown to it, and are not taken from it. Two records of the vendor's own system stay two.
 */
async function join(
  tx: Tx,
  twins: Twin[],
  wanted: Wanted,
  keep: Received['keep'],
): Promise<LeadCreated | undefined> {
  const fits = (twin: Twin): boolean =>
    // What a partner may not see it must not find out by guessing either.
    !(tx.principal.kind === 'partner' && twin.contactsHidden) &&
    (wanted.partnerId === null || twin.partnerId === wanted.partnerId) &&
    (wanted.externalId === null || twin.externalId === null)
  const fitting = twins.filter(fits)
  const twin = fitting.find(({ email }) => email === wanted.email) ?? fitting[0]
  const lead = twin && (await repository.lock(tx, twin.id))
  // Between the look and the lock somebody may have closed it.
  if (!lead || !fits(lead) || !openLeadStatuses.some((status) => status === lead.status)) return undefined

  const { values, channel, pageUrl, referrer, utm, externalId } = wanted
  const receipt = newId('lead')
  const submission = await submissions.insert(tx, {
    id: fromUuid('submission', toUuid('lead', receipt)),
    leadId: lead.id,
    values,
    channel,
    pageUrl,
    referrer,
    utm,
  })
  // What was not known before is filled in; what was said first stays.
  const news = { phone: lead.phone ?? wanted.phone, country: lead.country ?? wanted.country }
  repository.update(tx, lead.id, {
    ...news,
    product: lead.product ?? wanted.product,
    externalId: lead.externalId ?? externalId,
    submissionCount: lead.submissionCount + 1,
  })
  keep(lead.id)
  const row = await repository.current(tx, lead.id)
  tell(tx, 'lead.joined', row, {
    more: (reader) => ({ submission: presentSubmission(submission, row, reader) }),
  })
  const joined = { ...present(row, readerOf(tx)), joined: true }
  // A page learns nothing of what is there already: its visitor is told an id that was not known before.
  return tx.principal.kind === 'publishable' ? { ...joined, id: receipt, createdAt: tx.now } : joined
}

async function checkExternalId(tx: Tx, externalId: string): Promise<void> {
  partners.refuseExternalId(tx)
  if (!(await repository.findByExternalId(tx, externalId))) return
  throw new ApiError('conflict', `Another lead has the external id "${externalId}".`)
}

function sourceOf(
  tx: Tx,
  source: LeadCreate['source'],
  channel: LeadSource['channel'] | undefined,
): LeadSource {
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
    channel: channel ?? named ?? own[tx.principal.kind],
    pageUrl: source?.pageUrl ?? null,
    referrer: source?.referrer ?? null,
    utm: source?.utm ?? {},
  }
}
