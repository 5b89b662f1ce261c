import type { Catalog } from '../core/messages.ts'

/** The catalogues a file of messages declares; `file` is below `src`. */
export async function catalogsIn(file: string): Promise<Catalog[]> {
  const module = (await import(/* @vite-ignore */ `../${file}`)) as Record<string, unknown>
  return Object.values(module).filter((value) => Object.hasOwn(value as object, 'others')) as Catalog[]
}
