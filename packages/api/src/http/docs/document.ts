/** The OpenAPI document, as far as the reference shows it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
}

export interface Parameter {
  name: string
  in: string
  required: boolean
  description?: string
  schema: Schema
}

export interface Media {
  schema: Schema
  example?: unknown
}

export interface OperationObject {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters: Parameter[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { $ref?: string; description: string; content: Record<string, Media> }>
  'x-allow': string[]
  'x-scope': string | null
}

export interface Operation extends OperationObject {
  method: string
  path: string
  /** Status and content of the answer when all goes well. */
  success: { status: string; type: string; media: Media }
  body: { type: string; media: Media } | undefined
  /** Codes it may fail with. */
  errors: string[]
}

export interface ApiDocument {
  paths: Record<string, Record<string, OperationObject>>
  tags: Array<{ name: string; description: string }>
  webhooks: Record<string, { post: { requestBody: { content: Record<string, Media> } } }>
  components: { schemas: Record<string, Schema> }
}

export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => read(path, method, operation)),
  )
}

function read(path: string, method: string, operation: OperationObject): Operation {
  const { responses, requestBody } = operation
  const [status, answer] = Object.entries(responses).find(([status]) => status.startsWith('2'))!
  // A shared response is named by its codes: `409.conflict.idempotency_in_flight`.
  const errors = Object.values(responses).flatMap(({ $ref = '' }) => $ref.split('.').slice(1))
  return {
    ...operation,
    path,
    method: method.toUpperCase(),
    success: { status, ...contentOf(answer) },
    body: requestBody && contentOf(requestBody),
    errors,
  }
}

function contentOf({ content }: { content: Record<string, Media> }): { type: string; media: Media } {
  const [type, media] = Object.entries(content)[0]!
  return { type, media }
}

export function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf('/') + 1)
}
