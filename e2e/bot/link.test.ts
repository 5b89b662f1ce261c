import { startSite } from '@openprm/example-partner-site'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open } from '../support/browser.ts'
import { type Programme, startProgramme } from './programme.ts'

let programme: Programme
let site: Awaited<ReturnType<typeof startSite>>
let browser: Browser

beforeAll(async () => {
  programme = await startProgramme()
  const { prm, server, secretKey, seller } = programme
  site = await startSite({
    port: 0,
    apiUrl: server.url,
    secretKey,
    publishableKey: 'prm_pk_unused',
    users: {
      partner: { user: { id: seller.id } },
      staff: { user: { id: (await prm.users.create({ email: 'n@n.example', name: 'Nora' })).id } },
    },
  })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await programme?.server.stop()
})

test('on the partner pages somebody sees whose link it is, says yes once, and the link is in no address any more', async () => {
  const { prm, seller } = programme
  const account = { platform: 'slack' as const, tenant: 'T0FJORD', chatUserId: 'UMARA', name: '<b>mara</b>' }
  const { chatLink } = await prm.users.createChatLink(account)
  const { page, complaints } = await open(browser, `${site.url}/chat#${chatLink}`)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByText('Slack: <b>mara</b> (UMARA of T0FJORD) wants to act here as you.').waitFor()
  await page.getByText('If somebody has sent you the link, close this page').waitFor()
  expect(page.url()).toBe(`${site.url}/chat`)
  await page.getByRole('button', { name: 'Yes, this account is mine' }).click()
  await page.getByText('Done. Go back to the chat').waitFor()
  expect(asked.filter((url) => url.includes(chatLink))).toEqual([])
  expect(complaints).toEqual([])
  const { data } = await prm.events.list({ types: ['user.chat_linked'] })
  expect(data).toMatchObject([{ subject: { id: seller.id }, data: { account } }])

  const again = await open(browser, `${site.url}/chat#${chatLink}`)
  await again.page.getByText('This link has been used').waitFor()
  expect(await again.page.getByRole('button').count()).toBe(0)
})
