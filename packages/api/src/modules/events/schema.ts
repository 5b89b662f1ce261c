import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant } from '../../http/schemas.ts'

export const eventTypes = [
  'lead.created',
  'lead.joined',
  'lead.updated',
  'lead.offered',
  'lead.accepted',
  'lead.declined',
  'lead.expired',
  'lead.recalled',
  'lead.unrouted',
  'lead.started',
  'lead.assigned',
  'lead.converted',
  'lead.disqualified',
  'lead.reopened',
  'deal.created',
  'deal.updated',
  'deal.moved',
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
  'deal.protection_ending',
  'deal.answer_late',
  'deal.blocked',
  'deal.unblocked',
  'deal.comment_added',
  'deal.comment_edited',
  'deal.comment_deleted',
  'deal.note_added',
  'deal.note_edited',
  'deal.note_deleted',
  'ticket.created',
  'ticket.updated',
  'ticket.assigned',
  'ticket.priority_changed',
  'ticket.pending',
  'ticket.held',
  'ticket.resumed',
  'ticket.resolved',
  'ticket.reopened',
  'ticket.closed',
  'ticket.merged',
  'ticket.rated',
  'ticket.closing_soon',
  'ticket.promise_ending',
  'ticket.promise_broken',
  'ticket.message_added',
  'ticket.message_edited',
  'ticket.message_deleted',
  'ticket.note_added',
  'ticket.note_edited',
  'ticket.note_deleted',
  'saved_reply.created',
  'saved_reply.updated',
  'saved_reply.deleted',
  'vendor.updated',
  'vendor.key_rotated',
  'partner.created',
  'partner.updated',
  'user.created',
  'partner.applied',
  'partner.approved',
  'partner.rejected',
  'partner.invited',
  'partner.activated',
  'partner.suspended',
  'partner.reinstated',
  'partner.ended',
  'user.updated',
  'user.deactivated',
  'user.reactivated',
  'user.chat_linked',
  'key.created',
  'key.updated',
  'key.rotated',
  'key.revoked',
  'form.updated',
  'form.deleted',
  'course.created',
  'course.updated',
  'course.published',
  'course.archived',
  'enrolment.created',
  'enrolment.started',
  'enrolment.completed',
  'enrolment.withdrawn',
  'enrolment.due_soon',
  'enrolment.overdue',
  'lesson.completed',
  'quiz.passed',
  'quiz.failed',
  'hand_in.submitted',
  'hand_in.passed',
  'hand_in.returned',
  'learning_path.created',
  'learning_path.updated',
  'certification.created',
  'certification.updated',
  'certificate.issued',
  'certificate.expiring',
  'certificate.reminder',
  'certificate.expired',
  'certificate.renewed',
  'certificate.revoked',
  'requirement.created',
  'requirement.updated',
  'requirement.waived',
  'requirement.waiver_ended',
  'import.progressed',
  'import.finished',
  'webhook.created',
  'webhook.updated',
  'webhook.disabled',
  'webhook.deleted',
] as const
export const EventType = z.enum(eventTypes)
export type EventType = z.infer<typeof EventType>

/** What a partner's users are never told, whatever it is about: `emit` takes no partner for these, and no list shows them one. */
export const internalEventTypes = [
  'deal.note_added',
  'deal.note_edited',
  'deal.note_deleted',
  'lead.unrouted',
  'ticket.note_added',
  'ticket.note_edited',
  'ticket.note_deleted',
  'ticket.promise_ending',
  'ticket.promise_broken',
  'saved_reply.created',
  'saved_reply.updated',
  'saved_reply.deleted',
] as const satisfies EventType[]
export type InternalEventType = (typeof internalEventTypes)[number]

export const Event = z
  .object({
    id: idSchema('event'),
    sequence: z.int().meta({ description: 'Dense and rising within a vendor; the id of the live stream.' }),
    type: EventType,
    occurredAt: Instant,
    subject: z.object({ kind: z.string(), id: z.string() }),
    actor: z.object({
      kind: z.enum(['key', 'publishable', 'staff', 'partner', 'system']),
      id: z.string().nullable(),
    }),
    data: z
      .record(z.string(), z.unknown())
      .meta({ description: 'The changed objects as they were after the change.' }),
  })
  .meta({ id: 'Event', description: 'Something that happened; never changed, never removed.' })
export type Event = z.infer<typeof Event>

/** Event types as one text with commas. */
export const eventTypeList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(EventType))

const filters = {
  after: z.coerce.number().int().min(0).optional().meta({ description: 'Sequence to continue behind.' }),
  types: eventTypeList
    .optional()
    .meta({ description: 'Event types with commas.', examples: ['lead.created,deal.moved'] }),
}
export const EventQuery = z.object({
  ...filters,
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type EventQuery = z.infer<typeof EventQuery>
export const StreamQuery = z.object(filters)
export type StreamQuery = z.infer<typeof StreamQuery>
export const EventPage = z.object({ data: z.array(Event), nextCursor: z.string().nullable() })
