import { elementsOf, unique, type Entry, type Manifest } from './manifest-shape.ts'

const text = (value: string): object => ({ kind: 'markdown', value })

/** Custom data for VS Code's HTML: tags, their attributes, what is slotted. */
export function htmlData(manifest: Manifest): object {
  const tags = elementsOf(manifest).map((element) => {
    const { tagName: name, summary, description, slots, events } = element
    const lists = [
      list('Slots', slots, ({ name }) => name || '(default)'),
      list('Events', events, ({ name }) => name),
    ]
    return {
      name,
      description: text([summary, description, ...lists].filter(Boolean).join('\n\n')),
      attributes: unique(element.attributes).map(({ name, description = '', type }) => ({
        name,
        description: text(description),
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
      })),
    }
  })
  return { version: 1.1, tags }
}

/** Custom data for VS Code's CSS: tokens and parts. */
export function cssData(manifest: Manifest): object {
  const elements = elementsOf(manifest)
  const properties = unique(elements.flatMap(({ cssProperties = [] }) => cssProperties))
  const parts = Map.groupBy(
    elements.flatMap(({ tagName, cssParts }) => unique(cssParts).map((part) => ({ ...part, tagName }))),
    ({ name }) => name,
  )
  return {
    version: 1.1,
    properties: properties.map(({ name, description = '', default: initial }) => ({
      name,
      description: text(initial ? `${description}\n\nDefault: \`${initial}\`` : description),
    })),
    pseudoElements: [...parts].map(([name, uses]) => ({
      name: `::part(${name})`,
      description: text(
        uses.map(({ tagName, description }) => `\`<${tagName}>\`: ${description}`).join('\n\n'),
      ),
    })),
  }
}

function list(title: string, entries: Entry[] | undefined, label: (entry: Entry) => string): string {
  const lines = unique(entries).map((entry) => `- \`${label(entry)}\`: ${entry.description}`)
  return lines.length > 0 ? `**${title}**\n${lines.join('\n')}` : ''
}
