import axe from 'axe-core'
import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { scormPackage } from '@openprm/api/testing'
import { OpenPRM, type PackageAttempt, type PackageLaunch } from '@openprm/sdk'
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
  await page.getByLabel('Product line').selectOption('Picking robots')
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

/** A course whose one lesson is a package with this script, opened on the partner site. */
async function playing(script: string, options: Parameters<typeof scormPackage>[1] = {}): Promise<Page> {
  const { apiUrl, demo, prm, siteUrl } = world
  const uploaded = await fetch(`${apiUrl}/v1/packages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${demo.secretKey}`, 'content-type': 'application/zip' },
    body: new Uint8Array(scormPackage(script, options)),
  })
  const { id: packageId } = (await uploaded.json()) as { id: string }
  const lesson = { key: 'play', kind: 'scorm' as const, title: 'A package', minutes: null, packageId }
  const key = `package-${randomUUID()}`
  const sections = [{ key: 'all', title: 'All', lessons: [lesson] }]
  const { id } = await prm.courses.create({ key, title: key, content: { sections, translations: {} } })
  await prm.courses.publish(id, {})
  const { page } = await open(browser, `${siteUrl}/course?prm-course=${id}`)
  page.on('response', async (answer) => {
    if (!answer.url().endsWith('/launch')) return
    launched.set(page, ((await answer.json()) as PackageLaunch).attempt.id)
  })
  await page.locator('[part=begin]').click()
  await page.locator('[part=package]').waitFor()
  return page
}

/** Which attempt each page was given last. */
const launched = new Map<Page, string>()

/** What the unit has written on its page. */
const said = (page: Page, text: string): Promise<void> =>
  page.frameLocator('[part=package]').frameLocator('iframe').getByText(text).waitFor()

const isDone = (page: Page): Promise<void> => page.locator('.item.done', { hasText: 'A package' }).waitFor()

test('SCORM 1.2: a package that passes finishes its lesson, with score and interactions on record', async () => {
  const page = await playing(`
    api.LMSInitialize('')
    api.LMSSetValue('cmi.interactions.0.id', 'q1')
    api.LMSSetValue('cmi.interactions.0.type', 'choice')
    api.LMSSetValue('cmi.interactions.0.student_response', 'a')
    api.LMSSetValue('cmi.interactions.0.result', 'correct')
    api.LMSSetValue('cmi.core.score.raw', '90')
    api.LMSSetValue('cmi.core.lesson_status', 'passed')
    api.LMSSetValue('cmi.core.session_time', '00:05:00')
    say(api.LMSFinish(''))
  `)
  await said(page, 'true')
  await isDone(page)
  const attempt = await lastAttempt(page)
  expect(attempt).toMatchObject({
    status: 'passed',
    states: { 'item-1': { success: 'passed', score: 0.9, seconds: 300 } },
  })
  expect(JSON.stringify(attempt.states)).toContain('"student_response":"a"')
})

test('SCORM 1.2: what was suspended is there on the next visit, and a failed attempt gives way to a clean one', async () => {
  const page = await playing(`
    api.LMSInitialize('')
    const left = api.LMSGetValue('cmi.suspend_data')
    say(api.LMSGetValue('cmi.core.entry') + ' ' + left + ' ' + api.LMSGetValue('cmi.core.lesson_location'))
    if (left) {
      document.body.onclick = () => {
        api.LMSSetValue('cmi.core.score.raw', '10')
        api.LMSSetValue('cmi.core.lesson_status', 'failed')
        api.LMSFinish('')
      }
    } else {
      api.LMSSetValue('cmi.suspend_data', 'page=3')
      api.LMSSetValue('cmi.core.lesson_location', 'three')
      api.LMSSetValue('cmi.core.lesson_status', 'incomplete')
      api.LMSSetValue('cmi.core.exit', 'suspend')
      api.LMSFinish('')
    }
  `)
  await said(page, 'ab-initio')
  await expect.poll(async () => (await lastAttempt(page)).states['item-1']?.bookmark).toBe('three')
  await page.reload()
  await said(page, 'resume page=3 three')
  await page.frameLocator('[part=package]').frameLocator('iframe').getByText('resume').click()
  await page.getByText('This attempt was not passed.').first().waitFor()
  await page.getByRole('button', { name: 'Begin another attempt' }).click()
  await said(page, 'ab-initio')
  expect(await lastAttempt(page)).toMatchObject({ number: 2 })
})

test('SCORM 2004: two units are played one after the other, and the lesson is done with the second', async () => {
  const units = [
    { key: 'one', title: 'Part one', href: 'one.html' },
    { key: 'two', title: 'Part two', href: 'two.html' },
  ]
  const page = await playing(
    `
    api.Initialize('')
    api.SetValue('cmi.score.scaled', '0.8')
    api.SetValue('cmi.completion_status', 'completed')
    api.SetValue('cmi.success_status', 'passed')
    say(location.pathname.slice(-8) + api.Terminate(''))
  `,
    { version: '2004 4th Edition', units },
  )
  await said(page, 'one.htmltrue')
  await page.locator('.units .through', { hasText: 'Part one' }).waitFor()
  expect(await page.locator('.item.done').count()).toBe(0)
  await page.getByRole('button', { name: 'Part two' }).click()
  await said(page, 'two.htmltrue')
  await isDone(page)
  expect(await lastAttempt(page)).toMatchObject({ status: 'passed', states: { two: { score: 0.8 } } })
})

test('a package can read neither the page around it, nor its storage, nor its tokens, nor call anybody', async () => {
  const page = await playing(`
    const tries = {
      document: () => top.document.body.innerHTML,
      storage: () => top.localStorage.length,
      global: () => top.OpenPRM.q.length,
      navigate: () => { top.location.href = 'about:blank' },
      frames: () => top.document.querySelector('prm-course-player').client,
    }
    const got = []
    for (const [name, attempt] of Object.entries(tries)) {
      try { attempt(); got.push(name) } catch (error) { if (error.name !== 'SecurityError') got.push(name + error) }
    }
    fetch('${world.apiUrl}/v1/me').then(() => got.push('api'), () => {})
      .then(() => fetch('${world.siteUrl}/session?as=partner', { method: 'POST' })).then(() => got.push('session'), () => {})
      .then(() => say('got: ' + (got.join() || 'nothing') + ' at ' + location.host.split('.')[0].slice(0, 8)))
  `)
  await said(page, 'got: nothing at package-')
  expect(new URL(page.url()).pathname).toBe('/course')
})

/** The newest attempt at the package of the page, as the server has it. */
const lastAttempt = (page: Page): Promise<PackageAttempt> =>
  Promise.resolve(world.prm.packages.attempt(launched.get(page)!))
