import { z } from 'zod'
import { cloudEventType, contentType, envelopeSchema, pingSchema } from '../events/webhooks/envelope.ts'
import { eventTypes } from '../modules/events/schema.ts'
import { pingType } from '../modules/webhooks/schema.ts'
import { registry } from '../registry.ts'
import { ApiError, problemBody, problemCodes, problems, type ProblemCode } from './problem.ts'
import { exampleOf } from './examples.ts'
import { headers, jsonSchema, parameters, type Json, type Use } from './openapi-schemas.ts'
import { tagDescriptions } from './openapi-tags.ts'
import type { AnyRoute } from './route.ts'

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
    'internal_error',
    'unavailable',
  ]
  if (route.scope !== null) codes.push('missing_scope')
  if (route.query || route.body || route.method !== 'get') codes.push('invalid_request')
  if (route.body) codes.push('validation_failed', 'payload_too_large', 'unsupported_media_type')
  if (route.ifMatch === 'required') codes.push('precondition_required')
  if (route.method !== 'get' && !route.handleStream)
    codes.push('idempotency_in_flight', 'idempotency_key_reused')
  return codes
}

/** The OpenAPI 3.1 document of the registry. It is the only description of the API; nothing is written beside it. */
export function openApiDocument(): Json {
  const schemas: Json = {}
  const use = (schema: z.ZodType, io: 'input' | 'output'): Json => jsonSchema(schema, io, schemas)
  const paths: Record<string, Json> = {}
  const show = (schema: Json, name: string): unknown => exampleOf(schema, schemas, name)
  const responses: Json = {}
  const refuse = (route: AnyRoute): Json => failures(route, responses)
  for (const route of registry)
    (paths[route.path] ??= {})[route.method] = operation(route, { use, show, refuse })
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
    tags: [...new Set(registry.map(tagOf))].map((name) => ({ name, description: tagDescriptions[name] })),
    paths,
    webhooks: Object.fromEntries([
      ...eventTypes.map((type) => [type, delivery(type, use(envelopeSchema(type), 'output'), show)]),
      [pingType, delivery(pingType, use(pingSchema, 'output'), show)],
    ]),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      responses,
      examples: Object.fromEntries(operationCodes.map((code) => [code, problemExample(code)])),
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
        publishableKeyInAddress: {
          type: 'apiKey',
          in: 'query',
          name: 'key',
          description: 'The same key, for a page that reads: browsers then ask for no preflight.',
        },
        embedToken: { type: 'http', scheme: 'bearer', description: "One person's embed token `prm_et_…`." },
      },
    },
  }
}

const tagOf = (route: AnyRoute): string => route.id.slice(0, route.id.indexOf('.'))

/** What the parts of the document are made with; each adds to its components what it names. */
interface Tools {
  use: Use
  show: Show
  /** The answers to a request that fails, by status. */
  refuse: (route: AnyRoute) => Json
}
type Show = (schema: Json, name: string) => unknown

function operation(route: AnyRoute, { use, show, refuse }: Tools): Json {
  const bearer = {
    key: 'key',
    publishable: 'publishableKey',
    staff: 'embedToken',
    partner: 'embedToken',
  } as const
  const media = route.produces ?? 'application/json'
  const rules = `For ${route.allow.join(', ')}${route.scope === null ? '' : `; scope \`${route.scope}\``}.`
  return {
    operationId: route.id,
    tags: [tagOf(route)],
    summary: route.summary,
    description: [route.description, rules].filter(Boolean).join('\n\n'),
    security: [
      ...new Set(route.allow.map((kind) => bearer[kind])),
      ...(route.method === 'get' && route.allow.includes('publishable') ? ['publishableKeyInAddress'] : []),
    ].map((name) => ({ [name]: [] })),
    'x-allow': route.allow,
    'x-scope': route.scope,
    parameters: [
      ...parameters(route.params, 'path', use),
      ...parameters(route.query, 'query', use),
      ...headers(route),
    ],
    ...requestBody(route, use, show),
    responses: {
      [route.status ?? 200]: {
        description: route.summary,
        content: { [media]: shown(use(route.response, 'output'), `${route.id} answer`, show) },
      },
      ...refuse(route),
    },
  }
}

/** Most operations fail in the same ways: each set of codes under one status is described once. */
function failures(route: AnyRoute, responses: Json): Json {
  const codes = new Set([...route.errors, ...commonErrors(route)])
  const byStatus = Map.groupBy([...codes].toSorted(), (code) => problems[code][0])
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => {
      const name = `${status}.${codes.join('.')}`
      responses[name] ??= failure(codes)
      return [status, { $ref: `#/components/responses/${name}` }]
    }),
  )
}

function failure(codes: ProblemCode[]): Json {
  const examples = codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code][1]}.`).join(' '),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples),
      },
    },
  }
}

function requestBody(route: AnyRoute, use: Use, show: Show): Json | undefined {
  const { body, consumes } = route
  if (body) {
    const content = { 'application/json': shown(use(body, 'input'), `${route.id} body`, show) }
    return { requestBody: { required: true, content } }
  }
  if (consumes === undefined) return undefined
  const schema = { type: 'string', format: 'binary' }
  const example = fileExamples[consumes]
  return { requestBody: { required: true, content: { [consumes]: { schema, ...(example && { example }) } } } }
}

/** What can be shown of a file; a zip cannot. */
const fileExamples: Readonly<Record<string, string>> = {
  'text/csv': 'Opportunity,Account,Product,Stage\nOPP-1042,Kaufgut,Robots,Won\n',
}

function shown(schema: Json, name: string, show: Show): Json {
  return { schema, example: show(schema, name) }
}

/** A method that is not there is no operation. */
const operationCodes = problemCodes.filter((code) => code !== 'method_not_allowed')

function problemExample(code: ProblemCode): Json {
  const [, title] = problems[code]
  const fields =
    code === 'validation_failed'
      ? [{ pointer: '/values/email', code: 'invalid_format', detail: 'Enter an e-mail address.' }]
      : []
  const error = new ApiError(code, `${title}.`, { fields })
  return { summary: title, value: problemBody(error, 'req_01kb0v4e9me5h9x2q8r3t6w7yz') }
}

/** What a receiver is sent for one event type (Standard Webhooks). */
function delivery(type: string, schema: Json, show: Show): Json {
  const header = (name: string, description: string): Json => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  })
  return {
    post: {
      operationId: `webhook.${type}`,
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
      requestBody: { required: true, content: { [contentType]: shown(schema, type, show) } },
      responses: {
        '2XX': { description: 'Received. Answer within 15 seconds and work on it afterwards.' },
        '410': { description: 'Never send here again: the webhook is disabled.' },
      },
    },
  }
}
