import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tsc } from '@openprm/tool-npm-package'
import { startApi } from '../src/testing/api.ts'
import { freePort } from '../../../scripts/free-port.ts'

const run = promisify(execFile)
/** Inside the package, so that its own name leads to its sources. */
const folder = new URL('../.cache/recipes/', import.meta.url)
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')

/** What each one must print, in the order of the page. */
const printed = [
  /^lead_\w{26} (new|offered)$/,
  /^\/values\/email: .+/m,
  /^Giulia Ferri of Alpine Systems$/,
  /^submitted$/,
  /^approved hansen\.example \d{4}-\d\d-\d\dT[\d:.]+Z$/,
  /^CHF 20000$/,
  /^160$/,
  /^2 created, 1 rejected$/,
  /^\d+ Something happens$/m,
  /^prm\.ping\.v1$/,
]
const recipes = [...readme.matchAll(/^### \d+\. (.+)\n[^#]*?```ts\n([\s\S]*?)```/gm)].map(
  ([, title = '', source = ''], index) => ({
    title,
    source,
    file: `recipe-${index + 1}.ts`,
    prints: printed[index]!,
  }),
)

let server: Awaited<ReturnType<typeof startApi>>
beforeAll(async () => {
  server = await startApi()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const { file, source } of recipes) await writeFile(new URL(file, folder), source)
})
afterAll(() => server.stop())

test('there are ten recipes, and they compile as they are printed', async () => {
  expect(recipes).toHaveLength(10)
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.asynciterable'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
  }
  await writeFile(new URL('tsconfig.json', folder), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const { stdout } = await run(tsc, ['-p', fileURLToPath(folder)]).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})

test.each(recipes)('$file: $title', async ({ file, prints }) => {
  const { secretKey } = await server.createVendor()
  const env = {
    OPENPRM_URL: server.url,
    OPENPRM_SECRET_KEY: secretKey,
    PORT: String(await freePort()),
    PLACE_FILE: fileURLToPath(new URL('place.txt', folder)),
  }
  const { stdout, stderr } = await run(process.execPath, [fileURLToPath(new URL(file, folder))], {
    env,
    timeout: 25_000,
  })
  expect(stdout.trim()).toMatch(prints)
  expect(stderr).toBe('')
})
