import { z } from 'zod'
import { Deal } from '../deals/schema.ts'
import { Form } from '../forms/schema.ts'
import { Import } from '../imports/schema.ts'
import { Lead, LeadDisqualify } from '../leads/schema.ts'
import { Partner } from '../partners/schema.ts'
import { User } from '../users/schema.ts'
import { WebhookSummary } from '../webhooks/schema.ts'
import type { EventType } from './schema.ts'

const partner = z.object({ partner: Partner })
const user = z.object({ user: User })
const imported = z.object({ import: Import })
const webhook = z.object({ webhook: WebhookSummary })

/** What each type carries: the objects as they were after the change. A type without an entry does not compile. */
export const eventData: Record<EventType, z.ZodObject> = {
  'lead.created': z.object({ lead: Lead }),
  'lead.converted': z.object({ lead: Lead, deal: Deal }),
  'lead.disqualified': z.object({ lead: Lead, reason: LeadDisqualify.shape.reason }),
  'deal.created': z.object({ deal: Deal }),
  'deal.updated': z.object({ deal: Deal }),
  'deal.moved': z.object({ deal: Deal, fromStage: z.string(), toStage: z.string() }),
  'partner.created': partner,
  'partner.updated': partner,
  'user.created': user,
  'user.updated': user,
  'form.updated': z.object({ form: Form }),
  'import.progressed': imported,
  'import.finished': imported,
  'webhook.created': webhook,
  'webhook.updated': webhook,
  'webhook.disabled': webhook,
  'webhook.deleted': webhook,
}
