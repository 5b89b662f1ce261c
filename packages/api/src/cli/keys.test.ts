import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, startTestServer, type TestServer } from '../testing/index.ts'
import { openprm } from './cli.fixture.ts'

let server: TestServer
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  server = await startTestServer()
  env = { OPENPRM_URL: server.url, OPENPRM_SECRET_KEY: (await server.createVendor()).secretKey }
})
afterAll(() => server.stop())

test('a key is made with its scopes, listed without its secret, and ended', async () => {
  const made = await openprm(
    ['keys', 'create', '--name', 'Web shop', '--scopes', 'deals:read, leads:read'],
    env,
  )
  expect(made.out).toContain('Keep it now: it is shown this once.')
  const token = /prm_sk_\w+/.exec(made.out)?.[0]
  const shop = client(server.url, token)
  expect((await shop<{ scopes: string[] }>('/v1/me')).body.scopes.toSorted()).toEqual([
    'deals:read',
    'leads:read',
  ])

  const listed = await openprm(['keys', 'list'], env)
  const id = /^(key_\w+) .*Web shop$/m.exec(listed.out)?.[1]
  expect(listed.out).not.toContain(token)
  expect((await openprm(['keys', 'revoke', id!], env)).out).toContain('"Web shop" is revoked')
  expect((await shop('/v1/me')).status).toBe(401)
  expect((await openprm(['keys', 'list'], env)).out).toMatch(/revoked \d{4}-\d\d-\d\d .*Web shop/)
})

test('a publishable key works from the named origins', async () => {
  const args = [
    'keys',
    'create',
    '--publishable',
    '--name',
    'Site',
    '--origins',
    'https://www.northwind.example',
  ]
  expect((await openprm(args, env)).out).toContain('It works from https://www.northwind.example.')
})

test('what the server refuses is told in its words, with 1', async () => {
  const none = await openprm(['keys', 'revoke', 'key_00000000000000000000000000'], env)
  expect(none.err).toContain('There is no such key, or you may not see it.')
  const scope = await openprm(['keys', 'create', '--name', 'X', '--scopes', 'everything'], env)
  expect(scope.err).toContain('/scopes/0: ')
  expect([none.code, scope.code]).toEqual([1, 1])
})
