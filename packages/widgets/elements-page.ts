import { elementsOf, unique, type Declaration, type Entry, type Manifest } from './manifest-shape.ts'

const head = `<!-- Generated from packages/widgets/custom-elements.json by \`pnpm generate\`; do not edit. -->

# Elements

Put an element anywhere on a page that has the script tag, or import \`@openprm/widgets/define/<name>\`.
Every element follows the \`lang\` and \`dir\` of the page. Read on in
[Embed in five minutes](embed.md), [Theming](theming.md) and [Content security policy](csp.md).
`

const sections: Array<
  [title: string, list: keyof Declaration, heads: string[], row: (entry: Entry) => string[]]
> = [
  [
    'Attributes and properties',
    'attributes',
    ['Attribute', 'Type', 'Default', 'What it does'],
    (entry) => [code(entry.name), code(entry.type?.text), code(entry.default), entry.description ?? ''],
  ],
  ['Events', 'events', ['Event', 'When'], (entry) => [code(entry.name), entry.description ?? '']],
  ['Slots', 'slots', ['Slot', 'What it is for'], (entry) => [code(entry.name), entry.description ?? '']],
  ['Parts', 'cssParts', ['`::part()`', 'What it is'], (entry) => [code(entry.name), entry.description ?? '']],
  [
    'Tokens',
    'cssProperties',
    ['Custom property', 'Default', 'What it is for'],
    (entry) => [code(entry.name), code(entry.default), entry.description ?? ''],
  ],
]

/** The reference of all elements, as a Markdown page. */
export function elementsPage(manifest: Manifest): string {
  return [head, ...elementsOf(manifest).map(elementSection)].join('\n')
}

function elementSection(element: Declaration): string {
  const tables = sections.flatMap(([title, list, heads, row]) => {
    const entries = unique((element[list] ?? []) as Entry[])
    return entries.length > 0 ? [`### ${title}\n`, table(heads, entries.map(row)), ''] : []
  })
  return [
    `## \`<${element.tagName}>\`\n`,
    `${element.summary ?? ''}\n`,
    `${element.description ?? ''}\n`,
    ...tables,
  ].join('\n')
}

function table(heads: string[], rows: string[][]): string {
  const lines = [heads, heads.map(() => '---'), ...rows]
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

function code(text: string | undefined): string {
  return text ? `\`${text}\`` : ''
}
