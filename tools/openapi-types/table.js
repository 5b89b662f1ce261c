/**
 * @import { Operation } from './document.js'
 */

/** @type {Record<string, string>} */
const letters = { GET: 'g', POST: 'p', PUT: 'u', PATCH: 'a', DELETE: 'd' }

/**
 * The operations of one resource as the SDK's `resource()` reads them: what their paths begin with, then a line an operation.
 *
 * @param {Operation[]} operations
 * @returns {string}
 */
export function emitTable(operations) {
  const base = sharedPath(operations.map(({ path }) => path))
  return [base, ...operations.map((operation) => emitRow(operation, base))].join('\n')
}

/**
 * `pb approve /{dealId}.` – the kind, the method, the rest of the path (a dot at its end is the method's own name), and the type
 * of a body that is not JSON.
 *
 * @param {Operation} operation
 * @param {string} base
 */
function emitRow(operation, base) {
  const { verb, path, body } = operation
  const own = `/${kebab(verb)}`
  const rest = path.slice(base.length)
  const short = rest.endsWith(own) ? `${rest.slice(0, -own.length)}.` : rest
  const row = [kind(operation), verb, short]
  if (body && !isJson(body.type)) row.push(body.type)
  return row.join(' ').trimEnd()
}

/** @param {Operation} operation */
function kind(operation) {
  const { method, query, body, answer } = operation
  if (answer.listOf) return continuation(operation) === 'after' ? 'e' : 'l'
  const letter = isFile(answer.type) ? 'f' : letters[method]
  return `${letter}${body ? 'b' : ''}${query.length > 0 ? 'q' : ''}`
}

/** @param {Operation} operation */
function continuation({ id, query }) {
  const found = ['cursor', 'after'].find((name) => query.some((parameter) => parameter.name === name))
  if (!found) throw new Error(`${id} is a list without a parameter to continue it`)
  return found
}

/** @param {string[]} paths */
function sharedPath([first = '', ...others]) {
  const parts = first.split('/')
  const differs = parts.findIndex((part, index) => others.some((path) => path.split('/')[index] !== part))
  return parts.slice(0, differs === -1 ? undefined : differs).join('/')
}

/** @param {string} name */
function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/**
 * Whether an answer of that type may be larger than memory, so that its body is left to the caller.
 *
 * @param {string} type empty when there is no body
 */
export function isFile(type) {
  return type !== '' && !isJson(type)
}

/** @param {string} type */
export function isJson(type) {
  return type === 'application/json'
}
