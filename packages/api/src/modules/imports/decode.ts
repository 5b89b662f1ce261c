import { ApiError } from '../../http/problem.ts'
import type { FileFormat } from './mappings/sources.ts'

/** Bytes as text; a byte order mark is dropped. @throws ApiError validation_failed when the bytes are of another encoding */
export async function* decode(
  file: AsyncIterable<Uint8Array>,
  encoding: FileFormat['encoding'],
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const text = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (cause) {
      throw new ApiError('validation_failed', wrongEncoding(encoding), { cause })
    }
  }
  for await (const bytes of file) yield text(bytes)
  yield text()
}

function wrongEncoding(encoding: FileFormat['encoding']): string {
  const advice =
    encoding === 'utf-8'
      ? 'Save it as UTF-8, or say "file": {"encoding": "windows-1252"} in the mapping.'
      : 'Name its encoding in the mapping: utf-8, windows-1252 or utf-16le.'
  return `The file is not ${encoding}. ${advice}`
}
