import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, Paging, Search, Version, line, prose } from '../../http/schemas.ts'
import { RemarkText } from '../remarks/schema.ts'
import { Key } from '../vendor/lists.ts'
import { FieldName } from '../forms/conditions.ts'
import { ticketKinds, TicketPriority } from '../vendor/ticket-rules.ts'
import { Files } from './file.schema.ts'
import { ticketStatuses } from './lifecycle.ts'
import { Sla } from './sla.schema.ts'
import { sortKeys } from './sorting.ts'

export const TicketStatus = z.enum(ticketStatuses)
export const TicketKind = z.enum(ticketKinds)
export const ticketChannels = ['widget', 'staff', 'key', 'slack', 'teams'] as const

const Subject = line(200).meta({ examples: ['The arm stops at its third joint'] })
const Tag = line(40)
const Team = Key.meta({ examples: ['integration'] })

const Score = z
  .int()
  .min(1)
  .max(5)
  .meta({ description: 'From 1, bad, to 5, good.', examples: [5] })

/** The vendor's own fields; which there are, the ticket form says. */
const Values = z.record(FieldName, z.unknown())

export const Ticket = z
  .object({
    id: idSchema('ticket'),
    subject: Subject,
    kind: TicketKind,
    priority: TicketPriority,
    status: TicketStatus,
    tags: z
      .array(Tag)
      .meta({ description: "The vendor's own order of things; empty for a partner's users." }),
    channel: z.enum(ticketChannels).meta({ description: 'Where it was raised.' }),
    partnerId: idSchema('partner').nullable().meta({ description: "Null for the vendor's own." }),
    partnerName: z.string().nullable(),
    requesterId: idSchema('user').nullable().meta({ description: 'Who needs help.' }),
    requesterName: z.string().nullable(),
    assigneeId: idSchema('user').nullable().meta({ description: "Which of the vendor's people sees to it." }),
    assigneeName: z.string().nullable(),
    team: z.string().nullable().meta({ description: "A key of the programme's `ticketTeams`." }),
    followerIds: z.array(idSchema('user')).meta({ description: 'People who want to hear of it.' }),
    dealId: idSchema('deal').nullable(),
    blocksDeal: z.boolean().meta({
      description: 'Whether the deal waits for it: until it is solved, both clocks of the deal stand still.',
    }),
    leadId: idSchema('lead').nullable(),
    courseId: idSchema('course').nullable(),
    certificateId: idSchema('certificate').nullable(),
    form: z.string().nullable().meta({ description: 'The form it came by; null where that is `ticket`.' }),
    values: Values.meta({
      description: "The vendor's own fields of the ticket form.",
      examples: [{ robotSerial: 'NW-4471' }],
    }),
    mergedInto: idSchema('ticket').nullable().meta({ description: 'The ticket that goes on in its place.' }),
    splitFrom: idSchema('ticket').nullable().meta({ description: 'The ticket that it was a part of.' }),
    sla: Sla,
    dueAt: Instant.nullable().meta({ description: 'When the vendor has to keep its next promise.' }),
    rating: z
      .object({ score: Score, comment: z.string().nullable(), ratedAt: Instant })
      .nullable()
      .meta({ description: 'What whoever asked thought of the help.' }),
    lastMessageAt: Instant,
    resolvedAt: Instant.nullable(),
    closedAt: Instant.nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Ticket', description: 'Somebody at a partner needs help of the vendor.' })
export type Ticket = z.infer<typeof Ticket>

const Tags = z
  .array(Tag)
  .max(20)
  .transform((list) => [...new Set(list)])
  .pipe(z.array(z.string()))
  .meta({ description: "For the vendor's people only.", examples: [['firmware']] })

const values = Values.optional().meta({
  examples: [{ robotSerial: 'NW-4471' }],
  description:
    "The vendor's own fields of the ticket form, by name. Later only the named ones change; null empties one.",
})

const related = {
  dealId: idSchema('deal').nullish(),
  leadId: idSchema('lead').nullish(),
  courseId: idSchema('course').nullish(),
  certificateId: idSchema('certificate').nullish(),
}

export const TicketCreate = z
  .strictObject({
    subject: Subject,
    body: RemarkText.meta({
      description: 'The first message, Markdown.',
      examples: ['It stops when we lift more than 8 kg. **Error 47.**'],
    }),
    kind: TicketKind.default('question'),
    priority: TicketPriority.default('normal'),
    tags: Tags.optional(),
    partnerId: idSchema('partner')
      .nullish()
      .meta({ description: 'A partner user always writes for the own partner.' }),
    requesterId: idSchema('user').nullish().meta({
      description:
        'For the vendor only: who needs help, such as one who writes in chat. A partner user asks for itself.',
    }),
    channel: z
      .enum(['slack', 'teams'])
      .optional()
      .meta({ description: 'For keys only: the chat it was raised in.' }),
    values,
    files: Files.optional().meta({ description: 'Files of the first message.' }),
    ...related,
  })
  .meta({ id: 'TicketCreate' })
export type TicketCreate = z.infer<typeof TicketCreate>

export const TicketUpdate = z
  .strictObject({
    subject: Subject.optional(),
    kind: TicketKind.optional(),
    tags: Tags.optional(),
    values,
    ...related,
  })
  .meta({ id: 'TicketUpdate', description: 'Only the named fields change; null empties one.' })
export type TicketUpdate = z.infer<typeof TicketUpdate>

export const TicketAssign = z
  .strictObject({
    assigneeId: idSchema('user')
      .nullish()
      .meta({ description: "One of the vendor's people; null for nobody." }),
    team: Team.nullish().meta({ description: "A key of the programme's `ticketTeams`; null for none." }),
  })
  .meta({ id: 'TicketAssign', description: 'Only what is named changes.' })
export type TicketAssign = z.infer<typeof TicketAssign>

export const TicketSetPriority = z
  .strictObject({ priority: TicketPriority })
  .meta({ id: 'TicketSetPriority' })

export const TicketMerge = z
  .strictObject({
    into: idSchema('ticket').meta({ description: 'The ticket that goes on; of the same partner.' }),
  })
  .meta({ id: 'TicketMerge' })

export const TicketSplit = z
  .strictObject({
    messageId: idSchema('message').meta({ description: 'The first that goes; all after it go with it.' }),
    subject: Subject.optional().meta({ description: 'Of the new ticket; the same unless named.' }),
  })
  .meta({ id: 'TicketSplit' })
export type TicketSplit = z.infer<typeof TicketSplit>

export const TicketRate = z
  .strictObject({ score: Score, comment: prose(2000).optional() })
  .meta({ id: 'TicketRate' })
export type TicketRate = z.infer<typeof TicketRate>

export const TicketFollow = z
  .strictObject({
    userId: idSchema('user').optional().meta({ description: 'The caller unless named.' }),
  })
  .meta({ id: 'TicketFollow' })

const listOf = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(item))
    .optional()
const Yes = z.enum(['true', 'false']).transform((text) => text === 'true')

export const TicketParams = z.object({ ticketId: idSchema('ticket') })
export const TicketQuery = Paging.extend({
  status: listOf(TicketStatus).meta({
    description: 'One status, or several with commas.',
    examples: ['open,on_hold'],
  }),
  priority: listOf(TicketPriority).meta({
    description: 'One priority, or several with commas.',
    examples: ['high,urgent'],
  }),
  kind: TicketKind.optional(),
  partnerId: idSchema('partner').optional(),
  requesterId: idSchema('user').optional(),
  assigneeId: idSchema('user').optional(),
  unassigned: Yes.optional().meta({ description: 'Whether nobody sees to it yet.' }),
  team: Team.optional(),
  dealId: idSchema('deal').optional(),
  createdFrom: Instant.optional(),
  createdBefore: Instant.optional(),
  q: Search.meta({
    description:
      'Every word must begin a word of the subject or a message; for the vendor also of a tag or an internal note.',
    examples: ['arm error 47'],
  }),
  sort: z.enum(sortKeys).default('-createdAt').meta({
    description: '`dueAt`: only tickets on which a promise is running, the most urgent first.',
  }),
})
export type TicketQuery = z.infer<typeof TicketQuery>
