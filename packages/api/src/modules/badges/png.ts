import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { crc32 } from 'node:zlib'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { fonts } from './fonts.ts'

const require = createRequire(import.meta.url)
let ready: Promise<void> | undefined

const start = async (): Promise<void> =>
  initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))

/** An SVG as PNG. */
export async function toPng(svg: string): Promise<Buffer> {
  ready ??= start()
  const [faces] = await Promise.all([fonts(), ready])
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: 640 },
    font: { fontBuffers: Object.values(faces), defaultFontFamily: 'Noto Sans' },
  })
  try {
    const rendered = picture.render()
    const png = Buffer.from(rendered.asPng())
    rendered.free()
    return png
  } finally {
    picture.free()
  }
}

/** Where the first chunk behind the header begins: signature (8), then IHDR with its length, name and sum. */
const afterHeader = 8 + 4 + 4 + 13 + 4

/** Puts a credential into a PNG (OB 3.0 §5.3.1): an iTXt chunk, not compressed, without language. */
export function bake(png: Buffer, credential: string): Buffer<ArrayBuffer> {
  const chunk = Buffer.concat([Buffer.from('iTXtopenbadgecredential\0\0\0\0\0'), Buffer.from(credential)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(chunk.length - 4)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(chunk))
  return Buffer.concat([png.subarray(0, afterHeader), length, chunk, sum, png.subarray(afterHeader)])
}
