import { z } from 'zod'
import type { AnyRoute } from './route.ts'

export type Json = Record<string, unknown>

export type Use = (schema: z.ZodType, io: 'input' | 'output') => Json

/** Path or query parameters, one for each member of the schema. */
export function parameters(schema: z.ZodObject | undefined, place: 'path' | 'query', use: Use): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const read = use(field as z.ZodType, 'output')
    // A list travels as one text with commas; saying so here gives clients an array of the right values.
    const isList = read['type'] === 'array'
    const { description, ...shape } = isList ? split(read) : use(field as z.ZodType, 'input')
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

/** Examples of a list as the array they stand for. */
function split(list: Json): Json {
  const { examples, ...shape } = list
  if (!Array.isArray(examples)) return shape
  return {
    ...shape,
    examples: examples.map((one: unknown) => (typeof one === 'string' ? one.split(',') : one)),
  }
}

/** Headers that a route reads. */
export function headers(route: AnyRoute): Json[] {
  if (route.method === 'get' || route.handleStream) return []
  const text = { type: 'string' }
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      description: 'Makes a repeated request safe for 24 hours.',
      schema: text,
    },
    ...(route.errors.includes('precondition_failed') ? [ifMatch(route)] : []),
  ]
}

function ifMatch(route: AnyRoute): Json {
  const description = 'The ETag you read; 412 when it has changed since.'
  const header = { name: 'If-Match', in: 'header', description, schema: { type: 'string' } }
  if (route.ifMatch !== 'required') return header
  return {
    ...header,
    required: true,
    description: `${description} \`*\` takes it as it is now.`,
    example: '"v7"',
  }
}

/** zod's JSON Schema, with named schemas as components and without what only zod needs. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
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
