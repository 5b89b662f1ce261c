import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { binaries } from './embedded/binaries.ts'
import { freePort } from './embedded/port.ts'
import { launch } from './embedded/privileges.ts'
import { processesOn } from '../testing/processes.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded.ts'

const fixture = fileURLToPath(new URL('embedded/host.fixture.ts', import.meta.url))
const ordinaryUser = 65534
let directory: string

beforeEach(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), 'openprm-embedded-')))
})
afterEach(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }))

test('a first start that was cut off is begun anew', async () => {
  await mkdir(join(directory, 'postgres.new-Ab12Cd'))
  await writeFile(join(directory, 'postgres.new-Ab12Cd/PG_VERSION'), '18\n')
  const server = await start()
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect((await readdir(directory)).filter((name) => name.startsWith('postgres.new'))).toEqual([])
})

test('the data may lie in a folder that is closed to all others', async () => {
  const closed = join(directory, 'closed')
  await mkdir(join(closed, 'data'), { recursive: true })
  await chmod(closed, 0o700)
  const server = await start(join(closed, 'data'))
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('an ordinary user can run it, and owns the data', async () => {
  const user = process.getuid!() === 0 ? ordinaryUser : process.getuid!()
  await chown(directory, user, process.getgid!())
  const host = await startHost(user)
  expect(await query(host.url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect((await stat(join(directory, 'postgres'))).uid).toBe(user)
})

describe('on a folder that was used before', () => {
  let made: string

  beforeAll(async () => {
    made = await realpath(await mkdtemp(join(tmpdir(), 'openprm-embedded-')))
    await (await startEmbeddedPostgres({ directory: made, log: () => {} })).stop()
  })
  afterAll(() => rm(made, { recursive: true, force: true }))
  // With its owners: Postgres looks at them.
  beforeEach(async () => {
    await promisify(execFile)('cp', ['-a', `${made}/.`, directory])
  })

  test('what was committed is there again after kill -9 of the server', async () => {
    const first = await startHost()
    await query(first.url, 'create table kept as select 42 as answer')
    first.process.kill('SIGKILL')
    const second = await start()
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  test('kill -9 of the server leaves no Postgres behind', async () => {
    const host = await startHost()
    host.process.kill('SIGKILL')
    await expect.poll(() => processesOn(directory), { timeout: 3000 }).toEqual([])
  })

  test('a saved connection works again after a restart: same port, same password', async () => {
    const first = await start()
    await first.stop()
    expect((await start()).url).toBe(first.url)
  })

  test('stop leaves no process behind', async () => {
    const server = await start()
    expect(await processesOn(directory)).not.toEqual([])
    await server.stop()
    expect(await processesOn(directory)).toEqual([])
  })

  test('a second server on the folder is told who holds it, and the first goes on', async () => {
    const first = await startHost()
    await expect(startEmbeddedPostgres({ directory })).rejects.toThrow(
      `OpenPRM already runs on ${directory} (process ${first.process.pid})`,
    )
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test.for(['Postgres', 'its guardian'])(
    'after kill -9 of %s the same address has the data again',
    async (victim) => {
      const server = await start()
      await query(server.url, 'create table kept as select 42 as answer')
      const guardian = (await processesOn(directory)).find(({ command }) => command.includes('guardian.ts'))!
      process.kill(victim === 'Postgres' ? server.pid : guardian.pid, 'SIGKILL')
      await expect.poll(() => processesOn(directory), { timeout: 5_000 }).not.toContainEqual(guardian)
      const answer = () => query(server.url, 'select answer from kept').catch(() => 'not yet')
      await expect.poll(answer, { timeout: 15_000 }).toEqual([{ answer: 42 }])
    },
  )

  test('a Postgres of an earlier run whose guardian is gone is stopped first', async () => {
    await (await start()).stop()
    const orphan = runPostgres([
      '-D',
      join(directory, 'postgres'),
      '-c',
      'unix_socket_directories=',
      '-c',
      `port=${await freePort()}`,
    ])
    const ended = once(orphan, 'exit')
    await expect
      .poll(() => readFile(join(directory, 'postgres/postmaster.pid'), 'utf8').catch(() => ''))
      .toContain('ready')
    const server = await start()
    await ended
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test("a stale pid file that names somebody else's process by now is no obstacle, and spares that process", async () => {
    await (await start()).stop()
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    onTestFinished(() => void stranger.kill())
    await writeFile(join(directory, 'postgres/postmaster.pid'), `${stranger.pid}\n${directory}/postgres\n`)
    await start()
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  })

  test('nobody gets in without the password, and it is readable for the owner only', async () => {
    const server = await start()
    const guess = server.url.replace(/:[^:@]+@/, ':guess@')
    await expect(query(guess, 'select 1')).rejects.toThrow('password authentication failed')
    expect((await stat(join(directory, 'postgres.password'))).mode & 0o777).toBe(0o600)
  })
})

async function start(folder = directory): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ directory: folder, log: () => {} })
  onTestFinished(() => server.stop())
  return server
}

type Host = Pick<EmbeddedPostgres, 'url' | 'port' | 'pid'> & { process: ChildProcess }

/** A server of its own process, which a test may kill. */
async function startHost(user?: number): Promise<Host> {
  const command = [process.execPath, fixture, directory]
  // The repository may be closed to that user, so Node keeps the right to read it.
  const become = [
    // initdb asks access(2) whether it may read its neighbours, which forgets capabilities without this bit.
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_read_search',
    '--ambient-caps=+dac_read_search',
    '--clear-groups',
    `--reuid=${user}`,
  ]
  const [program = '', ...args] =
    user === ordinaryUser ? ['setpriv', ...become, `--regid=${user}`, ...command] : command
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(async () => {
    if (child.kill()) await once(child, 'exit')
  })
  const [line] = await once(child.stdout, 'data')
  return { ...JSON.parse(String(line)), process: child }
}

function runPostgres(args: string[]): ChildProcess {
  const { command, args: all, ...user } = launch(binaries().postgres, args)
  return spawn(command, all, { ...user, stdio: 'ignore' })
}

async function query(url: string, text: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    return [...(await sql.unsafe(text))]
  } finally {
    await sql.end({ timeout: 1 })
  }
}
