import type { FormField } from '../core/wire.ts'

/** What a person has entered so far: text, the chosen ones of several, or a tick. */
export type Entry = string | string[] | boolean
export type Entries = Readonly<Record<string, Entry>>

/** The fields to ask; a field that depends on a hidden one finds it empty, and is hidden too. */
export function askedFields(fields: readonly FormField[], entries: Entries): FormField[] {
  const asked: Record<string, Entry> = {}
  return fields.filter(({ name, visibleWhen }) => {
    const ask = !visibleWhen || asked[visibleWhen.field] === visibleWhen.equals
    if (ask) asked[name] = entries[name] ?? ''
    return ask
  })
}
