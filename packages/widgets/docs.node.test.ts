import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import manifest from './custom-elements.json' with { type: 'json' }
import { elementsOf } from './manifest-shape.ts'

const elements = elementsOf(manifest)

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([whole]) => whole)

test.each([
  '../../docs/theming.md',
  '../../docs/embed.md',
  '../../docs/csp.md',
  '../../README.md',
  'README.md',
])('what %s names of the elements is there', async (page) => {
  const text = await readFile(new URL(page, import.meta.url), 'utf8')

  const tags = new Set(elements.map(({ tagName }) => tagName))
  for (const [, tag] of text.matchAll(/<(prm-[a-z-]+)/g)) expect(tags).toContain(tag)
  const tokens = new Set(elements[0]!.cssProperties?.map(({ name }) => name))
  for (const token of found(text, /--prm-[\w-]+/g)) expect(tokens).toContain(token)
  for (const [, tag, part] of text.matchAll(/(prm-[a-z-]+)::part\(([\w-]+)\)/g)) {
    const { cssParts = [] } = elements.find(({ tagName }) => tagName === tag) ?? {}
    expect(cssParts.map(({ name }) => name)).toContain(part)
  }
  const events = new Set(elements.flatMap((element) => element.events?.map(({ name }) => name)))
  for (const [, event] of text.matchAll(/addEventListener\('(prm-[a-z-]+)'/g)) expect(events).toContain(event)
})
