import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, Paging, Version, line } from '../../http/schemas.ts'
import { EventType } from '../events/schema.ts'

const Url = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .meta({
    format: 'uri',
    description: 'Where events are posted to: https, on the public internet, without a user name in it.',
    examples: ['https://example.com/hooks/openprm'],
  })
const Description = line(200).meta({ examples: ['Keeps our CRM up to date'] })
const Types = z
  .array(EventType)
  .min(1)
  .max(100)
  .meta({
    description: 'Only these event types; null for all, also those of the future.',
    examples: [['lead.created', 'deal.moved']],
  })
const DisabledReason = z.enum(['manual', 'gone', 'failing'])
export type DisabledReason = z.infer<typeof DisabledReason>

export const Webhook = z
  .object({
    id: idSchema('webhook'),
    url: Url,
    description: z.string().nullable(),
    types: Types.nullable(),
    enabled: z.boolean(),
    disabledReason: DisabledReason.nullable().meta({
      description:
        '`manual`: by you. `gone`: it answered 410. `failing`: nothing but failures for five days.',
    }),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Webhook', description: 'An address of yours that is told what happens.' })
export type Webhook = z.infer<typeof Webhook>

/** What the event log says of a webhook. For many services, knowing the address is being allowed to post to it. */
export const WebhookSummary = Webhook.omit({ url: true }).meta({
  id: 'WebhookSummary',
  description: 'A webhook without its address.',
})

export const WebhookWithSecret = Webhook.extend({
  secret: z.string().meta({
    format: 'password',
    description: 'Signs every delivery. Shown this once: keep it.',
    examples: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'],
  }),
}).meta({ id: 'WebhookWithSecret' })
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>

export const WebhookCreate = z
  .strictObject({
    url: Url,
    description: Description.nullish(),
    types: Types.nullish(),
    enabled: z.boolean().default(true),
  })
  .meta({ id: 'WebhookCreate' })
export type WebhookCreate = z.infer<typeof WebhookCreate>

export const WebhookUpdate = z
  .strictObject({
    url: Url.optional(),
    description: Description.nullish(),
    types: Types.nullish(),
    enabled: z.boolean().optional(),
  })
  .meta({ id: 'WebhookUpdate', description: 'Only the named fields change; null empties one.' })
export type WebhookUpdate = z.infer<typeof WebhookUpdate>

/** What a ping is sent as; it is in no log and no type list. */
export const pingType = 'ping'
const DeliveryStatus = z.enum(['pending', 'delivered', 'failed', 'dead'])
export type DeliveryStatus = z.infer<typeof DeliveryStatus>

/** Why an attempt failed. */
export const DeliveryError = z.enum([
  'http_status',
  'redirect',
  'gone',
  'timeout',
  'connection_failed',
  'tls_failed',
  'url_invalid',
  'https_required',
  'address_forbidden',
  'host_unresolved',
  'webhook_disabled',
])
export type DeliveryError = z.infer<typeof DeliveryError>

export const WebhookDelivery = z
  .object({
    id: idSchema('delivery'),
    webhookId: idSchema('webhook'),
    eventId: idSchema('event').meta({
      description: 'Also the `webhook-id` header: the same in every attempt and replay.',
    }),
    type: z.union([EventType, z.literal(pingType)]),
    status: DeliveryStatus.meta({
      description:
        '`pending`: not tried yet. `failed`: will be tried again. `dead`: given up; replay it when you are ready.',
    }),
    attempts: z.int().min(0),
    responseStatus: z
      .int()
      .nullable()
      .meta({ description: 'HTTP status of the last attempt; null when there was no answer.' }),
    error: DeliveryError.nullable().meta({ description: 'Why the last attempt failed.' }),
    durationMs: z.int().nullable().meta({ description: 'How long the last attempt took.' }),
    lastAttemptAt: Instant.nullable(),
    nextAttemptAt: Instant.nullable(),
    deliveredAt: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'WebhookDelivery', description: 'One event on its way to one webhook.' })
export type WebhookDelivery = z.infer<typeof WebhookDelivery>

export const WebhookParams = z.object({ webhookId: idSchema('webhook') })
export const DeliveryParams = WebhookParams.extend({ deliveryId: idSchema('delivery') })
export const WebhookQuery = Paging
export type WebhookQuery = z.infer<typeof WebhookQuery>
export const DeliveryQuery = Paging.extend({ status: DeliveryStatus.optional() })
export type DeliveryQuery = z.infer<typeof DeliveryQuery>
