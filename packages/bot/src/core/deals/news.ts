import type { EventOf } from '@openprm/sdk'
import type { Chat } from '../chat.ts'
import type { Outgoing } from '../outgoing.ts'
import { dealCardName } from './cards.ts'

export const dealEvents = [
  'deal.submitted',
  'deal.review_started',
  'deal.returned',
  'deal.approved',
  'deal.rejected',
  'deal.withdrawn',
  'deal.expired',
  'deal.extension_requested',
  'deal.extension_granted',
  'deal.extension_declined',
  'deal.answer_late',
  'deal.protection_ending',
  'deal.updated',
  'deal.moved',
  'deal.blocked',
  'deal.unblocked',
] as const
export type DealEvent = EventOf<(typeof dealEvents)[number]>

/** The vendor's card of a registration: made when it is submitted, changed with everything that happens to it. */
export async function dealNews(chat: Chat, { id, type, data: { deal } }: DealEvent): Promise<Outgoing[]> {
  const subject = dealCardName(deal.id)
  const known = (await chat.threads.of(deal.id)).filter(({ side }) => side === 'vendor')
  const view = chat.dealCards.triage(deal)
  return chat.triage.flatMap(({ platform, target }) => {
    const shows = { subject, opens: { subject: deal.id, side: 'vendor' as const } }
    const card: Outgoing = { platform, target: { ...target, instead: subject }, key: subject, view, shows }
    const isThere = known.some(({ conversation }) => conversation === target.conversation)
    if (type === 'deal.submitted' && !isThere) return [card]
    // A change right behind the submission finds the card at its turn; of others none was ever made.
    return isThere || isOpen(type) ? [{ ...card, key: `${id}:card` }] : []
  })
}

function isOpen(type: DealEvent['type']): boolean {
  return !['deal.updated', 'deal.moved', 'deal.blocked', 'deal.unblocked'].includes(type)
}
