import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import manifest from './custom-elements.json' with { type: 'json' }
import { elementsOf, type Declaration } from './manifest-shape.ts'

const src = fileURLToPath(new URL('src/', import.meta.url))
const elements = elementsOf(manifest)

/** Everything an element is made of: its own folder, the base of all, and fields where it has any. */
function sourceOf({ tagName }: Declaration): string {
  const folder = tagName!.replace('prm-', '')
  const own = globSync(`${folder}/**/*.ts`, { cwd: src }).filter(
    (file) => !/\.(test|harness|hands|peer|fixtures)\.ts$|locales/.test(file),
  )
  const shared = own.some((file) => /from '[./]*fields\//.test(text(file)))
    ? globSync('fields/*.ts', { cwd: src })
    : []
  const all = [...own, ...shared, 'core/element.ts'].map(text).join('\n')
  return all.replaceAll(/^ \* .*$/gm, '')
}

const text = (file: string): string => readFileSync(src + file, 'utf8')
const found = (source: string, pattern: RegExp): string[] =>
  [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].sort()
const names = (entries: Array<{ name: string }> = []): Set<string> => new Set(entries.map(({ name }) => name))

describe.each(elements.map((element) => [element.tagName!, element] as const))('%s', (_, element) => {
  const source = sourceOf(element)

  test('every part that a page’s CSS can reach is described', () => {
    const parts = found(source, /\bpart="?([a-z][\w-]*)/g)
    expect(parts.length).toBeGreaterThan(5)
    expect(parts.filter((part) => !names(element.cssParts).has(part))).toEqual([])
  })

  test('every slot is described, and every described part and slot exists', () => {
    const slots = found(source, /<slot name="?([a-z][\w-]*)/g)
    const known = [...names(element.slots)]
    expect(slots.filter((slot) => !known.some((name) => name.startsWith(slot)))).toEqual([])
    for (const name of names(element.cssParts))
      expect(source, `the part ${name}`).toMatch(new RegExp(`\\b${name}\\b`))
    for (const name of names(element.slots))
      expect(source, `the slot ${name}`).toContain(`<slot${name && ` name="${name.replace('{field}', '')}`}`)
  })

  test('every event that is dispatched is described', () => {
    const sent = source.replaceAll(/EventListener\('[\w-]+'/g, '')
    const events = found(sent, /['`](prm-[a-z]+-[a-z-]+|prm-error)['`]/g).filter(
      (name) => name !== element.tagName,
    )
    const described = names(element.events)
    const tags = new Set(elements.map(({ tagName }) => tagName))
    expect(events.filter((event) => !described.has(event) && !tags.has(event))).toEqual([])
  })

  test('every token is described, and no other', () => {
    expect([...names(element.cssProperties)].sort()).toEqual(
      found(text('core/tokens.ts'), /var\(\s*(--prm-[\w-]+)/g),
    )
  })
})
