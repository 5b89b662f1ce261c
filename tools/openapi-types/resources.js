import { readOperations } from './document.js'
import { emitTable, isFile, isJson } from './table.js'
import { banner, comment, pascal, queryName, typesElsewhere } from './text.js'

/**
 * @import { ApiDocument, Operation } from './document.js'
 */

const imports = `import { resource } from '../resource.ts'
import type { Call, CallOptions, GuardedOptions, List, Resource, ResourceClass, Transport } from '../resource.ts'
${Object.values(typesElsewhere)
  .map((type) => `import type { ${type?.name} } from '${type?.from}'\n`)
  .join('')}import type * as models from './models.ts'
`

/** Hand-written in the SDK: an event stream is no request with an answer. */
const isStream = (/** @type {Operation} */ operation) => operation.answer.type === 'text/event-stream'

/**
 * Writes one class for each resource of the document: what its methods take and give as an interface, how they are asked for as
 * a table, which weighs a third of the methods written out.
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
  const type = pascal(name)
  const methods = operations.map((operation) => emitMethod(operation, commonErrors))
  return `/** \`prm.${name}\` */
export interface ${type} extends Resource {
${methods.join('\n\n')}
}
export const ${type}: ResourceClass<${type}> = /* @__PURE__ */ resource(\`${emitTable(operations)}\`)`
}

/**
 * @param {Operation} operation
 * @param {string[]} commonErrors codes that every operation may answer with, said once and not on each method
 */
function emitMethod(operation, commonErrors) {
  const { id, verb, params, query, body, guarded } = operation
  const args = params.map(
    ({ name, schema }) => `${name}: ${schema.enum?.map((value) => `'${value}'`).join(' | ') ?? 'string'}`,
  )
  if (body) args.push(`body${body.required ? '' : '?'}: ${bodyType(operation)}`)
  if (query.length > 0)
    args.push(`query${query.some(({ required }) => required) ? '' : '?'}: models.${queryName(id)}`)
  args.push(guarded ? 'options: GuardedOptions' : 'options?: CallOptions')
  const lines = [
    ...comment(documentation(operation, commonErrors)),
    `${verb}(${args.join(', ')}): ${answerType(operation)}`,
  ]
  return lines.map((line) => `  ${line}`).join('\n')
}

/** @param {Operation} operation */
function answerType({ answer }) {
  if (answer.listOf) return `List<${typeName(answer.listOf)}>`
  return isFile(answer.type) ? 'Promise<Response>' : `Call<${typeName(answer.model)}>`
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
    'const classes: Record<string, new (transport: Transport) => Resource> = {',
    ...names.map((name) => `  ${name}: ${pascal(name)},`),
    '}',
    '',
    '/** Every resource of the API. */',
    'export class Resources {',
    ...names.map((name) => `  declare readonly ${name}: ${pascal(name)}`),
    '',
    '  constructor(transport: Transport) {',
    '    for (const name in classes) Object.assign(this, { [name]: new classes[name]!(transport) })',
    '  }',
    '}',
  ].join('\n')
}

/** @param {string | undefined} model */
function typeName(model) {
  if (model === undefined) return 'void'
  return typesElsewhere[model]?.name ?? `models.${model}`
}
