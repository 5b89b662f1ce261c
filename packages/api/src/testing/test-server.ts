import { randomBytes, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { createPublishableKey, createSecretKey } from '../auth/keys.ts'
import { scopes, systemPrincipal, type Scope } from '../auth/principal.ts'
import { FormPut } from '../modules/forms/schema.ts'
import * as forms from '../modules/forms/service.ts'
import * as vendorService from '../modules/vendor/service.ts'
import * as programme from '../demo/programme.ts'
import { newId } from '../ids.ts'
import { startApi, type Api, type ApiOptions } from '../server.ts'

export const testOrigin = 'https://partners.example.com'

export interface TestVendor {
  vendorId: string
  secretKey: string
  publishableKey: string
}

export interface TestServer extends Api {
  databaseUrl: string
  /** What its credentials are hashed with, for a second server on the same database. */
  secret: Buffer
  /** A new programme with stages, lead form and keys; `granted` limits the secret key, a `sandbox` has a clock that can be moved. */
  createVendor(options?: {
    granted?: readonly Scope[]
    origins?: string[]
    sandbox?: boolean
  }): Promise<TestVendor>
  stop(): Promise<void>
}

/** A database of its own on the run's Postgres. */
export async function createTestDatabase(): Promise<string> {
  const base = process.env['OPENPRM_TEST_POSTGRES']
  if (base === undefined)
    throw new Error('Run through vitest, whose global set-up starts Postgres: testing/postgres.ts')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const sql = postgres(base, { max: 1, onnotice: () => {} })
  await sql.unsafe(`create database ${name}`)
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
    async createVendor({ granted = scopes, origins = [testOrigin], sandbox = false } = {}) {
      const vendorId = newId('vendor')
      return api.tenancy.withTenant(systemPrincipal(vendorId), async (tx) => {
        await vendorService.create(tx, { ...programme.vendor, sandbox })
        await forms.put(tx, 'lead', FormPut.parse(programme.leadForm), undefined)
        const secretKey = await createSecretKey(tx, secret, 'Test backend', granted)
        const publishableKey = await createPublishableKey(tx, secret, 'Test page', origins)
        return { vendorId, secretKey: secretKey.token, publishableKey: publishableKey.token }
      })
    },
  }
}
