import { TypeID, typeid } from 'typeid-js'
import { z } from 'zod'

/** Every kind of public id. Stored as uuidv7, shown as `<kind>_<26 characters>`. */
export type IdKind =
  | 'vendor'
  | 'partner'
  | 'user'
  | 'lead'
  | 'submission'
  | 'offer'
  | 'deal'
  | 'event'
  | 'change'
  | 'comment'
  | 'note'
  | 'move'
  | 'edit'
  | 'check'
  | 'timer'
  | 'import'
  | 'key'
  | 'token'
  | 'webhook'
  | 'delivery'
  | 'course'
  | 'enrolment'
  | 'attempt'
  | 'path'
  | 'certification'
  | 'certificate'
  | 'requirement'
  | 'waiver'
  | 'req'

/** A new, time-ordered public id. */
export function newId(kind: IdKind): string {
  return typeid(kind).toString()
}

/** An id as it would have been given at a moment: for what is taken in with its past, and sorts by that. */
export function idAt(kind: IdKind, moment: string): string {
  const time = Date.parse(moment).toString(16).padStart(12, '0')
  const [, , version, variant, node] = TypeID.fromString(newId(kind), kind).toUUID().split('-')
  return fromUuid(kind, [time.slice(0, 8), time.slice(8), version, variant, node].join('-'))
}

/** The uuid behind a public id. Throws when the text is not an id of that kind. */
export function toUuid(kind: IdKind, id: string): string {
  return TypeID.fromString(id, kind).toUUID()
}

export function fromUuid(kind: IdKind, uuid: string): string {
  return TypeID.fromUUID(kind, uuid).toString()
}

/** The zod schema of a public id; the pattern admits only values that fit a uuid. */
export function idSchema(kind: IdKind): z.ZodString {
  return z
    .string()
    .regex(new RegExp(`^${kind}_[0-7][0-9a-hjkmnp-tv-z]{25}$`), `Expected an id like ${kind}_01k…`)
    .meta({ examples: [`${kind}_01kb0v4e9me5h9x2q8r3t6w7yz`] })
}
