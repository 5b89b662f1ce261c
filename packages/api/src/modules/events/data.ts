import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Certificate } from '../certificates/schema.ts'
import { Certification } from '../certifications/schema.ts'
import { ChatAccount } from '../chat-links/schema.ts'
import { Course } from '../courses/schema.ts'
import { Deal } from '../deals/schema.ts'
import { Enrolment } from '../enrolments/schema.ts'
import { Form } from '../forms/schema.ts'
import { HandIn } from '../hand-ins/schema.ts'
import { Import } from '../imports/schema.ts'
import { ApiKey } from '../keys/schema.ts'
import { LeadCandidate, LeadOffer } from '../leads/offer-schema.ts'
import { Lead, LeadDisqualify, LeadSubmission, UnroutedReason } from '../leads/schema.ts'
import { LearningPath } from '../paths/schema.ts'
import { Partner } from '../partners/schema.ts'
import { Comment, Note } from '../remarks/schema.ts'
import { Requirement, Waiver } from '../requirements/schema.ts'
import { SavedReply } from '../saved-replies/schema.ts'
import { Ticket } from '../tickets/schema.ts'
import { promiseNames } from '../tickets/sla.ts'
import { Message, TicketNote } from '../tickets/talk.schema.ts'
import { User } from '../users/schema.ts'
import { WebhookSummary } from '../webhooks/schema.ts'
import { Programme } from '../vendor/programme.ts'
import { Vendor } from '../vendor/schema.ts'
import type { EventType } from './schema.ts'

const lead = z.object({ lead: Lead })
const offer = z.object({ lead: Lead, offer: LeadOffer })
const deal = z.object({ deal: Deal })
const comment = z.object({ deal: Deal, comment: Comment })
const note = z.object({ deal: Deal, note: Note })
const ticket = z.object({ ticket: Ticket })
const ticketMessage = z.object({ ticket: Ticket, message: Message })
const ticketPromise = z.object({ ticket: Ticket, promise: z.enum(promiseNames) })
const ticketNote = z.object({ ticket: Ticket, note: TicketNote })
const savedReply = z.object({ savedReply: SavedReply })
const partner = z.object({ partner: Partner })
const user = z.object({ user: User })
const key = z.object({ key: ApiKey })
const course = z.object({ course: Course })
const enrolment = z.object({ enrolment: Enrolment })
const lesson = z.object({
  enrolmentId: Enrolment.shape.id,
  courseId: Course.shape.id,
  userId: Enrolment.shape.userId,
  lesson: z.string(),
})
const path = z.object({ path: LearningPath })
const certification = z.object({ certification: Certification })
const certificate = z.object({ certificate: Certificate })
const requirement = z.object({ requirement: Requirement })
const waiver = z.object({ waiver: Waiver })
const quiz = lesson.extend({ attemptId: idSchema('attempt'), number: z.int(), score: z.int() })
const handIn = z.object({ handIn: HandIn })
const imported = z.object({ import: Import })
const webhook = z.object({ webhook: WebhookSummary })

/** What each type carries: the objects as they were after the change. A type without an entry does not compile. */
export const eventData: Record<EventType, z.ZodObject> = {
  'lead.created': lead,
  'lead.updated': lead,
  'lead.joined': z.object({ lead: Lead, submission: LeadSubmission }),
  'lead.offered': offer,
  'lead.accepted': offer,
  'lead.declined': offer,
  'lead.expired': offer,
  'lead.recalled': z.object({ lead: Lead, offer: LeadOffer.nullable() }),
  'lead.unrouted': z.object({ lead: Lead, reason: UnroutedReason, candidates: z.array(LeadCandidate) }),
  'lead.started': lead,
  'lead.assigned': lead,
  'lead.converted': z.object({ lead: Lead, deal: Deal }),
  'lead.disqualified': z.object({ lead: Lead, reason: LeadDisqualify.shape.reason }),
  'lead.reopened': lead,
  'deal.created': deal,
  'deal.updated': deal,
  'deal.moved': z.object({ deal: Deal, fromStage: z.string(), toStage: z.string() }),
  'deal.submitted': deal,
  'deal.review_started': deal,
  'deal.returned': deal,
  'deal.approved': deal,
  'deal.rejected': deal,
  'deal.withdrawn': deal,
  'deal.expired': deal,
  'deal.extension_requested': deal,
  'deal.extension_granted': deal,
  'deal.extension_declined': deal,
  'deal.protection_ending': deal,
  'deal.answer_late': z.object({ deal: Deal, rule: Programme.shape.whenLate }),
  'deal.blocked': z.object({ deal: Deal, ticketId: Ticket.shape.id }),
  'deal.unblocked': z.object({ deal: Deal, ticketId: Ticket.shape.id }),
  'deal.comment_added': comment,
  'deal.comment_edited': comment,
  'deal.comment_deleted': comment,
  'deal.note_added': note,
  'deal.note_edited': note,
  'deal.note_deleted': note,
  'ticket.created': ticket,
  'ticket.updated': ticket,
  'ticket.assigned': ticket,
  'ticket.priority_changed': ticket,
  'ticket.pending': ticket,
  'ticket.held': ticket,
  'ticket.resumed': ticket,
  'ticket.resolved': ticket,
  'ticket.reopened': ticket,
  'ticket.closed': ticket,
  'ticket.merged': ticket,
  'ticket.rated': ticket,
  'ticket.closing_soon': ticket,
  'ticket.promise_ending': ticketPromise,
  'ticket.promise_broken': ticketPromise,
  'ticket.message_added': ticketMessage,
  'ticket.message_edited': ticketMessage,
  'ticket.message_deleted': ticketMessage,
  'ticket.note_added': ticketNote,
  'ticket.note_edited': ticketNote,
  'ticket.note_deleted': ticketNote,
  'saved_reply.created': savedReply,
  'saved_reply.updated': savedReply,
  'saved_reply.deleted': savedReply,
  'vendor.updated': z.object({ vendor: Vendor }),
  'vendor.key_rotated': z.object({
    kid: z.string().meta({ description: 'The key that signs from now on.' }),
  }),
  'partner.created': partner,
  'partner.updated': partner,
  'user.created': user,
  'partner.applied': z.object({ partner: Partner, joined: z.boolean() }),
  'partner.approved': partner,
  'partner.rejected': partner,
  'partner.invited': partner,
  'partner.activated': partner,
  'partner.suspended': partner,
  'partner.reinstated': partner,
  'partner.ended': partner,
  'user.updated': user,
  'user.deactivated': user,
  'user.reactivated': user,
  'user.chat_linked': user.extend({ account: ChatAccount.nullable() }),
  'key.created': key,
  'key.updated': key,
  'key.rotated': key,
  'key.revoked': key,
  'form.updated': z.object({ form: Form }),
  'form.deleted': z.object({ form: Form }),
  'course.created': course,
  'course.updated': course,
  'course.published': course,
  'course.archived': course,
  'enrolment.created': enrolment,
  'enrolment.started': enrolment,
  'enrolment.completed': enrolment,
  'enrolment.withdrawn': enrolment,
  'enrolment.due_soon': enrolment,
  'enrolment.overdue': enrolment,
  'lesson.completed': lesson,
  'quiz.passed': quiz,
  'quiz.failed': quiz,
  'hand_in.submitted': handIn,
  'hand_in.passed': handIn,
  'hand_in.returned': handIn,
  'learning_path.created': path,
  'learning_path.updated': path,
  'certification.created': certification,
  'certification.updated': certification,
  'certificate.issued': certificate,
  'certificate.expiring': certificate,
  'certificate.reminder': certificate,
  'certificate.expired': certificate,
  'certificate.renewed': certificate,
  'certificate.revoked': certificate,
  'requirement.created': requirement,
  'requirement.updated': requirement,
  'requirement.waived': waiver,
  'requirement.waiver_ended': waiver,
  'import.progressed': imported,
  'import.finished': imported,
  'webhook.created': webhook,
  'webhook.updated': webhook,
  'webhook.disabled': webhook,
  'webhook.deleted': webhook,
}
