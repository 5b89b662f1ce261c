import { icons } from './icons.ts'
import { zip } from './zip.ts'

/** The app package that Teams takes: manifest and icons in one file. */
export function teamsPackage(manifest: object): Uint8Array {
  return zip({
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': icons.color(),
    'outline.png': icons.outline(),
  })
}
