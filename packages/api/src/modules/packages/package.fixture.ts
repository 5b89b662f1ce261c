import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipFile {
  path: string
  content?: string | Buffer
  /** Unix mode, for a link. */
  mode?: number
  /** What the archive says, in place of the truth. */
  claims?: { size?: number }
  /** Bit 0 says "encrypted". */
  flags?: number
}

/** A zip as tools write it; what a hostile hand would change can be changed. */
export function zip(files: ZipFile[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, content = '', mode = 0o100644, claims = {}, flags = 0 } of files) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const name = Buffer.from(path)
    const size = claims.size ?? plain.length
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(plain), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(size, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), shared, rest, name]))
    locals.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

interface ManifestOptions {
  version?: string
  units?: Array<{ key: string; title: string; href: string }>
  doctype?: string
  /** What a tool writes into the organization, such as rules of order. */
  rules?: string
}

const oneUnit = [{ key: 'item-1', title: 'Only part', href: 'index.html' }]

export function manifestXml({
  version = '1.2',
  units = oneUnit,
  doctype = '',
  rules = '',
}: ManifestOptions = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${doctype}
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
  <organizations default="org"><organization identifier="org"><title>Selling &amp; winning</title>
  ${units.map(({ key, title }) => `<item identifier="${key}" identifierref="r-${key}"><title>${title}</title></item>`).join('')}${rules}
  </organization></organizations>
  <resources>${units.map(({ key, href }) => `<resource identifier="r-${key}" type="webcontent" adlcp:scormtype="sco" href="${href}"><file href="${href}"/></resource>`).join('')}</resources>
</manifest>`
}

/** A package whose one page runs `script` with `api` already found, as SCORM says to find it. */
export function scormPackage(script: string, options: ManifestOptions = {}): Buffer {
  const { units = oneUnit, version = '1.2' } = options
  const name = version === '1.2' ? 'API' : 'API_1484_11'
  const page = `<!doctype html><title>SCO</title><p id="said">…</p><script>
    const say = (text) => (document.getElementById('said').textContent = text)
    let found = window
    while (!found.${name} && found.parent !== found) found = found.parent
    const api = found.${name}
    ${script}
  </script>`
  return zip([
    { path: 'imsmanifest.xml', content: manifestXml(options) },
    ...units.map(({ href }) => ({ path: href.replace(/\?.*/, ''), content: page })),
  ])
}
