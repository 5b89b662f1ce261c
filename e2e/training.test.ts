import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { OpenPRM } from '@openprm/sdk'
import { verifyBadge } from '@openprm/sdk/badges'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open } from './support/browser.ts'
import { startWorld, type World } from './support/world.ts'

const day = 86_400
let world: World
let browser: Browser

beforeAll(async () => {
  world = await startWorld()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await world.stop()
})

/** A course with an article and a quiz; a certification for it; and registrations that ask for that. */
async function programme(): Promise<string> {
  const { prm } = world
  const option = (key: string, text: string) => ({ key, text })
  const asked = { points: 1, pool: null, explanation: null }
  const course = await prm.courses.create({
    key: 'protection',
    title: 'Deals that stay yours',
    content: {
      translations: {},
      sections: [
        {
          key: 'all',
          title: 'Protection',
          lessons: [
            {
              key: 'why',
              kind: 'article',
              title: 'Why protection ends',
              minutes: 2,
              markdown: 'It **ends**.',
              completion: { rule: 'viewed' },
            },
            {
              key: 'exam',
              kind: 'quiz',
              title: 'What did you keep?',
              minutes: 5,
              quiz: {
                passMark: 100,
                draw: {},
                shuffle: true,
                attempts: null,
                timeLimitSeconds: 600,
                feedback: 'after_pass',
                questions: [
                  {
                    ...asked,
                    key: 'who',
                    kind: 'single',
                    text: 'Whose is an approved deal?',
                    options: [option('yours', 'Yours'), option('theirs', 'Anybody’s')],
                    answer: 'yours',
                  },
                  {
                    ...asked,
                    key: 'ever',
                    kind: 'true_false',
                    text: 'Protection never ends.',
                    answer: false,
                  },
                ],
              },
            },
          ],
        },
      ],
    },
  })
  await prm.courses.publish(course.id, {})
  const { id: certificationId } = await prm.certifications.create({
    key: 'protector',
    title: 'Keeper of deals',
    courses: [course.id],
    validMonths: 12,
    renewalDays: 60,
  })
  await prm.requirements.create({
    title: 'Who registers knows the rules',
    command: 'deals.register',
    needs: [{ kind: 'certification', certificationId, who: 'person', count: 1 }],
  })
  return course.id
}

const choose = (page: Page, answer: string): Promise<void> => page.getByText(answer, { exact: true }).click()

async function takeQuiz(page: Page, whose: string, ever: string): Promise<void> {
  await page.locator('[part=begin]:enabled').click()
  await choose(page, whose)
  await choose(page, ever)
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.locator('[part=result]').waitFor()
}

async function fillRegistration(page: Page, domain: string): Promise<void> {
  await page.locator('[part=register-button]').click()
  await page.getByLabel('Web domain of the company').fill(domain)
  await page.getByLabel('Company', { exact: true }).fill('Keeper AG')
  await page.getByLabel('What is it about?').fill('Dock robots')
  await page.getByLabel('Expected amount').fill('45,000')
  await page.getByLabel('Expected close').fill('2099-02-03')
  await page.getByLabel('Where do you stand?').selectOption({ index: 1 })
}

const send = (page: Page): Promise<void> => page.locator('[part=register] [part=submit]').click()

/** What axe finds on a page, light, dark and on a small screen, where nothing may stick out either. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const faults: string[] = []
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
    await page.emulateMedia(look)
    await page.setViewportSize({ width: look.colorScheme === 'dark' ? 320 : 1280, height: 800 })
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
      const wide = document.documentElement.scrollWidth > innerWidth ? ['sticks out'] : []
      return [...wide, ...violations.map(({ id }) => id)]
    })
    faults.push(...found.map((fault) => `${look.colorScheme}: ${fault}`))
  }
  return faults
}

/** The card of the certificate on the training page. */
async function certificate(page: Page): Promise<string> {
  await page.goto(`${world.siteUrl}/training`)
  const card = page.locator('[part=certificate]', { hasText: 'Keeper of deals' })
  return (await card.innerText()).replaceAll(/\s+/g, ' ')
}

test('a seller learns, fails, passes, is certified, lapses, is stopped, renews and goes on', async () => {
  const { prm, demo, siteUrl } = world
  const courseId = await programme()
  const userId = demo.partners[0]!.users[0]!.id
  await prm.courses.assign(courseId, {
    userIds: [userId],
    dueAt: new Date(Date.now() + 3600e3).toISOString(),
  })

  // The most urgent comes first, and is one click away.
  const { page, complaints } = await open(browser, `${siteUrl}/training`)
  const next = page.locator('[part=next]', { hasText: 'Deals that stay yours' })
  await next.locator('[part=action]').click()
  await page.getByRole('heading', { name: 'Why protection ends' }).waitFor()
  await page.locator('.item.done', { hasText: 'Why protection ends' }).waitFor()
  await page.locator('[part=next]').click()

  await takeQuiz(page, 'Anybody’s', 'True')
  await page.getByText('0%: not passed yet').first().waitFor()
  expect(await page.getByText('Right answer').count()).toBe(0)
  await takeQuiz(page, 'Yours', 'False')
  await page.getByText('Passed with 100%').first().waitFor()
  await page.getByText('You have earned a certificate: Keeper of deals').waitFor()

  // Anybody can verify it: on its page, and offline.
  const [proof] = await Promise.all([page.waitForEvent('popup'), page.locator('[part=proof]').click()])
  await proof.getByText('Keeper of deals').first().waitFor()
  expect(await proof.locator('body').innerText()).toContain('Giulia Ferri')
  expect(await faultsOf(proof)).toEqual([])
  const mine = (await prm.certificates.list({ userId })).data.find(
    ({ certificationTitle }) => certificationTitle === 'Keeper of deals',
  )!
  const badge = await (await fetch(mine.links.png)).arrayBuffer()
  const verified = await verifyBadge(new Uint8Array(badge), await prm.vendor.keys())
  expect(verified).toMatchObject({ status: 'valid', badge: { name: 'Keeper of deals' } })

  await fillRegistrationAndSend('keeper-one.example')
  await page.locator('[part=open-deal]').waitFor()

  // Eleven months of a whole programme come due, each thing at its moment: that takes longer than a request may.
  await prm.testClock.advance({ seconds: 335 * day }, { timeoutMs: 100_000 })
  await expect.poll(() => certificate(page)).toContain('Runs out soon')
  await prm.testClock.advance({ seconds: 40 * day })
  await expect.poll(() => certificate(page)).toContain('Expired')

  // Before the attempt and at it, the same is said, with the way there.
  await page.goto(`${siteUrl}/partner`)
  await fillRegistration(page, 'keeper-two.example')
  const needs = page.locator('[part=needs]', { hasText: 'Keeper of deals' })
  await needs.waitFor()
  await send(page)
  await page.getByText('This asks for: Keeper of deals').first().waitFor()
  await needs.getByRole('link').click()
  await page.getByRole('heading', { name: 'What did you keep?' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/course')
  await page.locator('.item', { hasText: 'Why protection ends' }).getByText('Not asked again').waitFor()
  await takeQuiz(page, 'Yours', 'False')
  await page.getByText('You have earned a certificate: Keeper of deals').waitFor()
  expect(await certificate(page)).toContain('Valid')

  await fillRegistrationAndSend('keeper-two.example')
  await page.locator('[part=open-deal]').waitFor()
  // The refusal itself is the only thing that the browser complains of.
  expect(complaints.filter((text) => !/403|requirements_missing/.test(text))).toEqual([])

  async function fillRegistrationAndSend(domain: string): Promise<void> {
    await page.goto(`${siteUrl}/partner`)
    await fillRegistration(page, domain)
    await send(page)
  }
})

test('fifty tabs at once are one attempt, and see the same questions', async () => {
  const { prm, apiUrl, siteUrl, demo } = world
  const { data } = await prm.courses.list({ key: 'protection' })
  const [partner] = demo.partners
  const session = await prm.embedTokens.create({
    user: { id: partner!.users[1]!.id },
    partner: { id: partner!.id },
    origin: siteUrl,
  })
  const { page } = await open(browser, siteUrl)
  // Tabs differ in nothing that the server can see but their connections.
  const attempts = await page.evaluate(
    async ([api, token, courseId]) => {
      const post = async (path: string, body: object): Promise<{ id: string; questions: unknown }> => {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
        const answer = await fetch(api + path, { method: 'POST', headers, body: JSON.stringify(body) })
        return (await answer.json()) as { id: string; questions: unknown }
      }
      const runs = await Promise.all(Array.from({ length: 50 }, () => post('/v1/enrolments', { courseId })))
      const all = await Promise.all(
        runs.map(({ id }) => post(`/v1/enrolments/${id}/lessons/exam/attempts`, {})),
      )
      return all.map(({ id, questions }) => JSON.stringify([id, questions]))
    },
    [apiUrl, session.token, data[0]!.id] as const,
  )
  expect(new Set(attempts).size).toBe(1)
  const learner = new OpenPRM({ apiKey: demo.secretKey, baseUrl: apiUrl })
  const runs = await learner.enrolments.list({ courseId: data[0]!.id, userId: partner!.users[1]!.id })
  expect(runs.data).toHaveLength(1)
})
