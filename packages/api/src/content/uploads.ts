import { isUtf8 } from 'node:buffer'
import { ApiError } from '../http/problem.ts'

/** The most that one file of a person may weigh. */
export const uploadBytes = 25 << 20

type Looks = (bytes: Buffer) => boolean

const begins =
  (hex: string, at = 0): Looks =>
  (bytes) =>
    bytes.subarray(at, at + hex.length / 2).toString('hex') === hex
const riff =
  (kind: string): Looks =>
  (bytes) =>
    bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === kind
const zip = begins('504b0304')
/** A document of Office without code in it: the directory of a zip has the names of its parts as they are. */
const office =
  (part: string): Looks =>
  (bytes) =>
    zip(bytes) && bytes.includes(part) && !bytes.includes('vbaProject.bin')
const openDocument: Looks = (bytes) =>
  zip(bytes) && bytes.toString('latin1', 30, 38) === 'mimetype' && !bytes.includes('Basic/script-lc.xml')
const text: Looks = (bytes) => isUtf8(bytes) && !bytes.includes(0)
const film = begins('66747970', 4)

/** What is taken in, by ending, and how its content begins: neither the ending nor the sender is believed alone. */
const kinds: Readonly<Record<string, Looks>> = {
  pdf: begins('255044462d'),
  png: begins('89504e470d0a1a0a'),
  jpg: begins('ffd8ff'),
  jpeg: begins('ffd8ff'),
  gif: begins('47494638'),
  webp: riff('WEBP'),
  txt: text,
  md: text,
  csv: text,
  docx: office('word/document.xml'),
  xlsx: office('xl/workbook.xml'),
  pptx: office('ppt/presentation.xml'),
  odt: openDocument,
  ods: openDocument,
  odp: openDocument,
  mp3: (bytes) => begins('494433')(bytes) || /^fff[ab23]/.test(bytes.toString('hex', 0, 2)),
  wav: riff('WAVE'),
  m4a: film,
  mp4: film,
  mov: film,
  webm: begins('1a45dfa3'),
}

/** Letters that turn the direction of what follows: `exe.fdp` would be read as a `pdf`. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u

/** @throws ApiError validation_failed where a name is a path, or pretends to be another */
export function checkName(name: string): void {
  if (!/[/\\:\p{Cc}]/u.test(name) && !/^\.{1,2}$/.test(name) && !turning.test(name)) return
  throw new ApiError('validation_failed', 'This name of a file is not accepted: give it a plain one.')
}

/** The endings of what may be uploaded, for a file dialog and for sentences. */
export const uploadEndings: readonly string[] = Object.keys(kinds)

/** What a course shows besides. */
const ofCourses: typeof kinds = {
  ...kinds,
  vtt: (bytes) => text(bytes) && /^\uFEFF?WEBVTT/.test(bytes.toString('utf8', 0, 9)),
}

/** @throws ApiError validation_failed in words that an author can act on */
export const checkCourseFile = (name: string, bytes: Buffer): void => check(name, bytes, ofCourses)

/** @throws ApiError validation_failed in words that a person can act on */
export const checkUpload = (name: string, bytes: Buffer): void => check(name, bytes, kinds)

function check(name: string, bytes: Buffer, accepted: typeof kinds): void {
  const refused = (why: string): ApiError =>
    new ApiError('validation_failed', `"${name.slice(0, 100)}" was not taken in: ${why}`)
  const looks = accepted[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
  if (!looks || !name.includes('.'))
    throw refused(`this kind of file is not accepted. Accepted are ${Object.keys(accepted).join(', ')}.`)
  if (bytes.length === 0) throw refused('it is empty.')
  if (!looks(bytes)) throw refused('its content is not what its ending says, or it holds macros.')
}

/** Reads a body to its end, and no further than it may be long. @throws ApiError payload_too_large */
export async function readUpload(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > most) throw new ApiError('payload_too_large', `The file is larger than ${most >> 20} MB.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
