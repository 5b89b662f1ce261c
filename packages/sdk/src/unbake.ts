const keyword = 'openbadgecredential'
const pngSignature = 0x89504e47

/** The credential in a PNG or SVG; a text that is neither is the credential itself. */
export function unbake(file: string | Uint8Array, fail: (message: string) => Error): string {
  const found = typeof file === 'string' ? inText(file) : isPng(file) ? inPng(file) : inText(toText(file))
  if (found === undefined) throw fail('There is no badge in this picture')
  return found
}

function inText(text: string): string | undefined {
  if (!text.includes('<svg')) return text.trim()
  return /<openbadges:credential[^>]*\sverify="([^"]+)"/.exec(text)?.[1]
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const isPng = (bytes: Uint8Array): boolean => bytes.length > 8 && viewOf(bytes).getUint32(0) === pngSignature

/** The text of the first iTXt chunk of that keyword; it is never compressed. */
function inPng(bytes: Uint8Array): string | undefined {
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const chunk = toText(bytes.subarray(at + 4, at + 8 + length))
    if (chunk.startsWith(`iTXt${keyword}\0\0`)) return chunk.slice(chunk.lastIndexOf('\0') + 1)
    at += length + 12
  }
  return undefined
}

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
