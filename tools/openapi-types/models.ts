import type { OpenApi } from './resources.ts'

/** `export type Deal = …` for every schema; `Event` would hide the browser's own, and has a name of its own already. */
export function modelsSource(document: OpenApi): string {
  const names = Object.keys(document.components.schemas).filter((name) => name !== 'Event')
  const lines = names.map((name) => `export type ${name} = Schemas['${name}']`)
  return `import type { components } from './types.ts'\n\ntype Schemas = components['schemas']\n\n${lines.join('\n')}\n`
}
