import { openApiDocument } from './openapi.ts'

let names: ReadonlySet<string> | undefined

/** Names of the members that a schema calls secret (`format: password`); the log never shows what stands under them. */
export function secretMembers(): ReadonlySet<string> {
  names ??= new Set(find('', openApiDocument()['components']))
  return names
}

function find(name: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('format' in value && value.format === 'password') return [name]
  return Object.entries(value).flatMap(([name, member]) => find(name, member))
}
