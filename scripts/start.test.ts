import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readDemoFile, type DemoFile } from '@openprm/api'
import { freePort, processesOn } from '@openprm/api/testing'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const script = join(root, 'scripts/start.ts')

const folder = async (): Promise<string> => realpath(await mkdtemp(join(tmpdir(), 'openprm-start-')))
const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 5 })

/** A start on an empty folder; later ones go on with copies of what it left, as they need not be cold. */
let cold: Started
/** The demo file as it was when the server first called itself ready. */
let atReady: DemoFile | undefined
let directory: string
const children: ChildProcess[] = []

beforeAll(async () => {
  directory = await folder()
  const port = await freePort()
  const starting = start(undefined, { PORT: String(port) })
  const ready = async () => expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200)
  await vi.waitFor(ready, { timeout: 120_000, interval: 20 })
  atReady = await readDemoFile(join(directory, 'demo.json'))
  cold = await starting
}, 180_000)
afterAll(async () => {
  await Promise.all(children.map(end))
  await remove(cold.directory)
})

describe('the first start', () => {
  test('one command gives a ready API and a partner site that can sign its visitors in', async () => {
    const { demo } = cold
    const page = await (await fetch(`${demo.siteUrl}/partner`)).text()
    expect(page).toContain(`${demo.apiUrl}/widgets/v1.js`)
    const session = await fetch(`${demo.siteUrl}/session?as=partner`, {
      method: 'POST',
      headers: { origin: demo.siteUrl! },
    })
    expect(await session.json()).toEqual({
      token: expect.stringMatching(/^prm_et_/),
      expiresAt: expect.any(String),
    })
  })

  test('whoever waits for /readyz finds the demo whole, however early they come', () => {
    expect(atReady?.partners).toHaveLength(40)
  })

  test('no other site gets a session out of the partner site', async () => {
    const request = { method: 'POST', headers: { origin: 'https://elsewhere.example' } }
    expect((await fetch(`${cold.demo.siteUrl}/session?as=staff`, request)).status).toBe(403)
  })

  test('Ctrl-C ends with success and leaves no process behind', async () => {
    cold.child.kill('SIGINT')
    expect(await once(cold.child, 'exit')).toEqual([0, null])
    expect(await processesOn(cold.directory)).toEqual([])
  })
})

describe('a later start', () => {
  beforeEach(async () => {
    await end(cold.child)
    directory = await folder()
    // With its owners: Postgres looks at them.
    await promisify(execFile)('cp', ['-a', `${cold.directory}/.`, directory])
  })
  afterEach(async () => {
    await Promise.all(children.map(end))
    await remove(directory)
  })

  test('after kill -9 a second start, a warm one, has the data', async () => {
    const first = await start()
    const created = await post(first.demo, '/v1/partners', {
      name: 'Kept Systems',
      type: 'reseller',
      externalId: 'kept',
    })
    expect(created.status).toBe(201)
    first.child.kill('SIGKILL')
    const began = performance.now()
    const second = await start()
    console.log(`Warm start after kill -9: ${((performance.now() - began) / 1000).toFixed(1)} s`)
    expect(second.demo.secretKey).toBe(first.demo.secretKey)
    const found = await fetch(`${second.demo.apiUrl}/v1/partners?q=Kept`, authorised(second.demo))
    expect(await found.json()).toMatchObject({ data: [{ name: 'Kept Systems' }] })
  })

  test('a package manager that is killed outright takes everything along', async () => {
    // Named and placed like npm, which passes no signal on when it is killed.
    const npm = join(directory, 'npm')
    await writeFile(npm, '#!/bin/sh\n"$@"\nexit $?\n')
    await chmod(npm, 0o755)
    const { child } = await start([npm, process.execPath, script], { npm_lifecycle_event: 'start' })
    child.kill('SIGKILL')
    await expect.poll(() => processesOn(directory), { timeout: 10_000 }).toEqual([])
  })

  test('a taken port is named, with the way out, and nothing stays running', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void holder.close())
    await once(holder, 'listening')
    const address = holder.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const child = run([process.execPath, script], { PORT: String(port) })
    const output = read(child)
    expect(await once(child, 'exit')).toEqual([1, null])
    expect(await output).toContain(
      `Port ${port} is taken. End what uses it, or choose another: PORT=${port! + 10}`,
    )
    expect(await processesOn(directory)).toEqual([])
  })
})

interface Started {
  directory: string
  child: ChildProcess
  demo: DemoFile
}

/** Starts everything on free ports and waits for the summary. */
async function start(command = [process.execPath, script], env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = run(command, env)
  const output = await read(child, 'Ctrl-C stops everything')
  const demo = await readDemoFile(join(directory, 'demo.json'))
  if (!demo || child.exitCode !== null) throw new Error(`It did not start:\n${output}`)
  return { directory, child, demo }
}

function run([program = '', ...args]: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const { npm_lifecycle_event: _, DATABASE_URL: __, ...inherited } = process.env
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, OPENPRM_DATA_DIR: directory, PORT: '0', SITE_PORT: '0', CONTENT_PORT: '0', ...env },
  })
  children.push(child)
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.kill('SIGTERM')) await once(child, 'exit')
}

/** What it prints until it says `enough`, or ends. */
async function read(child: ChildProcess, enough?: string): Promise<string> {
  let text = ''
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
        if (enough !== undefined && text.includes(enough)) resolve(text)
      })
    }
    child.once('close', () => resolve(text))
  })
}

const authorised = ({ secretKey }: DemoFile): RequestInit => ({
  headers: { authorization: `Bearer ${secretKey}` },
})

function post(demo: DemoFile, path: string, body: unknown): Promise<Response> {
  const headers = { authorization: `Bearer ${demo.secretKey}`, 'content-type': 'application/json' }
  return fetch(demo.apiUrl + path, { method: 'POST', headers, body: JSON.stringify(body) })
}
