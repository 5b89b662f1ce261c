import type { Operation } from './document.ts'

/** What fits beside the text without scrolling. */
const width = 48

/** The call through the SDK. */
export function sdkSample(operation: Operation): string {
  const { operationId, parameters, body, success } = operation
  if (success.type === 'text/event-stream')
    return `for await (const event of prm.events.subscribe()) {\n  console.log(event.type, event.data)\n}`
  const args = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
  if (body) args.push(body.type === 'application/json' ? literal(body.media.example) : 'file.stream()')
  const isList = 'nextCursor' in (success.media.schema.properties ?? {})
  const call = `prm.${operationId}(${args.join(', ')})`
  if (success.type !== 'application/json')
    return `const response = await ${call}\nconst text = await response.text()`
  if (isList) return `for await (const item of ${call}) {\n  console.log(item)\n}`
  return `const answer = await ${call}`
}

/** The same on a command line. */
export function curlSample({ method, path, body, parameters }: Operation): string {
  const lines = [`curl ${method === 'GET' ? '' : `-X ${method} `}"$OPENPRM_URL${fill(path, parameters)}"`]
  lines.push('-H "Authorization: Bearer $OPENPRM_SECRET_KEY"')
  if (method !== 'GET') lines.push('-H "Idempotency-Key: $(uuidgen)"')
  if (body) lines.push(`-H "Content-Type: ${body.type}"`)
  if (body?.type === 'application/json') {
    const text = JSON.stringify(body.media.example, null, 2).replaceAll("'", String.raw`'\''`)
    lines.push(`-d '${text}'`)
  } else if (body) lines.push('--data-binary @file.csv')
  return lines.join(' \\\n  ')
}

function fill(path: string, parameters: Operation['parameters']): string {
  return path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const { examples, enum: values } = (parameters.find((one) => one.name === name)?.schema ?? {}) as {
      examples?: string[]
      enum?: string[]
    }
    return examples?.[0] ?? values?.[0] ?? whole
  })
}

/** A value as one would write it in TypeScript. */
function literal(value: unknown, indent = ''): string {
  const inner = `${indent}  `
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, member]) => `${key(name)}: ${literal(member, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }']
  const line = `${open}${parts.join(', ')}${close}`
  if (parts.length === 0) return line.replaceAll(' ', '')
  if (line.length + indent.length <= width && !line.includes('\n')) return line
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close.trim()}`
}

const key = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : `'${name}'`)
