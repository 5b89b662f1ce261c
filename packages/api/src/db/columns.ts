import { customType } from 'drizzle-orm/pg-core'
import { fromUuid, toUuid, type IdKind } from '../ids.ts'

/** A uuid column that the code sees as a public id, so no uuid ever leaves the database layer. */
export const publicId = (kind: IdKind, name = '') =>
  customType<{ data: string; driverData: string }>({
    dataType: () => 'uuid',
    toDriver: (id) => toUuid(kind, id),
    fromDriver: (uuid) => fromUuid(kind, uuid),
  })(name)

/** A timestamptz column that the code sees as ISO 8601 in UTC with milliseconds. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamptz',
  fromDriver: isoInstant,
})

/** `2026-11-23 09:30:00.1+00` (the session's zone is UTC) as `2026-11-23T09:30:00.100Z`. */
export function isoInstant(text: string): string {
  // Most have milliseconds already.
  if (text.length === 26) return `${text.slice(0, 10)}T${text.slice(11, 23)}Z`
  const fraction = text.slice(20, -3)
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
}
