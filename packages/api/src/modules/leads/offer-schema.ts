import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, prose } from '../../http/schemas.ts'
import { criterionKeys, skipReasons } from './routing.ts'

export const ScorePart = z
  .object({ criterion: z.enum(criterionKeys), points: z.number(), outOf: z.number() })
  .meta({ id: 'LeadScorePart', description: 'What one criterion of routing gave.' })

export const LeadCandidate = z
  .object({
    partnerId: idSchema('partner'),
    partnerName: z.string(),
    score: z.number().nullable().meta({ description: 'Null for a partner that routing leaves out.' }),
    parts: z.array(ScorePart),
    reasons: z.array(z.enum(skipReasons)).meta({
      description: 'Why it is left out; none for one that would only come later.',
      examples: [['full']],
    }),
  })
  .meta({ id: 'LeadCandidate', description: 'How a partner fits a lead.' })
export type LeadCandidate = z.infer<typeof LeadCandidate>

export const LeadCandidates = z.object({ data: z.array(LeadCandidate) }).meta({
  id: 'LeadCandidates',
  description: 'Best first; those who are left out come last.',
})

export const DeclineReason = z.enum([
  'no_capacity',
  'outside_territory',
  'other_product',
  'own_customer',
  'conflict_of_interest',
  'poor_fit',
  'unreachable',
  'other',
])
const EndReason = z.enum([...DeclineReason.options, 'unanswered', 'idle', 'partner_gone'])

export const LeadOffer = z
  .object({
    id: idSchema('offer'),
    leadId: idSchema('lead'),
    partnerId: idSchema('partner'),
    partnerName: z.string(),
    status: z.enum(['open', 'accepted', 'declined', 'expired', 'recalled']),
    automatic: z.boolean().meta({ description: 'By the rules of the programme, not by hand.' }),
    score: z.number().nullable().meta({ description: 'Null where staff chose a partner against the rules.' }),
    parts: z.array(ScorePart).meta({ description: 'What the score is made of.' }),
    others: z
      .array(LeadCandidate)
      .nullable()
      .meta({ description: 'Who else was looked at, and why it was not them. Null for a partner user.' }),
    reason: EndReason.nullable().meta({
      description:
        'Why it was declined; or by the clock: `unanswered` in time, `idle` after it was accepted; or `partner_gone`.',
    }),
    note: z.string().nullable(),
    offeredAt: Instant,
    answerDueAt: Instant,
    acceptedAt: Instant.nullable(),
    endedAt: Instant.nullable(),
  })
  .meta({ id: 'LeadOffer', description: 'A lead put before a partner, and what came of it.' })
export type LeadOffer = z.infer<typeof LeadOffer>

export const LeadOffers = z.object({ data: z.array(LeadOffer) }).meta({ id: 'LeadOffers' })

const Note = prose(1000).optional()

export const LeadOfferTo = z
  .strictObject({
    partnerId: idSchema('partner')
      .optional()
      .meta({ description: 'Whom to offer it to, whatever the rules say; without it the rules choose.' }),
  })
  .meta({ id: 'LeadOfferTo' })
export type LeadOfferTo = z.infer<typeof LeadOfferTo>

export const LeadDecline = z
  .strictObject({
    reason: DeclineReason,
    note: Note.meta({ description: 'For the vendor.', examples: ['Fully booked until March.'] }),
  })
  .meta({ id: 'LeadDecline' })
export type LeadDecline = z.infer<typeof LeadDecline>

export const LeadRecall = z
  .strictObject({ note: Note.meta({ description: 'Told to the partner that had it.' }) })
  .meta({ id: 'LeadRecall' })
export type LeadRecall = z.infer<typeof LeadRecall>
