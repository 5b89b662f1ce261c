import { z } from 'zod'
import { cloudEventType, contentType, envelopeSchema, pingSchema } from '../events/webhooks/envelope.ts'
import { eventTypes } from '../modules/events/schema.ts'
import { pingType } from '../modules/webhooks/schema.ts'
import { registry } from '../registry.ts'
import { problemCodes, problems, type ProblemCode } from './problem.ts'
import type { AnyRoute } from './route.ts'

type Json = Record<string, unknown>

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What went wrong and what to do about it.' }),
    code: z.enum(problemCodes),
    requestId: z.string(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'One entry a rejected value; the pointer leads into the request body.' }),
    result: z.enum(['protected', 'ask']).optional().meta({
      description: 'With `deal_conflict`: whether the account is protected, or still being decided.',
    }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' })

/** Errors that any operation may answer with, whatever it declares. */
function commonErrors(route: AnyRoute): ProblemCode[] {
  const codes: ProblemCode[] = [
    'unauthenticated',
    'token_expired',
    'forbidden',
    'origin_not_allowed',
    'rate_limited',
    'unavailable',
  ]
  if (route.scope !== null) codes.push('missing_scope')
  if (route.query || route.body || route.method !== 'get') codes.push('invalid_request')
  if (route.body) codes.push('validation_failed', 'payload_too_large', 'unsupported_media_type')
  if (route.method !== 'get' && !route.handleStream)
    codes.push('idempotency_in_flight', 'idempotency_key_reused')
  return codes
}

/** The OpenAPI 3.1 document of the registry. It is the only description of the API; nothing is written beside it. */
export function openApiDocument(): Json {
  const schemas: Json = {}
  const use = (schema: z.ZodType, io: 'input' | 'output'): Json => jsonSchema(schema, io, schemas)
  const paths: Record<string, Json> = {}
  for (const route of registry) (paths[route.path] ??= {})[route.method] = operation(route, use)
  use(Problem, 'output')
  return {
    openapi: '3.1.0',
    info: {
      title: 'OpenPRM',
      version: '1.0.0',
      description: `Partner relationship management. Event types: ${eventTypes.join(', ')}.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ key: [] }, { publishableKey: [] }, { embedToken: [] }],
    tags: [...new Set(registry.map(tagOf))].map((name) => ({ name })),
    paths,
    webhooks: Object.fromEntries([
      ...eventTypes.map((type) => [type, delivery(type, use(envelopeSchema(type), 'output'))]),
      [pingType, delivery(pingType, use(pingSchema, 'output'))],
    ]),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: "Secret key `prm_sk_…` of the vendor's backend.",
        },
        publishableKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'Publishable key `prm_pk_…`, from allowed origins only.',
        },
        embedToken: { type: 'http', scheme: 'bearer', description: "One person's embed token `prm_et_…`." },
      },
    },
  }
}

const tagOf = (route: AnyRoute): string => route.id.slice(0, route.id.indexOf('.'))

function operation(route: AnyRoute, use: (schema: z.ZodType, io: 'input' | 'output') => Json): Json {
  const bearer = {
    key: 'key',
    publishable: 'publishableKey',
    staff: 'embedToken',
    partner: 'embedToken',
  } as const
  const media = route.produces ?? 'application/json'
  const byStatus = Map.groupBy(
    new Set([...route.errors, ...commonErrors(route)]),
    (code) => problems[code][0],
  )
  const rules = `For ${route.allow.join(', ')}${route.scope === null ? '' : `; scope \`${route.scope}\``}.`
  return {
    operationId: route.id,
    tags: [tagOf(route)],
    summary: route.summary,
    description: [route.description, rules].filter(Boolean).join('\n\n'),
    security: [...new Set(route.allow.map((kind) => bearer[kind]))].map((name) => ({ [name]: [] })),
    'x-allow': route.allow,
    'x-scope': route.scope,
    parameters: [
      ...parameters(route.params, 'path', use),
      ...parameters(route.query, 'query', use),
      ...headers(route),
    ],
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: use(route.body, 'input') } } },
    }),
    ...(route.consumes !== undefined && {
      requestBody: {
        required: true,
        content: { [route.consumes]: { schema: { type: 'string', format: 'binary' } } },
      },
    }),
    responses: {
      [route.status ?? 200]: {
        description: route.summary,
        content: { [media]: { schema: use(route.response, 'output') } },
      },
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [
          status,
          {
            description: codes.map((code) => `\`${code}\`: ${problems[code][1]}.`).join(' '),
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        ]),
      ),
    },
  }
}

/** What a receiver is sent for one event type (Standard Webhooks). */
function delivery(type: string, schema: Json): Json {
  const header = (name: string, description: string): Json => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  })
  return {
    post: {
      summary: `Delivery of ${cloudEventType(type)}`,
      description: 'Check the signature before anything else. Deliveries may come twice, and in any order.',
      parameters: [
        header('webhook-id', 'Id of the event; the same in every attempt. Use it to tell a repetition.'),
        header(
          'webhook-timestamp',
          'Time of this attempt, in seconds. Refuse what is older than five minutes.',
        ),
        header(
          'webhook-signature',
          '`v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`; several with spaces while a secret is rotated.',
        ),
      ],
      requestBody: { required: true, content: { [contentType]: { schema } } },
      responses: {
        '2XX': { description: 'Received. Answer within 15 seconds and work on it afterwards.' },
        '410': { description: 'Never send here again: the webhook is disabled.' },
      },
    },
  }
}

type Use = (schema: z.ZodType, io: 'input' | 'output') => Json

function parameters(schema: z.ZodObject | undefined, place: 'path' | 'query', use: Use): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const read = use(field as z.ZodType, 'output')
    // A list travels as one text with commas; saying so here gives clients an array of the right values.
    const isList = read['type'] === 'array'
    const { description, ...shape } = isList ? read : use(field as z.ZodType, 'input')
    const required = place === 'path' || !(field as z.ZodType).safeParse(undefined).success
    return {
      name,
      in: place,
      required,
      ...(description !== undefined && { description }),
      ...(isList && { style: 'form', explode: false }),
      schema: shape,
    }
  })
}

function headers(route: AnyRoute): Json[] {
  if (route.method === 'get' || route.handleStream) return []
  const text = { type: 'string' }
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      description: 'Makes a repeated request safe for 24 hours.',
      schema: text,
    },
    ...(route.errors.includes('precondition_failed')
      ? [
          {
            name: 'If-Match',
            in: 'header',
            description: 'The ETag you read; 412 when it has changed since.',
            schema: text,
          },
        ]
      : []),
  ]
}

/** zod's JSON Schema, with named schemas as components and without what only zod needs. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const {
    $schema: _,
    $defs,
    ...root
  } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ jsonSchema: json }) => {
      if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum
      if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum
      if (json.format === 'date-time' || json.format === 'date' || json.format === 'email')
        delete json.pattern
      // An open object is what lets us add fields without a new version.
      if (io === 'output' && json.additionalProperties === false) delete json.additionalProperties
    },
  })
  for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, Json>))
    components[name] = clean(definition)
  const rest = clean(root)
  const id = schema.meta()?.id
  if (id === undefined || '$ref' in rest) return rest
  components[id] = rest
  return { $ref: `#/components/schemas/${id}` }
}

function clean(value: Json): Json {
  const text = JSON.stringify(value, (key, part: unknown) =>
    key === 'id' && typeof part === 'string' ? undefined : part,
  )
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Json
}
