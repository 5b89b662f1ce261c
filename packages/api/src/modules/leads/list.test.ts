import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { day } from '../deals/registration.fixture.ts'
import { command, createMarket, type Company, type Market } from './leads.fixture.ts'
import type { Lead } from './schema.ts'

let server: TestServer
let market: Market
let alpine: Company
let harbour: Company
let half: string
beforeAll(async () => {
  server = await startTestServer()
  market = await createMarket(server)
  alpine = await market.company('Alpine', { territories: ['dach'] })
  harbour = await market.company('Harbour', { territories: ['nordics'] })
  await market.lead({ company: 'One', country: 'DE', product: 'picker' })
  await market.lead({ company: 'Two', country: 'AT', product: 'lifter' })
  half = await market.advance(day / 4)
  const three = await market.lead({ company: 'Three', country: 'SE', product: 'picker' })
  await market.lead({ company: 'Four', country: 'US' })
  await command(harbour.seller, three, 'accept')
})
afterAll(() => server.stop())

const names = async (query: string, as: Client = market.key): Promise<Array<string | null>> => {
  const answer = await as<{ data: Lead[] }>(`/v1/leads?${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.data.map(({ company }) => company)
}

test.each([
  ['status=offered', ['Two', 'One']],
  ['status=accepted,new', ['Four', 'Three']],
  ['country=SE', ['Three']],
  ['territory=dach', ['Two', 'One']],
  ['product=picker', ['Three', 'One']],
  ['product=picker&territory=dach', ['One']],
  ['q=thr', ['Three']],
  ['q=hree', []],
  ['q=THREE+buyer', ['Three']],
  ['q=stomer', ['Four', 'Three', 'Two', 'One']],
  ['q=buyer%40customer2.example', ['Two']],
  ['sort=createdAt', ['One', 'Two', 'Three', 'Four']],
  ['sort=answerDueAt', ['One', 'Two']],
  ['sort=-updatedAt', ['Three', 'Four', 'Two', 'One']],
])('GET /v1/leads?%s', async (query, expected) => {
  expect(await names(query)).toEqual(expected)
})

test('by partner, by owner, and by when they came', async () => {
  expect(await names(`partnerId=${alpine.id}`)).toEqual(['Two', 'One'])
  expect(await names(`ownerId=${harbour.sellerId}`)).toEqual(['Three'])
  expect(await names(`createdBefore=${half}`)).toEqual(['Two', 'One'])
  expect(await names(`createdFrom=${half}`)).toEqual(['Four', 'Three'])
})

describe.each(['createdAt', '-createdAt', '-updatedAt', 'answerDueAt'])('sorted by %s', (sort) => {
  test('pages of one continue where the last ended', async () => {
    const whole = await names(`sort=${sort}`)
    const paged: Array<string | null> = []
    for (let cursor = ''; ;) {
      const path = `/v1/leads?sort=${sort}&limit=1${cursor}`
      const { body } = await market.key<{ data: Lead[]; nextCursor: string | null }>(path)
      paged.push(...body.data.map(({ company }) => company))
      if (body.nextCursor === null) break
      cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`
    }
    expect(paged).toEqual(whole)
  })
})

test("the cursor of the board's lane continues the list of the leads that wait", async () => {
  const { body } = await market.key<{ leads: { nextCursor: string } }>('/v1/deals/board?limit=3')
  const cursor = encodeURIComponent(body.leads.nextCursor)
  const waiting = 'status=new,offered,accepted,working,declined,expired&sort=-createdAt'
  expect(await names(`${waiting}&limit=3&cursor=${cursor}`)).toEqual(['One'])
})

test('a partner lists what is offered to it or in its hands, whatever it asks for', async () => {
  expect(await names('', alpine.seller)).toEqual(['Two', 'One'])
  expect(await names('', harbour.seller)).toEqual(['Three'])
  expect(await names(`partnerId=${harbour.id}`, alpine.seller)).toEqual([])
  expect(await names('status=new', alpine.seller)).toEqual([])
})

test('400: an unknown territory, sort or filter is said so, and a cursor does not fit other filters', async () => {
  for (const query of ['territory=mars', 'sort=name', 'email=ada@kaufgut.example']) {
    expect((await market.key(`/v1/leads?${query}`)).status, query).toBe(400)
  }
  const { body } = await market.key<{ nextCursor: string }>('/v1/leads?limit=1')
  const cursor = encodeURIComponent(body.nextCursor)
  const answer = await market.key(`/v1/leads?limit=1&country=DE&cursor=${cursor}`)
  expect(answer).toMatchObject({ status: 400, body: { code: 'cursor_invalid' } })
})
