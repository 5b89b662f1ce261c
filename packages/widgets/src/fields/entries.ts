import type { FormField } from '../core/wire.ts'

/** What a person has entered so far: text, the chosen ones of several, or a tick. */
export type Entry = string | string[] | boolean
export type Entries = Readonly<Record<string, Entry>>

type Condition = NonNullable<FormField['visibleWhen']>

/** The fields to ask; one that depends on a hidden field finds it empty. */
export function askedFields(fields: readonly FormField[], entries: Entries): FormField[] {
  const asked: Record<string, Entry> = {}
  const met = (when: Condition): boolean => {
    if ('all' in when) return when.all.every(met)
    if ('any' in when) return when.any.some(met)
    const entry = asked[when.field] ?? ''
    if ('equals' in when) return entry === when.equals
    const chosen = [entry].flat()
    return 'oneOf' in when
      ? chosen.some((one) => when.oneOf.includes(one as string))
      : chosen.some(Boolean) === when.answered
  }
  return fields.filter(({ name, visibleWhen }) => {
    const ask = !visibleWhen || met(visibleWhen)
    if (ask) asked[name] = entries[name] ?? ''
    return ask
  })
}
