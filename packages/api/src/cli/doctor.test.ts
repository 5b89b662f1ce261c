import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../db/connection.ts'
import { startTestServer } from '../testing/index.ts'
import { openprm } from './cli.fixture.ts'

const own = { OPENPRM_DATA_DIR: '/tmp/openprm-doctor/.openprm' }

test('a server that is well: every part is looked at, and it ends with 0', async () => {
  const server = await startTestServer()
  onTestFinished(() => server.stop())
  const { secretKey } = await server.createVendor()
  const { code, out } = await openprm(['doctor'], {
    ...own,
    DATABASE_URL: server.databaseUrl,
    PORT: new URL(server.url).port,
    OPENPRM_URL: server.url,
    OPENPRM_SECRET_KEY: secretKey,
  })
  for (const name of ['Node', 'Disk', 'Postgres', 'Schema', 'Tenancy', 'Clock', 'Port', 'Keys'])
    expect(out).toMatch(new RegExp(`^✓ ${name} `, 'm'))
  expect(out).toContain('All is well.')
  expect(code).toBe(0)
})

test('each thing that is wrong is named, with what to do about it', async () => {
  const server = await startTestServer()
  onTestFinished(() => server.stop())
  const owner = connect({ url: server.databaseUrl, as: 'owner', max: 1 })
  await owner`drop policy tenant on deals`
  await owner`delete from migrations where name like '%imports_of_every_kind%'`
  await owner.end()
  const holder = createServer((socket) => socket.end('no HTTP here')).listen(0, '127.0.0.1')
  onTestFinished(() => void holder.close())
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  const { code, out } = await openprm(['doctor'], {
    ...own,
    DATABASE_URL: server.databaseUrl,
    PORT: String(port),
    OPENPRM_URL: server.url,
    OPENPRM_SECRET_KEY: 'prm_sk_wrong',
  })
  expect(out).toMatch(/– Schema +1 migrations are to run\n +→ openprm start or migrate runs them\./)
  expect(out).toMatch(/✗ Tenancy +Tables without row-level security: deals\.\n +→ Restore the policy/)
  expect(out).toMatch(new RegExp(`✗ Port +${port} is used by another program\\n +→ End what uses it`))
  expect(out).toMatch(/✗ Keys +.* refuses the key \(401\)\n +→ .*openprm keys create/)
  expect(out).toContain('3 things have to be mended.')
  expect(code).toBe(1)
})

test('a database that does not answer is named; what stands on it is not looked at', async () => {
  const { code, out } = await openprm(['doctor'], {
    ...own,
    PORT: '0',
    DATABASE_URL: 'postgres://me:hush@127.0.0.1:9/prm',
  })
  expect(out).toMatch(/✗ Postgres +Nothing answers at 127\.0\.0\.1:9\/prm\..*\n +→ Correct DATABASE_URL/)
  expect(out).toMatch(/– Schema +not looked at/)
  expect(out).not.toContain('hush')
  expect(code).toBe(1)
})

test('before the first start nothing is wrong: the embedded database is yet to be made', async () => {
  const { code, out } = await openprm(['doctor'], { ...own, PORT: '0' })
  expect(out).toMatch(/– Postgres +the embedded one, made at the first start/)
  expect(code).toBe(0)
})
