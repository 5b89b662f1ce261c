import { gzipSync } from 'node:zlib'

/** Certificates of one list. Fewer would say more of the one that is looked for (Bitstring Status List 1.0, §6.1). */
const entries = 131_072

export const placeOf = (serial: number): { list: number; index: number } => ({
  list: Math.floor(serial / entries),
  index: serial % entries,
})

/** The serials of a list: from the first, up to but without the last. */
export const serialsOf = (list: number): { from: number; to: number } => ({
  from: list * entries,
  to: (list + 1) * entries,
})

/** A bit for each certificate, the first one leftmost, compressed: multibase base64url of gzip. */
export function encodeList(indexes: readonly number[]): string {
  const bits = new Uint8Array(entries / 8)
  for (const index of indexes) bits[index >> 3]! |= 0x80 >> (index & 7)
  return `u${gzipSync(bits).toString('base64url')}`
}
