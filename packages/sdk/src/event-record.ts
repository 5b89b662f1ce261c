import type {
  ApiKey,
  Comment,
  Deal,
  Form,
  Import,
  Lead,
  LeadDisqualify,
  Note,
  Partner,
  User,
  Vendor,
  WebhookSummary,
} from './generated/models.ts'
import type { components } from './generated/types.ts'

type AnyEvent = components['schemas']['Event']

export type EventType = AnyEvent['type']

/** What each type carries: the objects as they were after the change. A type without an entry does not compile. */
export interface EventData {
  'lead.created': { lead: Lead }
  'lead.converted': { lead: Lead; deal: Deal }
  'lead.disqualified': { lead: Lead; reason: LeadDisqualify['reason'] }
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
  'deal.comment_added': { deal: Deal; comment: Comment }
  'deal.comment_edited': { deal: Deal; comment: Comment }
  'deal.comment_deleted': { deal: Deal; comment: Comment }
  'deal.note_added': { deal: Deal; note: Note }
  'deal.note_edited': { deal: Deal; note: Note }
  'deal.note_deleted': { deal: Deal; note: Note }
  'vendor.updated': { vendor: Vendor }
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
  'key.created': { key: ApiKey }
  'key.updated': { key: ApiKey }
  'key.rotated': { key: ApiKey }
  'key.revoked': { key: ApiKey }
  'form.updated': { form: Form }
  'form.deleted': { form: Form }
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
