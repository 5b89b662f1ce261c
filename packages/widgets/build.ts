import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OutputChunk } from 'rollup'
import { bundleCdn, bundleSelfContained, bundleStub } from './bundle.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const directory = join(root, 'dist/cdn')
const stamp = join(root, 'dist/cdn.stamp')

/**
 * Builds the files that the API serves at `/widgets/`. Does nothing when no input has changed since the last build.
 * `integrity.json` there gives `files` (name to SRI hash) and `names` (name without hash to name).
 */
export async function buildWidgets({ force = false } = {}): Promise<{ changed: boolean; directory: string }> {
  const inputs = await hashOfInputs()
  if (!force && (await readFile(stamp, 'utf8').catch(() => '')) === inputs) return { changed: false, directory }

  const tags = await widgetTags()
  const chunks = await bundleCdn()
  const stub = await bundleStub(chunks, tags)
  const files = new Map<string, string>([['v1.js', stub]])
  for (const chunk of [...chunks, ...(await bundleSelfContained(tags))]) files.set(chunk.fileName, chunk.code)
  await write(files)
  await writeFile(stamp, inputs)
  return { changed: true, directory }
}

async function write(files: Map<string, string>): Promise<void> {
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  const integrity = { files: {} as Record<string, string>, names: {} as Record<string, string> }
  for (const [file, code] of [...files].sort()) {
    await writeFile(join(directory, file), code)
    integrity.files[file] = `sha384-${createHash('sha384').update(code).digest('base64')}`
    integrity.names[file.replace(/-[\w-]{8}(?=\.js$)/, '')] = file
  }
  await writeFile(join(directory, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`)
}

/** The tags in the registry, read from its source because importing it would load the elements. */
async function widgetTags(): Promise<string[]> {
  const source = await readFile(join(root, 'src/loader/widgets.ts'), 'utf8')
  return [...source.matchAll(/'(prm-[a-z-]+)':/g)].map(([, tag]) => tag ?? '')
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  const files = ['build.ts', 'bundle.ts', 'package.json', 'tsconfig.json', '../../pnpm-lock.yaml']
  for (const folder of ['src', '../sdk/src']) {
    const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    files.push(...found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)))
  }
  for (const file of files.filter((name) => !/\.(test|harness)\.ts$/.test(name)).sort()) {
    hash.update(file).update(await readFile(join(file.startsWith('/') ? '/' : root, file)))
  }
  return hash.digest('hex')
}

export type Chunk = Pick<OutputChunk, 'fileName' | 'code' | 'imports' | 'facadeModuleId'>

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { changed } = await buildWidgets({ force: process.argv.includes('--force') })
  console.log(changed ? `Widgets built in ${directory}` : 'Widgets are up to date')
}
