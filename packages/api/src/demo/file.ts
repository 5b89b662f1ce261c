import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What `.openprm/demo.json` holds: everything a newcomer or a test needs to reach the demo programme. */
export interface DemoFile {
  apiUrl: string
  siteUrl: string | null
  vendorId: string
  secretKey: string
  publishableKey: string
  partners: Array<{ id: string; name: string; users: Array<{ id: string; email: string }> }>
  staff: Array<{ id: string; email: string }>
}

/** The file as the last start wrote it; undefined when there is none or it is not readable. */
export async function readDemoFile(path: string): Promise<DemoFile | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as DemoFile
  } catch {
    return undefined
  }
}

/** Replaces the file in one step, readable for its owner only: it holds a secret key. */
export async function writeDemoFile(path: string, demo: DemoFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
