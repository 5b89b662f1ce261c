import type { FormField } from '@openprm/sdk'
import type { Values } from './values.ts'

/** The fields the form asks for, given what was answered so far. A field's condition names a field before it. */
export function askedFields(fields: readonly FormField[], values: Values): FormField[] {
  const asked = new Set<string>()
  return fields.filter(({ name, visibleWhen }) => {
    if (visibleWhen && !(asked.has(visibleWhen.field) && values[visibleWhen.field] === visibleWhen.equals))
      return false
    asked.add(name)
    return true
  })
}

/** Fields that decide whether another is asked. */
export function decidingFields(fields: readonly FormField[]): Set<string> {
  return new Set(fields.flatMap(({ visibleWhen }) => (visibleWhen ? [visibleWhen.field] : [])))
}

/** The values that belong to the asked fields, and the names of those that were answered in vain. */
export function splitByAsked(
  fields: readonly FormField[],
  values: Values,
): { asked: Values; unasked: FormField[] } {
  const shown = new Set(askedFields(fields, values).map(({ name }) => name))
  const answered = fields.filter(({ name }) => values[name] !== undefined && values[name] !== false)
  return {
    asked: Object.fromEntries(Object.entries(values).filter(([name]) => shown.has(name))),
    unasked: answered.filter(({ name }) => !shown.has(name)),
  }
}
