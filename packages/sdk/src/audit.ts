import type { components } from './generated/types.ts'
import { openSigned, sha256 } from './jws.ts'
import type { JwkSet } from './jws.ts'

export type { JwkSet } from './jws.ts'

/** One entry of the trail, as `prm.audit.list()` gives it. */
export type AuditEntry = components['schemas']['AuditEntry']
/** A place in the chain that is known for sure: of a signed head, or the `audit` of a receipt. */
export type AuditPoint = Pick<components['schemas']['AuditHeadClaims'], 'sequence' | 'hash'>

/** The chain does not hold; `sequence` is the first entry that is not as it was written. */
export class AuditError extends Error {
  override readonly name = 'AuditError'
  readonly sequence: number

  constructor(sequence: number, message: string) {
    super(`Entry ${sequence}: ${message}`)
    this.sequence = sequence
  }
}

export interface VerifyAuditOptions {
  /** The last entry you already know; without it the entries must start with the first. */
  after?: AuditPoint | undefined
  /** Places that the chain must pass through: signed heads and receipts kept from before. */
  points?: readonly AuditPoint[] | undefined
}

/**
 * Checks a downloaded trail offline: no entry was changed, left out, added or moved, and it passes through every point.
 *
 * @example
 * const { head } = await prm.audit.head()
 * const point = await verifyAuditHead(head, await prm.vendor.keys())
 * await verifyAudit(prm.audit.list({ order: 'asc' }), { points: [point] })
 * @param entries in order, oldest first
 * @returns the last entry, to be given as `after` the next time
 * @throws AuditError that names the first broken link
 */
export async function verifyAudit(
  entries: Iterable<AuditEntry> | AsyncIterable<AuditEntry>,
  { after, points = [] }: VerifyAuditOptions = {},
): Promise<AuditPoint> {
  const known = new Map(points.map(({ sequence, hash }) => [sequence, hash]))
  let { sequence, hash } = after ?? { sequence: 0, hash: null }
  for await (const entry of entries) {
    sequence++
    if (entry.sequence !== sequence)
      throw new AuditError(sequence, `it is missing: ${entry.sequence} comes next`)
    const { hash: written, ...content } = entry
    if (content.previous !== hash) throw new AuditError(sequence, 'it does not name the entry before it')
    if (written !== (await sha256(canonicalJson(content))))
      throw new AuditError(sequence, 'it is not what its hash was made of')
    if ((known.get(sequence) ?? written) !== written)
      throw new AuditError(sequence, 'the trail was written anew: an earlier proof names another hash here')
    hash = written
  }
  const longest = Math.max(0, ...known.keys())
  if (longest > sequence) throw new AuditError(sequence + 1, `it is missing: a proof names entry ${longest}`)
  return { sequence, hash }
}

/**
 * The place that a signed head proves.
 * @throws AuditError when the text is no head, none of the keys signed it, or it was changed
 */
export async function verifyAuditHead(
  head: string,
  jwks: JwkSet,
): Promise<components['schemas']['AuditHeadClaims']> {
  const fail = (message: string): Error => new AuditError(0, message)
  const kind = { type: 'openprm-audit-head+jwt', noun: 'head', fail }
  return (await openSigned(head, jwks, kind)) as components['schemas']['AuditHeadClaims']
}

/** JSON as RFC 8785 writes it: the text that hashes are made of. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}
