import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant } from '../../http/schemas.ts'
import { eventData } from '../../modules/events/data.ts'
import type { Event, EventType } from '../../modules/events/schema.ts'
import { pingType } from '../../modules/webhooks/schema.ts'

/** Standard Webhooks asks for less than this; what is larger is fetched by whoever wants it. */
const bodyLimit = 20_000
export const contentType = 'application/cloudevents+json'

/** The CloudEvents type: the event's own name, with the owner in front and a version behind. */
export function cloudEventType<T extends string>(type: T): `prm.${T}.v1` {
  return `prm.${type}.v1`
}

/** What every delivery looks like, whatever its type (CloudEvents 1.0, structured JSON). */
const attributes = {
  specversion: z.literal('1.0'),
  id: idSchema('event').meta({ description: 'The same in every attempt; also the header `webhook-id`.' }),
  source: z.string().meta({
    description: 'The programme it happened in.',
    examples: ['urn:openprm:vendor_01kb0v4e9me5h9x2q8r3t6w7yz'],
  }),
  subject: z.string().meta({ description: 'Id of the object it happened to.' }),
  time: Instant,
  datacontenttype: z.literal('application/json'),
}

/** In place of data that would make the body too large. */
const CutData = z
  .object({ subject: z.object({ kind: z.string(), id: z.string() }), note: z.string() })
  .meta({ id: 'WebhookCutData', description: 'Stands for data too large to send: fetch it at `dataref`.' })

/** The schema of the deliveries of one event type. */
export function envelopeSchema(type: EventType): z.ZodObject {
  return z.object({
    ...attributes,
    type: z.literal(cloudEventType(type)),
    sequence: z.string().meta({
      description: 'Place in the event log. Deliveries may arrive in another order.',
      examples: ['42'],
    }),
    data: z.union([eventData[type], CutData]),
    dataref: z
      .string()
      .optional()
      .meta({ description: 'Path of the event in this API; only when the data was too large to send.' }),
  })
}

/** The schema of a ping. */
export const pingSchema = z.object({
  ...attributes,
  type: z.literal(cloudEventType(pingType)),
  data: z.object({}),
})

/** The body of an event's delivery: always the same bytes for the same event. */
export function eventBody(vendorId: string, event: Event): string {
  const { id, type, subject, sequence, occurredAt } = event
  const head = {
    ...common(vendorId, id),
    type: cloudEventType(type),
    subject: subject.id,
    time: occurredAt,
    sequence: String(sequence),
  }
  const whole = JSON.stringify({ ...head, data: event.data })
  if (Buffer.byteLength(whole) < bodyLimit) return whole
  const dataref = `/v1/events?after=${sequence - 1}&limit=1`
  const note = `The data was too large to send. Fetch it: GET ${dataref}`
  return JSON.stringify({ ...head, dataref, data: { subject, note } satisfies z.input<typeof CutData> })
}

export function pingBody(
  vendorId: string,
  ping: { eventId: string; webhookId: string; createdAt: string },
): string {
  const head = common(vendorId, ping.eventId)
  return JSON.stringify({
    ...head,
    type: cloudEventType(pingType),
    subject: ping.webhookId,
    time: ping.createdAt,
    data: {},
  })
}

function common(vendorId: string, id: string) {
  return { specversion: '1.0', id, source: `urn:openprm:${vendorId}`, datacontenttype: 'application/json' }
}
