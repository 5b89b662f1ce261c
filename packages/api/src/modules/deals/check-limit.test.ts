import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../testing/index.ts'
import { createSandbox } from './registration.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ quotaScale: 1 })
})
afterAll(() => server.stop())

test('429 rate_limited: nobody walks through a list of companies, and others are not held up', async () => {
  const { partner } = await createSandbox(server)
  const [curious, other] = [await partner('curious'), await partner('other')]
  const ask = (as: typeof curious, n: number) =>
    as('/v1/deals/check', { body: { domain: `company${n}.example` } })
  for (let n = 0; n < 30; n++) expect((await ask(curious, n)).status).toBe(200)
  const refused = await ask(curious, 30)
  expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
  expect(refused.headers.get('retry-after')).not.toBeNull()
  expect((await curious('/v1/deals')).status).toBe(200)
  expect((await ask(other, 30)).body).toMatchObject({ result: 'clear' })
})
