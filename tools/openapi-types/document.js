/**
 * The parts of an OpenAPI 3.1 document that the SDK is made from.
 *
 * @typedef {{ name: string, in: string, required?: boolean, schema: { type?: string, enum?: string[] } }} Parameter
 * @typedef {{ $ref?: string, properties?: Record<string, { $ref?: string, items?: { $ref?: string } }> }} Schema
 * @typedef {{ $ref?: string, content?: Record<string, { schema: Schema }>, description?: string,
 *   required?: boolean }} Payload
 * @typedef {{ operationId: string, summary: string, description?: string, parameters?: Parameter[],
 *   requestBody?: Payload, responses: Record<string, Payload> }} OperationObject
 * @typedef {{ paths: Record<string, Record<string, OperationObject>>,
 *   components: { schemas: Record<string, { description?: string }>,
 *     responses?: Record<string, Payload> } }} ApiDocument
 *
 * @typedef {object} Operation
 * @property {string} id `deals.move`
 * @property {string} resource `deals`
 * @property {string} verb `move`
 * @property {string} method `POST`
 * @property {string} path
 * @property {string} summary
 * @property {string} description
 * @property {string[]} errors codes, in the document's order
 * @property {Parameter[]} params of the path, in its order
 * @property {Parameter[]} query
 * @property {boolean} guarded whether `If-Match` has to be sent
 * @property {{ type: string, model: string | undefined, required: boolean } | undefined} body
 * @property {{ type: string, model: string | undefined, listOf: string | undefined }} answer
 */

/**
 * @param {ApiDocument} document
 * @returns {Operation[]} in the document's order
 */
export function readOperations(document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      readOperation(path, method, operation, document.components.responses ?? {}),
    ),
  )
}

/**
 * @param {string} path
 * @param {string} method
 * @param {OperationObject} operation
 * @param {Record<string, Payload>} shared responses that operations refer to
 * @returns {Operation}
 */
function readOperation(path, method, operation, shared) {
  const { operationId, summary, description = '', parameters = [], requestBody, responses } = operation
  const [resource, verb, ...rest] = operationId.split('.')
  if (!resource || !verb || rest.length > 0)
    throw new Error(`"${operationId}" (${path}) is not resource.method`)
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return {
    id: operationId,
    resource,
    verb,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    errors: readErrors(responses, shared),
    params: inPath.map((name) => {
      const param = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)
      if (!param) throw new Error(`${operationId} does not describe {${name}}`)
      return param
    }),
    query: parameters.filter((parameter) => parameter.in === 'query'),
    guarded: parameters.some(({ name, required }) => name === 'If-Match' && required),
    body: requestBody && { ...readContent(requestBody), required: requestBody.required ?? false },
    answer: readAnswer(operationId, responses),
  }
}

/**
 * @param {string} id
 * @param {Record<string, Payload>} responses
 */
function readAnswer(id, responses) {
  const success = Object.keys(responses).find((status) => status.startsWith('2'))
  if (!success) throw new Error(`${id} describes no success`)
  const payload = responses[success] ?? {}
  const { properties } = Object.values(payload.content ?? {})[0]?.schema ?? {}
  const isList = properties?.data?.items && properties.nextCursor
  return { ...readContent(payload), listOf: isList ? nameOf(properties?.data?.items?.$ref) : undefined }
}

/** @param {Payload} payload */
function readContent(payload) {
  const [type, media] = Object.entries(payload.content ?? {})[0] ?? ['', undefined]
  return { type, model: nameOf(media?.schema.$ref) }
}

/**
 * Error responses describe themselves as "`code`: what it means. `code`: …".
 *
 * @param {Record<string, Payload>} responses
 * @param {Record<string, Payload>} shared
 */
function readErrors(responses, shared) {
  const failures = Object.entries(responses).filter(([status]) => status >= '400')
  return failures.flatMap(([, response]) => {
    const { description = '' } = shared[nameOf(response.$ref) ?? ''] ?? response
    return [...description.matchAll(/`(\w+)`:/g)].map(([, code]) => code ?? '')
  })
}

/** @param {string | undefined} ref */
function nameOf(ref) {
  return ref?.split('/').at(-1)
}
