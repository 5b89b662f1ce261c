import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../testing/index.ts'
import { command, createMarket } from './leads.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

describe('when a partner leaves', () => {
  test('the programme, all it had goes to others, and it is not asked again', async () => {
    const market = await createMarket(server)
    const leaving = await market.company('Leaving', { tier: 'gold' })
    await market.company('Staying')
    const leads = [await market.lead(), await market.lead(), await market.lead()]
    await command(leaving.seller, leads[1]!, 'accept')
    await command(leaving.seller, leads[2]!, 'accept')
    await command(leaving.seller, leads[2]!, 'start')
    const end = await market.staff(`/v1/partners/${leaving.id}/end`, { body: { reason: 'other' } })
    expect(end.status, end.text).toBe(200)
    await market.advance(1)
    for (const lead of leads) {
      expect(await market.read(lead)).toMatchObject({ status: 'offered', partnerName: 'Staying' })
      expect((await market.offersOf(lead))[0]).toMatchObject({ status: 'recalled', reason: 'partner_gone' })
    }
  })

  test('for a while, offers go to others and what it has accepted stays', async () => {
    const market = await createMarket(server)
    const away = await market.company('Away', { tier: 'gold' })
    await market.company('Staying')
    const [offered, accepted] = [await market.lead(), await market.lead()]
    await command(away.seller, accepted, 'accept')
    const suspend = await market.staff(`/v1/partners/${away.id}/suspend`, { body: { reason: 'other' } })
    expect(suspend.status, suspend.text).toBe(200)
    await market.advance(1)
    expect(await market.read(offered)).toMatchObject({ status: 'offered', partnerName: 'Staying' })
    expect(await market.read(accepted)).toMatchObject({ status: 'accepted', partnerName: 'Away' })
  })
})

describe('a lead that says something wrong', () => {
  test('is corrected by staff, checked against the form, and then routed by what is right', async () => {
    const market = await createMarket(server)
    const north = await market.company('North', { territories: ['nordics'] })
    const lead = await market.lead({ country: 'DE' })
    expect(lead.unroutedReason).toBe('nobody_fits')
    const wrong = await market.staff(`/v1/leads/${lead.id}`, {
      method: 'PATCH',
      body: { values: { country: 'Sweden' } },
    })
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/values/country' }] } })
    const right = await market.staff(`/v1/leads/${lead.id}`, {
      method: 'PATCH',
      body: { values: { country: 'SE' } },
    })
    expect(right.body).toMatchObject({ country: 'SE', values: { country: 'SE', interest: 'picking' } })
    expect(await command(market.staff, lead, 'offer')).toMatchObject({ partnerId: north.id })
  })

  test('is not changed by a partner that has not accepted it, nor by anybody once it is a deal', async () => {
    const market = await createMarket(server)
    const { seller } = await market.company('Alpine')
    const lead = await market.lead()
    const change = () =>
      seller(`/v1/leads/${lead.id}`, { method: 'PATCH', body: { values: { company: 'Mine' } } })
    expect(await change()).toMatchObject({ status: 409 })
    await command(seller, lead, 'accept')
    expect(await change()).toMatchObject({ status: 200, body: { company: 'Mine' } })
    await command(seller, lead, 'convert')
    expect(await change()).toMatchObject({ status: 409 })
  })
})
