interface Schema {
  $ref?: string
  properties?: Record<string, { items?: Schema }>
}
interface Operation {
  operationId: string
  summary: string
  description: string
  parameters: Array<{ name: string; in: 'path' | 'query' | 'header'; required: boolean }>
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { description: string; content: Record<string, { schema: Schema }> }>
}
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** One class a noun, one method an operation. */
export function resourcesSource(document: OpenApi): string {
  const classes = new Map<string, string[]>()
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      // A stream has no single answer; `events.subscribe` is written by hand.
      if (answerOf(operation).media === 'text/event-stream') continue
      const noun = operation.operationId.split('.')[0]!
      classes.set(noun, [...(classes.get(noun) ?? []), methodSource(method, path, operation)])
    }
  }
  const body = [...classes].map(([noun, methods]) => `export class ${capital(noun)} extends Resource {\n${methods.join('\n\n')}\n}\n`)
  return `${imports}\n${body.join('\n')}`
}

const imports = `import type { CallOptions } from '../core.ts'
import type { List } from '../pagination.ts'
import { at, Resource, type Call } from '../resource.ts'
import type { components, operations } from './types.ts'

type Schemas = components['schemas']
type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>
`

function methodSource(method: string, path: string, operation: Operation): string {
  const ids = operation.parameters.filter((one) => one.in === 'path').map((one) => one.name)
  const queries = operation.parameters.filter((one) => one.in === 'query')
  const { schema } = answerOf(operation)
  const item = schema.properties?.['data']?.items
  const isList = item !== undefined && queries.some((one) => one.name === 'cursor')
  const [media, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []

  const parameters = ids.map((id) => `${id}: string`)
  const send: string[] = []
  if (media === 'text/csv') {
    parameters.push('body: string | Blob | ReadableStream<Uint8Array>')
    send.push('body', `contentType: '${media}'`)
  } else if (content) {
    parameters.push(`body: ${typeOf(content.schema)}`)
    send.push('body')
  }
  if (queries.length > 0) {
    const optional = queries.some((one) => one.required) ? '' : ' = {}'
    parameters.push(`query: Query<'${operation.operationId}'>${optional}`)
    if (!isList) send.push('query')
  }
  parameters.push('options?: CallOptions')
  send.push('...options')

  const name = operation.operationId.split('.')[1]!
  const target = ids.length > 0 ? `at\`${path.replaceAll('{', '${')}\`` : `'${path}'`
  const verb = method.toUpperCase()
  const [type, expression] = isList
    ? [`List<${typeOf(item)}>`, `this.pages(${target}, query, options)`]
    : [`Call<${typeOf(schema)}>`, `this.call('${verb}', ${target}, ${send.length > 1 ? `{ ${send.join(', ')} }` : 'options'})`]
  return `${comment(operation)}\n  ${name}(${parameters.join(', ')}): ${type} {\n    return ${expression}\n  }`
}

function answerOf(operation: Operation): { media: string; schema: Schema } {
  const answer = operation.responses['200'] ?? operation.responses['201']
  const [media, content] = Object.entries(answer?.content ?? {})[0] ?? []
  if (media === undefined || content === undefined) throw new Error(`${operation.operationId} has no answer`)
  return { media, schema: content.schema }
}

/** A named schema by its name; a page without cursor by its shape. */
function typeOf(schema: Schema): string {
  const name = schema.$ref?.split('/').at(-1)
  if (name !== undefined) return `Schemas['${name}']`
  const item = schema.properties?.['data']?.items
  if (item === undefined) throw new Error(`Give this schema a name: ${JSON.stringify(schema).slice(0, 200)}`)
  return `{ data: Array<${typeOf(item)}>; nextCursor: string | null }`
}

function comment(operation: Operation): string {
  const codes = Object.entries(operation.responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([, answer]) => [...answer.description.matchAll(/`(\w+)`:/g)].map((match) => match[1]))
  const lines = [`${operation.summary}.`, ...operation.description.split('\n').filter(Boolean), `@throws ApiError ${codes.join(' | ')}`]
  return `  /**\n${lines.map((line) => `   * ${line}`).join('\n')}\n   */`
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
