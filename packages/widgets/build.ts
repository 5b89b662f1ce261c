import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { bundleCdn, bundleGallery, bundleSelfContained, bundleStub } from './bundle.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const directory = join(root, 'dist/cdn')
/** Of all that the build reads; it lies beside what was built from it. */
const HASH = 'inputs.sha256'

/**
 * Builds the files that the API serves at `/widgets/`. Does nothing when no input has changed since the last build.
 * `integrity.json` there gives `files` (name to SRI hash) and `names` (name without hash to name).
 */
export async function buildWidgets({ force = false } = {}): Promise<{ changed: boolean; directory: string }> {
  const inputs = await hashOfInputs()
  const built = await readFile(join(directory, HASH), 'utf8').catch(() => '')
  if (!force && built === inputs) return { changed: false, directory }

  const tags = await widgetTags()
  const chunks = await bundleCdn()
  const files = new Map([['v1.js', await bundleStub(chunks, tags)]])
  for (const { fileName, code } of [...chunks, ...(await bundleSelfContained(tags, chunks))])
    files.set(fileName, code)
  files.set('integrity.json', integrityOf(files))
  for (const [file, content] of await gallery()) files.set(file, content)
  files.set('lit-license.txt', await readFile(join(root, 'node_modules/lit/LICENSE'), 'utf8'))
  files.set(HASH, inputs)
  await replace(files)
  return { changed: true, directory }
}

/** The page at `/widgets/`, which shows every element in every state. */
async function gallery(): Promise<Array<[file: string, content: string]>> {
  const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8')
  const script = await bundleGallery()
  const style = await transform(await read('src/gallery/gallery.css'), { loader: 'css', minify: true })
  const hash = createHash('sha256').update(style.code).digest('hex').slice(0, 8)
  const page = (await read('src/gallery/index.html'))
    .replace('gallery.js', script.fileName)
    .replace('gallery.css', `gallery-${hash}.css`)
  return [
    ['index.html', page],
    [script.fileName, script.code],
    [`gallery-${hash}.css`, style.code],
    ['custom-elements.json', await read('custom-elements.json')],
  ]
}

/** Puts the new folder in the place of the old at once: a server may be serving it. */
async function replace(files: Map<string, string>): Promise<void> {
  const next = `${directory}-${process.pid}`
  const last = `${next}-old`
  await mkdir(next, { recursive: true })
  await Promise.all([...files].map(([file, content]) => writeFile(join(next, file), content)))
  await rename(directory, last).catch(() => {})
  await rename(next, directory)
  await rm(last, { recursive: true, force: true })
}

function integrityOf(scripts: Map<string, string>): string {
  const files: Record<string, string> = {}
  const names: Record<string, string> = {}
  for (const [file, code] of [...scripts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    files[file] = `sha384-${createHash('sha384').update(code).digest('base64')}`
    names[file.replace(/-[\w-]{7}(?=\.js$)/, '')] = file
  }
  return `${JSON.stringify({ files, names }, null, 2)}\n`
}

/** The tags in the registry, read from its source because importing it would load the elements. */
async function widgetTags(): Promise<string[]> {
  const source = await readFile(join(root, 'src/loader/widgets.ts'), 'utf8')
  return [...source.matchAll(/'(prm-[a-z-]+)':/g)].map(([, tag]) => tag ?? '')
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  const files = [
    'build.ts',
    'bundle.ts',
    'plugins.ts',
    'package.json',
    'custom-elements.json',
    'tsconfig.json',
    '../../pnpm-lock.yaml',
  ]
  for (const folder of ['src', '../sdk/src']) {
    const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    files.push(...found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)))
  }
  for (const file of files.filter((name) => !/\.(test|harness)\.ts$/.test(name)).sort()) {
    hash.update(file).update(await readFile(resolve(root, file)))
  }
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { changed } = await buildWidgets({ force: process.argv.includes('--force') })
  console.log(changed ? `Widgets built in ${directory}` : 'Widgets are up to date')
}
