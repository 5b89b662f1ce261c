/** The parts of the custom elements manifest (schema 1.0) that we keep. */
export interface Manifest {
  schemaVersion: string
  readme: string
  modules: Array<{ kind: string; path: string; declarations: Declaration[]; exports: unknown[] }>
}

export interface Declaration {
  kind: string
  name: string
  tagName?: string
  customElement?: boolean
  summary?: string
  description?: string
  attributes?: Entry[]
  members?: Array<Entry & { kind: string; privacy?: string; static?: boolean }>
  events?: Entry[]
  slots?: Entry[]
  cssParts?: Entry[]
  cssProperties?: Entry[]
}

export interface Entry {
  name: string
  description?: string
  default?: string
  type?: { text: string }
  fieldName?: string
  inheritedFrom?: unknown
}

const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const

/** Keeps what a page can use: the elements, without their insides, under their tags. */
export function slimmed(manifest: Manifest, tags: ReadonlyMap<string, string>): Manifest {
  const modules = [...tags].map(([tagName, path]) => {
    const { kind, declarations } = manifest.modules.find((module) => module.path === path)!
    const element = declarations.find(({ kind }) => kind === 'class')!
    const declaration: Declaration = { ...element, tagName, customElement: true }
    for (const list of lists) {
      Object.assign(declaration, { [list]: (element[list] ?? []).filter(isPublic).map(withoutOrigin) })
    }
    const reference = { name: element.name, module: path }
    const exported = [
      { kind: 'js', name: element.name, declaration: reference },
      { kind: 'custom-element-definition', name: tagName, declaration: reference },
    ]
    return { kind, path, declarations: [declaration], exports: exported }
  })
  return { ...manifest, modules }
}

/** What has no description is not for others to use. */
function isPublic(entry: Entry & { privacy?: string; static?: boolean; kind?: string }): boolean {
  return (
    Boolean(entry.description) &&
    !entry.static &&
    entry.kind !== 'method' &&
    (entry.privacy ?? 'public') === 'public'
  )
}

/** Where something was inherited from is of no use outside, and the base class is not in the manifest. */
function withoutOrigin({ inheritedFrom: _, ...entry }: Entry): Entry {
  return entry
}

export const elementsOf = ({ modules }: Manifest): Declaration[] =>
  modules.flatMap(({ declarations }) => declarations)

/** The class's own word on something stands before the one it inherits. */
export function unique(entries: readonly Entry[] = []): Entry[] {
  return entries.filter(({ name }, index) => entries.findIndex((entry) => entry.name === name) === index)
}
