import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const accent: Colour = [0x1f, 0x4f, 0xd8, 255]
const white: Colour = [255, 255, 255, 255]
const nothing: Colour = [255, 255, 255, 0]

/** The two icons of a Teams app: two linked rings, white on the accent and white on nothing. */
export const icons = {
  color: (): Uint8Array => draw(192, accent, 0.62),
  outline: (): Uint8Array => draw(32, nothing, 0.94),
}

/** @param share how much of the icon's width the rings take */
function draw(size: number, ground: Colour, share: number): Uint8Array {
  const fine = 4
  const rows: Buffer[] = []
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 4)
    for (let x = 0; x < size; x++) {
      let inside = 0
      for (let part = 0; part < fine * fine; part++) {
        const [dx, dy] = [(part % fine) + 0.5, Math.floor(part / fine) + 0.5]
        inside += isRing((x + dx / fine) / size, (y + dy / fine) / size, share) ? 1 : 0
      }
      const cover = inside / (fine * fine)
      for (let channel = 0; channel < 4; channel++)
        row[1 + x * 4 + channel] = Math.round(ground[channel]! * (1 - cover) + white[channel]! * cover)
    }
    rows.push(row)
  }
  return png(size, Buffer.concat(rows))
}

/** Two rings side by side that overlap by a third. */
function isRing(x: number, y: number, share: number): boolean {
  const radius = share * 0.3
  const shift = share / 2 - radius
  return [-shift, shift].some((at) => {
    const distance = Math.hypot(x - 0.5 - at, y - 0.5)
    return distance <= radius && distance >= radius * 0.7
  })
}

/** Layout: the PNG specification, section 5. */
function png(size: number, pixels: Buffer): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits a channel, with transparency.
  header.set([8, 6, 0, 0, 0], 8)
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ...chunks])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
