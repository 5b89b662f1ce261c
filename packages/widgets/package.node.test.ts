import { execFile } from 'node:child_process'
import { cp, glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { checkPackage, Package } from '@arethetypeswrong/core'
import { packForNpm, tsc } from '@openprm/tool-npm-package'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPackage } from './npm.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('./', import.meta.url))
/** A project of a user, with the package installed. */
let project: string
let folder: string
let manifest: { name: string; version: string; exports: Record<string, unknown> }

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'openprm-user-'))
  const modules = join(project, 'node_modules')
  folder = join(modules, '@openprm/widgets/')
  await mkdir(join(modules, '@types'), { recursive: true })
  await buildPackage(pathToFileURL(folder))
  await packForNpm(new URL('../sdk/', import.meta.url), pathToFileURL(join(modules, '@openprm/sdk/')), {})
  for (const name of ['lit', 'react', 'react-dom', '@types/react'])
    await symlink(join(here, 'node_modules', name), join(modules, name))
  manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}, 120_000)
afterAll(() => rm(project, { recursive: true, force: true }))

test('publint finds nothing to say about the package', async () => {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false })
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
})

test('every entry has the right types wherever ES modules are understood', async () => {
  const files: Record<string, string> = {}
  for await (const name of glob('{*.json,README.md,LICENSE,dist/**/*.{js,d.ts},cdn/*}', { cwd: folder }))
    files[`/node_modules/@openprm/widgets/${name}`] = await readFile(join(folder, name), 'utf8')
  const result = await checkPackage(new Package(files, manifest.name, manifest.version), {
    excludeEntrypoints: [/json$/, './cdn/*'],
  })
  if (!result.types) throw new Error('The package has no types.')
  // There is no CommonJS build, on purpose; `require` of Node 22 takes ES modules.
  const modern = result.problems.filter(
    (problem) => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind),
  )
  expect(modern).toEqual([])
  expect(Object.keys(result.entrypoints)).toEqual(
    expect.arrayContaining(['.', './react', './lead-form', './define/deal-board']),
  )
})

test('tags and events have types, in the DOM and in React', async () => {
  await cp(join(here, 'types'), join(project, 'types'), { recursive: true })
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'],
    jsx: 'react-jsx',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  }
  await writeFile(join(project, 'package.json'), '{ "type": "module" }')
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['types'] }))

  const { stdout } = await run(tsc, ['-p', project]).catch((error: { stdout: string }) => error)

  expect(stdout).toBe('')
})

test('React renders the tags on a server, with attributes as HTML has them', async () => {
  const script = `import { createElement } from 'react'
    import { renderToString } from 'react-dom/server'
    import { PrmDealBoard, PrmLeadForm } from '@openprm/widgets/react'
    const form = createElement(PrmLeadForm, { publishableKey: 'prm_pk_1', lang: 'de', onPrmError() {} }, 'Loading')
    console.log(renderToString(form) + renderToString(createElement(PrmDealBoard, { limit: 20 })))`
  await writeFile(join(project, 'server.js'), script)

  const { stdout } = await run(process.execPath, [join(project, 'server.js')])

  expect(stdout.trim()).toBe(
    '<prm-lead-form publishable-key="prm_pk_1" lang="de">Loading</prm-lead-form><prm-deal-board limit="20"></prm-deal-board>',
  )
})

test('every element has its entries, and the files to be put on a host of one’s own are there', async () => {
  const elements = JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8')) as {
    modules: Array<{ declarations: Array<{ tagName: string }> }>
  }
  const names = elements.modules.map(({ declarations }) => declarations[0]!.tagName.replace('prm-', ''))
  expect(Object.keys(manifest.exports)).toEqual(
    expect.arrayContaining(names.flatMap((name) => [`./${name}`, `./define/${name}`])),
  )
  const { files } = JSON.parse(await readFile(join(folder, 'cdn/integrity.json'), 'utf8')) as {
    files: Record<string, string>
  }
  for (const file of Object.keys(files))
    expect(await readFile(join(folder, 'cdn', file), 'utf8')).not.toBe('')
})
