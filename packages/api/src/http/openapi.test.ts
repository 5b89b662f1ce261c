import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { envelopeSchema } from '../events/webhooks/envelope.ts'
import { eventTypes } from '../modules/events/schema.ts'
import { registry } from '../registry.ts'
import { exampleOf } from './examples.ts'
import { openApiDocument } from './openapi.ts'
import { tagDescriptions } from './openapi-tags.ts'

interface Media {
  schema: unknown
  example?: unknown
}
interface Operation {
  summary: string
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { description: string; content: Record<string, Media> }>
}
interface Document {
  paths: Record<string, Record<string, Operation>>
  webhooks: Record<string, { post: Operation }>
  components: { schemas: Record<string, unknown> }
}

const document = openApiDocument() as unknown as Document
const operationOf = (path: string, method: string): Operation => document.paths[path]![method]!
const mediaOf = (content: Record<string, Media> | undefined): Media => Object.values(content ?? {})[0]!

test('the document passes all rules that Redocly recommends, warnings included', async () => {
  const config = await createConfig({ extends: ['recommended'], telemetry: 'off' })
  const source = JSON.stringify(document)
  const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config })
  expect(
    problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`),
  ).toEqual([])
})

/** Names what the example lacks: give that field `.meta({ examples })`, or its name an entry in example-words.ts. */
function expectExample(media: Media, schema: z.ZodType, path: string): void {
  const missing: string[] = []
  const example = exampleOf(media.schema, document.components.schemas, path, missing)
  expect(missing, 'members without an example').toEqual([])
  expect(media.example).toEqual(example)
  const { error } = schema.safeParse(example)
  expect(error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []).toEqual([])
}

describe.each(registry.map((route) => [route.id, route] as const))('%s', (id, route) => {
  const operation = operationOf(route.path, route.method)

  test('has a summary, an example of its answer that is no lie, and its errors', () => {
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/)
    const { [String(route.status ?? 200)]: success, ...failures } = operation.responses
    expectExample(mediaOf(success?.content), route.response, `${id} answer`)
    expect(Object.keys(failures)).toEqual(expect.arrayContaining(['401', '403', '429', '503']))
  })

  if (!route.body) return
  const { body } = route
  test('has an example of its body that it would take', () =>
    expectExample(mediaOf(operation.requestBody?.content), body, `${id} body`))
})

describe('the delivery of', () => {
  test.each(eventTypes)('%s has an example that is no lie', (type) =>
    expectExample(mediaOf(document.webhooks[type]?.post.requestBody?.content), envelopeSchema(type), type),
  )
})

test('every noun says what it is', () => {
  const nouns = new Set(registry.map(({ id }) => id.slice(0, id.indexOf('.'))))
  expect(Object.keys(tagDescriptions).toSorted()).toEqual([...nouns].toSorted())
})
