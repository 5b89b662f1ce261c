import { canonicalHash } from './canonical.ts'
import type { AuditEntry, AuditPoint } from './schema.ts'

/**
 * Checks a downloaded trail, oldest entry first: nothing changed, left out, added or moved, and it passes through every
 * point that an earlier proof names.
 * @returns the end of the chain
 * @throws Error that names the first broken link
 */
export async function verifyChain(
  entries: AsyncIterable<AuditEntry>,
  points: readonly AuditPoint[],
): Promise<AuditPoint> {
  const known = new Map(points.map(({ sequence, hash }) => [sequence, hash]))
  let sequence = 0
  let previous: string | null = null
  for await (const { hash, ...content } of entries) {
    sequence += 1
    if (content.sequence !== sequence) throw broken(sequence, `it is missing: ${content.sequence} comes next`)
    if (content.previous !== previous) throw broken(sequence, 'it does not name the entry before it')
    if (hash !== canonicalHash(content)) throw broken(sequence, 'it is not what its hash was made of')
    if ((known.get(sequence) ?? hash) !== hash)
      throw broken(sequence, 'the trail was written anew: an earlier proof names another hash here')
    previous = hash
  }
  const longest = Math.max(0, ...known.keys())
  if (longest > sequence) throw broken(sequence + 1, `it is missing: a proof names entry ${longest}`)
  return { sequence, hash: previous }
}

const broken = (sequence: number, why: string): Error => new Error(`Entry ${sequence}: ${why}.`)
