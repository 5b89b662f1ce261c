import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { isPlain } from '../../content/server.ts'
import { ApiError } from '../../http/problem.ts'

const inflate = promisify(inflateRaw)

/** What a package may hold: far more than courses do, far less than hurts. */
export const limits = { files: 5000, bytes: 512 << 20, ratio: 200 }
/** A small file may be as repetitive as it likes. */
const smallBytes = 1 << 20

/** One file of an archive. */
export interface Entry {
  path: string
  size: number
  read(): Promise<Uint8Array>
}

const refused = (why: string): ApiError =>
  new ApiError('validation_failed', `The package was not taken in: ${why}`)

/**
 * Reads the directory of a zip, and refuses what an honest one never has, before anything is unpacked.
 * Own code: the packages for it unpack what they are told to, and hide what an entry says of itself.
 * @throws ApiError validation_failed with the reason
 */
export function entriesOf(zip: Buffer): Entry[] {
  const { count, at, size } = directoryOf(zip)
  if (count > limits.files) throw refused(`it has ${count} files, and may have ${limits.files}.`)
  const found: Entry[] = []
  const seen = new Set<string>()
  let offset = at
  let total = 0
  for (let index = 0; index < count; index++) {
    if (offset + 46 > at + size || zip.readUInt32LE(offset) !== 0x02014b50)
      throw refused('its directory is broken.')
    const header = headerAt(zip, offset)
    offset = header.next
    if (header.path.endsWith('/')) continue
    check(header)
    if (seen.has(header.path.toLowerCase())) throw refused(`it has two files named "${header.path}".`)
    seen.add(header.path.toLowerCase())
    total += header.size
    if (total > limits.bytes)
      throw refused(`unpacked it is larger than ${limits.bytes >> 20} MB: it looks like a bomb.`)
    found.push({ path: header.path, size: header.size, read: () => unpack(zip, header) })
  }
  return found
}

interface Header {
  path: string
  flags: number
  method: number
  crc: number
  packed: number
  size: number
  mode: number
  local: number
  next: number
}

function directoryOf(zip: Buffer): { count: number; at: number; size: number } {
  // The comment behind it has at most 65,535 bytes.
  for (let offset = zip.length - 22; offset >= Math.max(0, zip.length - 22 - 0xffff); offset--) {
    if (zip.readUInt32LE(offset) !== 0x06054b50) continue
    const [count, size, at] = [
      zip.readUInt16LE(offset + 10),
      zip.readUInt32LE(offset + 12),
      zip.readUInt32LE(offset + 16),
    ]
    if (count === 0xffff || at === 0xffffffff) throw refused('it is a zip64 archive; save it as a plain zip.')
    if (at + size > offset) throw refused('its directory is broken.')
    return { count, size, at }
  }
  throw refused('it is not a zip file.')
}

function headerAt(zip: Buffer, at: number): Header {
  const [name, extra, comment] = [
    zip.readUInt16LE(at + 28),
    zip.readUInt16LE(at + 30),
    zip.readUInt16LE(at + 32),
  ]
  const next = at + 46 + name + extra + comment
  if (next > zip.length) throw refused('its directory is broken.')
  return {
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    packed: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    mode: zip.readUInt32LE(at + 38) >>> 16,
    local: zip.readUInt32LE(at + 42),
    path: zip.toString('utf8', at + 46, at + 46 + name),
    next,
  }
}

/** @throws ApiError validation_failed */
function check({ path, flags, method, packed, size, mode }: Header): void {
  const named = JSON.stringify(path.slice(0, 100))
  if (!isPlain(path)) throw refused(`${named} would be written outside of it, or is no plain name.`)
  if ((mode & 0xf000) === 0xa000) throw refused(`${named} is a link to another place.`)
  if (flags & 1) throw refused(`${named} is encrypted.`)
  if (method !== 0 && method !== 8) throw refused(`${named} is packed in a way that is not supported.`)
  if (size > smallBytes && size > packed * limits.ratio)
    throw refused(`${named} grows by more than ${limits.ratio} times when unpacked: it looks like a bomb.`)
}

async function unpack(zip: Buffer, { path, method, packed, size, local, crc }: Header): Promise<Uint8Array> {
  const named = JSON.stringify(path)
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== 0x04034b50) throw refused(`${named} is broken.`)
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const bytes = zip.subarray(from, from + packed)
  // An archive may lie about the size: no more is unpacked than it said.
  const content =
    method === 0 ? bytes : await inflate(bytes, { maxOutputLength: Math.max(1, size) }).catch(() => undefined)
  if (content?.length !== size || crc32(content) !== crc)
    throw refused(`${named} is not what the archive says.`)
  return content
}
