import { elementsOf, unique, type Declaration, type Entry, type Manifest } from './manifest-shape.ts'

const head = `'use client'
// Generated from custom-elements.json by \`pnpm generate\`; do not edit.
import { wrap, type Component, type Props } from '../react/wrap.ts'
`

/** The source of `@openprm/widgets/react`: a component for each element, and the tags themselves in JSX. */
export function reactWrappers(manifest: Manifest): string {
  const elements = elementsOf(manifest)
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name} as ${name}Element } from '../${path(tagName)}.ts'`,
  )
  const tags = elements.map(
    (element) =>
      `      '${element.tagName}': Props<${element.name}Element, {\n${members(element, 'tag').join('\n')}\n      }>`,
  )
  return [
    `${head}${imports.join('\n')}`,
    ...elements.map(component),
    `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags.join('\n')}\n    }\n  }\n}`,
    '',
  ].join('\n\n')
}

function component(element: Declaration): string {
  const { name, tagName } = element
  const names = [
    ...attributes(element).flatMap(({ name, fieldName = name }) =>
      fieldName === name ? [] : [[fieldName, name]],
    ),
    ...unique(element.events).map(({ name }) => [handler(name), `on${name}`]),
  ]
  return [
    `export type ${name}Props = Props<${name}Element, {\n${members(element, 'component').join('\n')}\n}>`,
    `/** ${element.summary} */\nexport const ${name}: Component<${name}Props> = wrap(\n  '${tagName}',\n  {\n${names
      .map(([from, to]) => `    ${from}: '${to}',`)
      .join('\n')}\n  },\n  () => import('../define/${tagName!.slice(4)}.ts'),\n)`,
  ].join('\n\n')
}

function members(element: Declaration, kind: 'component' | 'tag'): string[] {
  return [
    ...attributes(element).map(
      ({ name, fieldName = name, type, description }) =>
        `  /** ${description} */\n  '${kind === 'tag' ? name : fieldName}'?: ${optional(type?.text ?? 'string')}`,
    ),
    ...unique(element.events).map(
      ({ name, description }) =>
        `  /** ${description} */\n  '${kind === 'tag' ? `on${name}` : handler(name)}'?: ((event: GlobalEventHandlersEventMap['${name}']) => void) | undefined`,
    ),
  ]
}

/** `lang` and its like are React's already. */
const attributes = (element: Declaration): Entry[] =>
  unique(element.attributes).filter(({ name }) => !['lang', 'dir'].includes(name))

const optional = (type: string): string => (type.includes('undefined') ? type : `${type} | undefined`)
const handler = (event: string): string =>
  `on${event.replaceAll(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())}`
const path = (tag = ''): string => `${tag.slice(4)}/${tag.slice(4)}`
