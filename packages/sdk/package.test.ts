import { execFile } from 'node:child_process'
import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, Package } from '@arethetypeswrong/core'
import { node22 } from '@openprm/tool-node22'
import { tsc } from '@openprm/tool-npm-package'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildPackage } from './build.ts'

const run = promisify(execFile)
let folder: string
let manifest: { name: string; version: string; exports: Record<string, unknown> }

beforeAll(async () => {
  folder = await buildPackage()
  manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
})

/** The files as they are published. */
async function published(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for await (const name of glob(['package.json', 'README.md', 'LICENSE', 'dist/**/*.{js,d.ts}'], {
    cwd: folder,
  }))
    files[name] = await readFile(join(folder, name), 'utf8')
  return files
}

/** A project of a user, with the package installed and nothing else. */
async function project(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'openprm-user-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  await mkdir(join(root, 'node_modules/@openprm'), { recursive: true })
  await cp(folder, join(root, 'node_modules/@openprm/sdk'), { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text)
  return root
}

test('publint finds nothing to say about the package', async () => {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false })
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
})

test('every entry has the right types wherever ES modules are understood', async () => {
  const files = Object.fromEntries(
    Object.entries(await published()).map(([name, text]) => [`/node_modules/@openprm/sdk/${name}`, text]),
  )
  const result = await checkPackage(new Package(files, manifest.name, manifest.version))
  if (!result.types) throw new Error('The package has no types.')
  // There is no CommonJS build, on purpose; `require` of Node 22 takes ES modules.
  const modern = result.problems.filter(
    (problem) => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind),
  )
  expect(modern).toEqual([])
  expect(Object.keys(result.entrypoints).toSorted()).toEqual(Object.keys(manifest.exports).toSorted())
})

test('it depends on nothing and touches no module of a platform', async () => {
  expect(manifest).not.toHaveProperty('dependencies')
  for (const [name, text] of Object.entries(await published()))
    if (name.endsWith('.js')) expect(text, name).not.toMatch(/from '[^.]|import\('[^.]|require\(/)
})

test('a strict project compiles against it with no other types, and Node 22 runs it, as a module and by require', async () => {
  const root = await project({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2024',
        lib: ['es2024', 'dom', 'dom.asynciterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
      },
      include: ['*.ts'],
    }),
    'use.ts': `import { OpenPRM, PrmError } from '@openprm/sdk'
import { verifyWebhook } from '@openprm/sdk/webhooks'
const prm = new OpenPRM<{ stages: 'won' }>({ apiKey: 'prm_pk_x' })
export const move = () => prm.deals.move('deal_1', { stage: 'won' })
console.log(typeof prm.deals.list, typeof verifyWebhook, PrmError.is(new Error('x')))
`,
    'old.cjs': `console.log(typeof require('@openprm/sdk').OpenPRM)`,
  })
  await run(tsc, ['-p', root])
  expect((await run(node22, [join(root, 'use.js')])).stdout).toBe('function function false\n')
  expect((await run(node22, [join(root, 'old.cjs')])).stdout).toBe('function\n')
})
