import { words } from './example-words.ts'

/** A JSON Schema, as far as an example needs it. */
interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  minimum?: number
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
}

interface Place {
  /** The named schema around it. */
  owner: string
  /** The member's name. */
  name: string
  /** For whoever has to add the example that is missing. */
  path: string
  depth: number
}

const byFormat: Record<string, string> = {
  date: '2026-12-31',
  'date-time': '2026-11-23T09:30:00.000Z',
  email: 'ada@kaufgut.example',
  uri: 'https://www.kaufgut.example/',
}
/** A schema that holds itself: its innermost one is left out. */
const deepest = 12

/**
 * Builds a value that fits a schema, from its own examples, values and formats, else from the vocabulary.
 * @param missing gets the path of every member for which there is nothing to say
 */
export function exampleOf(
  schema: unknown,
  components: Record<string, unknown>,
  path: string,
  missing: string[] = [],
): unknown {
  return build(schema as Schema, { owner: path, name: path, path, depth: 0 })

  function build(schema: Schema, place: Place): unknown {
    if (schema.examples !== undefined) return schema.examples[0]
    const own = words[`${place.owner}.${place.name}`]
    if (own !== undefined) return own
    if (schema.$ref !== undefined) {
      const owner = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
      return build(components[owner] as Schema, { ...place, owner })
    }
    for (const value of [schema.const, schema.enum?.[0], schema.default])
      if (value !== undefined) return value
    const options = schema.anyOf ?? schema.oneOf
    if (options) return build(options.find(({ type }) => type !== 'null') ?? {}, place)
    const type = [schema.type].flat().find((one) => one !== 'null')
    return ofType(type === undefined ? schema : { ...schema, type }, place)
  }

  function ofType(schema: Schema, place: Place): unknown {
    const { type, items, format = '' } = schema
    if (schema.properties) return members(schema, place)
    if (fits(words[place.name], schema)) return words[place.name]
    if (type === 'array')
      return items && place.depth < deepest ? [build(items, deeper(place, place.name, '[]'))] : []
    if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, 1)
    if (type === 'boolean') return true
    if (type === 'null') return null
    if (type === 'object') return {}
    if (type === 'string' && format in byFormat) return byFormat[format]
    missing.push(place.path)
    return undefined
  }

  function members({ properties = {}, required = [] }: Schema, place: Place): unknown {
    const shown = Object.entries(properties).filter(
      ([name]) => place.depth < deepest || required.includes(name),
    )
    return Object.fromEntries(
      shown.map(([name, member]) => [name, build(member, deeper(place, name, `.${name}`))]),
    )
  }
}

const deeper = (place: Place, name: string, step: string): Place => ({
  ...place,
  name,
  path: place.path + step,
  depth: place.depth + 1,
})

/** Whether a word can stand there as far as its type tells; the test of the document parses the whole. */
function fits(word: unknown, { $ref, type, items, properties }: Schema): boolean {
  if ($ref !== undefined || properties || word === undefined) return false
  if (Array.isArray(word)) return type === 'array' && items !== undefined && fits(word[0], items)
  return word === null || type === undefined || type === typeof word
}
