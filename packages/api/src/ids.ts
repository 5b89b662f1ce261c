import { typeid } from 'typeid-js'
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
  | 'package'
  | 'play'
  | 'handin'
  | 'file'
  | 'path'
  | 'certification'
  | 'certificate'
  | 'requirement'
  | 'waiver'
  | 'ticket'
  | 'message'
  | 'reply'
  | 'req'

/** A new, time-ordered public id. */
export function newId(kind: IdKind): string {
  return typeid(kind).toString()
}

/** An id as it would have been given at a moment: for what is taken in with its past, and sorts by that. */
export function idAt(kind: IdKind, moment: string): string {
  const time = Date.parse(moment).toString(16).padStart(12, '0')
  const [, , version, variant, node] = toUuid(kind, newId(kind)).split('-')
  return fromUuid(kind, [time.slice(0, 8), time.slice(8), version, variant, node].join('-'))
}

/*
 * A list of fifty rows has two hundred ids, so they are turned by table: 20 bits are five digits of a uuid and four of
 * an id. What is left over are the first two digits of both.
 */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const pairs = Array.from({ length: 1024 }, (_, n) => alphabet[n >> 5]! + alphabet[n & 31]!)
const valueOf = new Map(pairs.map((pair, value) => [pair, value]))
const idPattern = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/

/** The uuid behind a public id. Throws when the text is not an id of that kind. */
export function toUuid(kind: IdKind, id: string): string {
  const text = id.slice(kind.length + 1)
  if (!id.startsWith(`${kind}_`) || !idPattern.test(text))
    throw new TypeError(`Not an id of a ${kind}: ${id}`)
  let hex = hexOf(valueOf.get(text.slice(0, 2))!, 2)
  for (let at = 2; at < 26; at += 4) {
    hex += hexOf(valueOf.get(text.slice(at, at + 2))! * 1024 + valueOf.get(text.slice(at + 2, at + 4))!, 5)
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const hexOf = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/** Values of hexadecimal digits, by their character codes. */
const valueOfDigit = new Uint8Array(128)
for (const [value, digit] of '0123456789abcdef'.split('').entries()) valueOfDigit[digit.charCodeAt(0)] = value
/** Where the digits of a uuid are, past its hyphens. */
const digitsAt = 'dddddddd-dddd-dddd-dddd-dddddddddddd'
  .split('')
  .flatMap((mark, at) => (mark === 'd' ? [at] : []))

export function fromUuid(kind: IdKind, uuid: string): string {
  let id = `${kind}_`
  let bits = 0
  for (let digit = 0; digit < 32; digit++) {
    bits = (bits << 4) | valueOfDigit[uuid.charCodeAt(digitsAt[digit]!)]!
    if (digit === 1) id += pairs[bits]!
    else if (digit % 5 === 1) id += pairs[(bits >> 10) & 1023]! + pairs[bits & 1023]!
  }
  return id
}

/** The zod schema of a public id; the pattern admits only values that fit a uuid. */
export function idSchema(kind: IdKind): z.ZodString {
  return z
    .string()
    .regex(new RegExp(`^${kind}_[0-7][0-9a-hjkmnp-tv-z]{25}$`), `Expected an id like ${kind}_01k…`)
    .meta({ examples: [`${kind}_01kb0v4e9me5h9x2q8r3t6w7yz`] })
}
