import { randomBytes, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { startApi, type Api, type ApiOptions } from '../server.ts'
import { createVendor, type NewVendor, type TestVendor } from './vendor.ts'

export interface TestServer extends Api {
  databaseUrl: string
  /** What its credentials are hashed with, for a second server on the same database. */
  secret: Buffer
  createVendor(options?: NewVendor): Promise<TestVendor>
}

/** The database that new ones are copied from. */
export const templateName = 'openprm_template'

/** A database of its own on the run's Postgres; `empty` leaves even the migrations out. */
export async function createTestDatabase({ empty = false } = {}): Promise<string> {
  const base = process.env['OPENPRM_TEST_POSTGRES']
  if (base === undefined)
    throw new Error('Run through vitest, whose global set-up starts Postgres: testing/postgres.ts')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const sql = postgres(base, { max: 1, onnotice: () => {} })
  await sql.unsafe(`create database ${name} template ${empty ? 'template0' : templateName}`)
  await sql.end()
  return base.replace(/\/[^/]+$/, `/${name}`)
}

/** The whole API on a real Postgres and a free port; every answer is checked against its schema. */
export async function startTestServer(
  options: Partial<Pick<ApiOptions, 'widgetsDirectory' | 'clock' | 'webhooks' | 'quotaScale' | 'log'>> = {},
): Promise<TestServer> {
  const databaseUrl = await createTestDatabase()
  const quiet = (): void => {}
  const secret = randomBytes(32)
  const api = await startApi({
    databaseUrl,
    secret,
    host: '127.0.0.1',
    port: 0,
    log: { info: quiet, warn: (event, fields) => console.warn(event, fields?.['error']) },
    checkResponses: true,
    quotaScale: 1000,
    webhooks: { allow: ['127.0.0.1/32'] },
    ...options,
  })
  return {
    ...api,
    databaseUrl,
    secret,
    createVendor: (vendor) => createVendor(api.tenancy, secret, vendor),
  }
}
