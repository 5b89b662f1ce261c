import type {
  Certificate,
  Certification,
  LearningPath,
  Requirement,
  Waiver,
  Course,
  Enrolment,
  ApiKey,
  ChatAccount,
  Comment,
  Deal,
  Form,
  HandIn,
  Import,
  Lead,
  LeadCandidate,
  LeadDisqualify,
  LeadOffer,
  LeadSubmission,
  Message,
  Note,
  Partner,
  SavedReply,
  Ticket,
  TicketNote,
  User,
  Vendor,
  WebhookSummary,
} from './generated/models.ts'
import type { components } from './generated/types.ts'

type AnyEvent = components['schemas']['Event']

export type EventType = AnyEvent['type']

interface LessonDone {
  enrolmentId: string
  courseId: string
  userId: string
  lesson: string
}

interface QuizDone extends LessonDone {
  attemptId: string
  number: number
  /** Per cent of the points. */
  score: number
}

/** What each type carries: the objects as they were after the change. A type without an entry does not compile. */
export interface EventData {
  'lead.created': { lead: Lead }
  'lead.updated': { lead: Lead }
  'lead.joined': { lead: Lead; submission: LeadSubmission }
  'lead.offered': { lead: Lead; offer: LeadOffer }
  'lead.accepted': { lead: Lead; offer: LeadOffer }
  'lead.declined': { lead: Lead; offer: LeadOffer }
  'lead.expired': { lead: Lead; offer: LeadOffer }
  'lead.recalled': { lead: Lead; offer: LeadOffer | null }
  'lead.unrouted': {
    lead: Lead
    reason: NonNullable<Lead['unroutedReason']>
    candidates: LeadCandidate[]
  }
  'lead.started': { lead: Lead }
  'lead.assigned': { lead: Lead }
  'lead.converted': { lead: Lead; deal: Deal }
  'lead.disqualified': { lead: Lead; reason: LeadDisqualify['reason'] }
  'lead.reopened': { lead: Lead }
  'deal.created': { deal: Deal }
  'deal.updated': { deal: Deal }
  'deal.moved': { deal: Deal; fromStage: string; toStage: string }
  'deal.submitted': { deal: Deal }
  'deal.review_started': { deal: Deal }
  'deal.returned': { deal: Deal }
  'deal.approved': { deal: Deal }
  'deal.rejected': { deal: Deal }
  'deal.withdrawn': { deal: Deal }
  'deal.expired': { deal: Deal }
  'deal.extension_requested': { deal: Deal }
  'deal.extension_granted': { deal: Deal }
  'deal.extension_declined': { deal: Deal }
  'deal.protection_ending': { deal: Deal }
  'deal.answer_late': { deal: Deal; rule: Vendor['programme']['whenLate'] }
  'deal.blocked': { deal: Deal; ticketId: string }
  'deal.unblocked': { deal: Deal; ticketId: string }
  'deal.comment_added': { deal: Deal; comment: Comment }
  'deal.comment_edited': { deal: Deal; comment: Comment }
  'deal.comment_deleted': { deal: Deal; comment: Comment }
  'deal.note_added': { deal: Deal; note: Note }
  'deal.note_edited': { deal: Deal; note: Note }
  'deal.note_deleted': { deal: Deal; note: Note }
  'ticket.created': { ticket: Ticket }
  'ticket.updated': { ticket: Ticket }
  'ticket.assigned': { ticket: Ticket }
  'ticket.priority_changed': { ticket: Ticket }
  'ticket.pending': { ticket: Ticket }
  'ticket.held': { ticket: Ticket }
  'ticket.resumed': { ticket: Ticket }
  'ticket.resolved': { ticket: Ticket }
  'ticket.reopened': { ticket: Ticket }
  'ticket.closed': { ticket: Ticket }
  'ticket.merged': { ticket: Ticket }
  'ticket.rated': { ticket: Ticket }
  'ticket.closing_soon': { ticket: Ticket }
  'ticket.promise_ending': { ticket: Ticket; promise: keyof Ticket['sla'] }
  'ticket.promise_broken': { ticket: Ticket; promise: keyof Ticket['sla'] }
  'ticket.message_added': { ticket: Ticket; message: Message }
  'ticket.message_edited': { ticket: Ticket; message: Message }
  'ticket.message_deleted': { ticket: Ticket; message: Message }
  'ticket.note_added': { ticket: Ticket; note: TicketNote }
  'ticket.note_edited': { ticket: Ticket; note: TicketNote }
  'ticket.note_deleted': { ticket: Ticket; note: TicketNote }
  'saved_reply.created': { savedReply: SavedReply }
  'saved_reply.updated': { savedReply: SavedReply }
  'saved_reply.deleted': { savedReply: SavedReply }
  'vendor.updated': { vendor: Vendor }
  'vendor.key_rotated': { kid: string }
  'partner.created': { partner: Partner }
  'partner.updated': { partner: Partner }
  'user.created': { user: User }
  'partner.applied': { partner: Partner; joined: boolean }
  'partner.approved': { partner: Partner }
  'partner.rejected': { partner: Partner }
  'partner.invited': { partner: Partner }
  'partner.activated': { partner: Partner }
  'partner.suspended': { partner: Partner }
  'partner.reinstated': { partner: Partner }
  'partner.ended': { partner: Partner }
  'user.updated': { user: User }
  'user.deactivated': { user: User }
  'user.reactivated': { user: User }
  /** `account` is null where it was linked by a code that was typed there. */
  'user.chat_linked': { user: User; account: ChatAccount | null }
  'key.created': { key: ApiKey }
  'key.updated': { key: ApiKey }
  'key.rotated': { key: ApiKey }
  'key.revoked': { key: ApiKey }
  'form.updated': { form: Form }
  'form.deleted': { form: Form }
  'course.created': { course: Course }
  'course.updated': { course: Course }
  'course.published': { course: Course }
  'course.archived': { course: Course }
  'enrolment.created': { enrolment: Enrolment }
  'enrolment.started': { enrolment: Enrolment }
  'enrolment.completed': { enrolment: Enrolment }
  'enrolment.withdrawn': { enrolment: Enrolment }
  'enrolment.due_soon': { enrolment: Enrolment }
  'enrolment.overdue': { enrolment: Enrolment }
  'lesson.completed': LessonDone
  'quiz.passed': QuizDone
  'quiz.failed': QuizDone
  'hand_in.submitted': { handIn: HandIn }
  'hand_in.passed': { handIn: HandIn }
  'hand_in.returned': { handIn: HandIn }
  'learning_path.created': { path: LearningPath }
  'learning_path.updated': { path: LearningPath }
  'certification.created': { certification: Certification }
  'certification.updated': { certification: Certification }
  'certificate.issued': { certificate: Certificate }
  'certificate.expiring': { certificate: Certificate }
  'certificate.reminder': { certificate: Certificate }
  'certificate.expired': { certificate: Certificate }
  'certificate.renewed': { certificate: Certificate }
  'certificate.revoked': { certificate: Certificate }
  'requirement.created': { requirement: Requirement }
  'requirement.updated': { requirement: Requirement }
  'requirement.waived': { waiver: Waiver }
  'requirement.waiver_ended': { waiver: Waiver }
  'import.progressed': { import: Import }
  'import.finished': { import: Import }
  'webhook.created': { webhook: WebhookSummary }
  'webhook.updated': { webhook: WebhookSummary }
  'webhook.disabled': { webhook: WebhookSummary }
  'webhook.deleted': { webhook: WebhookSummary }
}

type Events = {
  [Type in EventType]: Omit<AnyEvent, 'type' | 'data'> & { type: Type; data: EventData[Type] }
}

/** One event of these types; `EventOf<'deal.moved'>`. */
export type EventOf<Type extends EventType> = Events[Type]

/** Something that happened. Narrow it by `type` to know its `data`. */
export type EventRecord = EventOf<EventType>
