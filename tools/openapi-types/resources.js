import { readOperations } from './document.js'
import { banner, comment, pascal, queryName, typesElsewhere } from './text.js'

/**
 * @import { ApiDocument, Operation } from './document.js'
 */

const imports = `import { call, list, Resource } from '../resource.ts'
import type { Call, CallOptions, List, Transport } from '../resource.ts'
${Object.values(typesElsewhere)
  .map((type) => `import type { ${type?.name} } from '${type?.from}'\n`)
  .join('')}import type * as models from './models.ts'
`

/** Hand-written in the SDK: an event stream is no request with an answer. */
const isStream = (/** @type {Operation} */ operation) => operation.answer.type === 'text/event-stream'

/**
 * Writes one class for each resource of the document, one method for each operation.
 *
 * @param {ApiDocument} document
 * @returns {string} the source of `resources.ts`
 */
export function emitResources(document) {
  const operations = readOperations(document)
  const common =
    operations[0]?.errors.filter((code) => operations.every(({ errors }) => errors.includes(code))) ?? []
  const resources = Map.groupBy(
    operations.filter((operation) => !isStream(operation)),
    ({ resource }) => resource,
  )
  const classes = [...resources].map(([name, members]) => emitClass(name, members, common))
  return [banner, imports, classes.join('\n\n'), '', emitRoot([...resources.keys()]), ''].join('\n')
}

/**
 * @param {string} name
 * @param {Operation[]} operations
 * @param {string[]} commonErrors
 */
function emitClass(name, operations, commonErrors) {
  const methods = operations.map((operation) => emitMethod(operation, commonErrors))
  return `/** \`prm.${name}\` */\nexport class ${pascal(name)} extends Resource {\n${methods.join('\n\n')}\n}`
}

/**
 * @param {Operation} operation
 * @param {string[]} commonErrors codes that every operation may answer with, said once and not on each method
 */
function emitMethod(operation, commonErrors) {
  const { id, verb, params, query, body } = operation
  const args = params.map(
    ({ name, schema }) => `${name}: ${schema.enum?.map((value) => `'${value}'`).join(' | ') ?? 'string'}`,
  )
  if (body) args.push(`body${body.required ? '' : '?'}: ${bodyType(operation)}`)
  if (query.length > 0)
    args.push(`query${query.some(({ required }) => required) ? '' : '?'}: models.${queryName(id)}`)
  args.push('options?: CallOptions')
  const { result, expression } = emitAnswer(operation)
  const lines = [
    ...comment(documentation(operation, commonErrors)),
    `${verb}(${args.join(', ')}): ${result} {`,
    `  return ${expression}`,
    '}',
  ]
  return lines.map((line) => `  ${line}`).join('\n')
}

/** @param {Operation} operation */
function emitAnswer(operation) {
  const { method, path, answer } = operation
  if (answer.listOf) return { result: `List<${typeName(answer.listOf)}>`, expression: emitList(operation) }
  const request = emitRequest(operation)
  // A file may be larger than memory: its body is left to the caller.
  if (answer.type !== '' && !isJson(answer.type))
    return { result: 'Promise<Response>', expression: `this.transport.open('${path}', ${request})` }
  return {
    result: `Call<${typeName(answer.model)}>`,
    expression: `call(this.transport, '${method}', '${path}', ${request})`,
  }
}

/** @param {Operation} operation */
function emitList({ id, path, params, query }) {
  const continuation = ['cursor', 'after'].find((name) => query.some((parameter) => parameter.name === name))
  if (!continuation) throw new Error(`${id} is a list without a parameter to continue it`)
  const last = continuation === 'cursor' ? '' : `, '${continuation}'`
  const names = params.map(({ name }) => name).join(', ')
  const options = names === '' ? 'options' : `{ ...options, params: [${names}] }`
  return `list(this.transport, '${path}', query, ${options}${last})`
}

/** @param {Operation} operation */
function emitRequest({ params, query, body }) {
  const members = []
  if (params.length > 0) members.push(`params: [${params.map(({ name }) => name).join(', ')}]`)
  if (query.length > 0) members.push('query')
  if (body) members.push(isJson(body.type) ? 'body' : `upload: { type: '${body.type}', content: body }`)
  return members.length === 0 ? 'options' : `{ ${['...options', ...members].join(', ')} }`
}

/** @param {Operation} operation */
function bodyType({ id, body }) {
  if (!body || !isJson(body.type)) return 'string | Blob | ReadableStream<Uint8Array>'
  return body.model ? typeName(body.model) : `operations['${id}']['requestBody']['content']['${body.type}']`
}

/**
 * @param {Operation} operation
 * @param {string[]} commonErrors
 */
function documentation({ summary, description, errors }, commonErrors) {
  const own = errors.filter((code) => !commonErrors.includes(code))
  const paragraphs = [`${summary}.`, description]
  if (own.length > 0) paragraphs.push(`@throws ApiError ${own.join(' | ')}`)
  return paragraphs.filter(Boolean).join('\n\n')
}

/** @param {string[]} names */
function emitRoot(names) {
  return [
    '/** Every resource of the API. */',
    'export class Resources {',
    ...names.map((name) => `  readonly ${name}: ${pascal(name)}`),
    '',
    '  constructor(transport: Transport) {',
    ...names.map((name) => `    this.${name} = new ${pascal(name)}(transport)`),
    '  }',
    '}',
  ].join('\n')
}

/** @param {string | undefined} model */
function typeName(model) {
  if (model === undefined) return 'void'
  return typesElsewhere[model]?.name ?? `models.${model}`
}

/** @param {string} type */
function isJson(type) {
  return type === 'application/json'
}
