import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { dealMapping, header } from '../modules/imports/imports.fixture.ts'
import type { Import } from '../modules/imports/schema.ts'
import { client, freePort, startTestServer, type Client, type TestServer } from '../testing/index.ts'
import { openprm, start } from './cli.fixture.ts'

let server: TestServer
let key: Client
let directory: string
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  server = await startTestServer()
  const { secretKey } = await server.createVendor()
  key = client(server.url, secretKey)
  env = { OPENPRM_URL: server.url, OPENPRM_SECRET_KEY: secretKey }
  directory = await mkdtemp(join(tmpdir(), 'openprm-cli-'))
  await writeFile(join(directory, 'map.json'), JSON.stringify(dealMapping))
})
afterAll(async () => {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
})

const inside = (name: string): string => join(directory, name)
const lines = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}${n},Ann,X,Acme,Open,10,`)

async function file(name: string, rows: string[]): Promise<string> {
  await writeFile(inside(name), [header, ...rows].join('\n'))
  return inside(name)
}
const importing = (path: string, ...more: string[]): string[] => [
  'import',
  'deals',
  path,
  '--mapping',
  inside('map.json'),
  ...more,
]
/** How many rows the import that runs has stored; nothing while none runs. */
const stored = async (): Promise<number> => {
  const { status, processed } = await latest()
  return status === 'running' ? processed : -1
}
const latest = async (): Promise<Import> =>
  (await key<{ data: Import[] }>('/v1/imports?limit=1')).body.data[0]!

test('an import shows how far it is, what became of it and the pipeline, and ends with 0', async () => {
  const { code, out, err } = await openprm(importing(await file('a.csv', lines('A', 1200))), env)
  expect(err).toMatch(/100 % {2}1,200 of 1,200 rows/)
  expect(out).toContain('Import finished: 1,200 created, 0 updated, 0 unchanged, 0 rejected.')
  expect(out).toMatch(/Engaging +1,200 +worth USD 12,000/)
  expect(code).toBe(0)
})

test('rejected rows end it with 1, are told with their lines, and all written to a file', async () => {
  const path = await file('b.csv', ['B1,Ann,X,Acme,Open,10,', ...Array(12).fill('B2,Ann,X,Acme,Nowhere,10,')])
  const { code, out } = await openprm(importing(path, '--rejected', inside('again.csv')), env)
  expect(out).toContain('line 3: "Nowhere" in stage is no stage of the mapping.')
  expect(out).toContain('… and 2 more: --rejected OUT.csv writes them all.')
  expect(out).toContain(`12 rejected rows are in ${inside('again.csv')}.`)
  expect((await readFile(inside('again.csv'), 'utf8')).trim().split('\r\n')).toHaveLength(13)
  expect(code).toBe(1)
})

test('a dry run stores nothing and writes what would become of each row', async () => {
  const path = await file('c.csv', ['C1,Ann,X,Acme,Open,10,', 'C2,Ann,X,Acme,Open,ten,'])
  const { code, out } = await openprm(importing(path, '--dry-run', '--report', inside('report.csv')), env)
  expect(out).toContain('Dry run finished: 1 would be created, 0 would be updated,')
  expect((await readFile(inside('report.csv'), 'utf8')).split('\r\n')).toEqual([
    'row,outcome,key,changes,reason',
    '2,created,C1,,',
    '3,rejected,,,"""ten"" in value is not an amount in USD."',
    '',
  ])
  expect((await key<{ data: unknown[] }>('/v1/deals?externalId=C1')).body.data).toEqual([])
  expect(code).toBe(1)
})

test('what the server does not take of a mapping is told field by field', async () => {
  await writeFile(
    inside('wrong.json'),
    JSON.stringify({ ...dealMapping, amount: { column: 'value' }, nam: 1 }),
  )
  const args = ['import', 'deals', await file('d.csv', []), '--mapping', inside('wrong.json')]
  const { code, err } = await openprm(args, env)
  expect(err).toContain('/mapping/nam: There is no field "nam".')
  expect(err).toContain('/mapping/amount/currency: ')
  expect(code).toBe(1)
})

test('Ctrl-C stops cleanly: 130, the rest is not read, what is stored stays', async () => {
  const running = start(importing(await file('e.csv', lines('E', 40_000))), env)
  await expect.poll(stored, { timeout: 20_000 }).toBeGreaterThan(0)
  running.child.kill('SIGINT')
  const { code, out, err } = await running.ended
  expect(err).toContain('Stopping after the rows at hand …')
  expect(out).toContain('What is stored stays. Run it again to go on; nothing doubles.')
  expect(code).toBe(130)
  const { status, processed } = await latest()
  expect(status).toBe('cancelled')
  expect(processed).toBeLessThan(40_000)
})

const crashChild = fileURLToPath(new URL('../testing/crash-child.ts', import.meta.url))

test('a server that dies in the middle and comes back does not end an import: it goes on where it was', async () => {
  const port = await freePort()
  const serve = async (): Promise<ChildProcess> => {
    const args = [crashChild, server.databaseUrl, server.secret.toString('hex'), String(port)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    await once(child.stdout, 'data')
    return child
  }
  const victim = await serve()
  const path = await file('f.csv', lines('F', 6000))
  const running = start(importing(path), { ...env, OPENPRM_URL: `http://127.0.0.1:${port}` })
  await expect.poll(stored, { timeout: 20_000 }).toBeGreaterThanOrEqual(1000)
  victim.kill('SIGKILL')
  await once(victim, 'exit')
  await serve()
  const { code, out, err } = await running.ended
  expect(err).toContain('The connection is lost; going on in 1 s …')
  expect(out).toContain('Import finished: 6,000 created, 0 updated, 0 unchanged, 0 rejected.')
  expect(code).toBe(0)
}, 90_000)
