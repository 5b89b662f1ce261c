import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { download } from '@openprm/api/testing'
import type { FileAddress, HandIn } from '@openprm/sdk'
import { verifyBadge } from '@openprm/sdk/badges'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open } from './support/browser.ts'
import { startSchool, type School } from './support/school.ts'

const day = 86_400
let school: School
let browser: Browser

beforeAll(async () => {
  school = await startSchool()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await school.stop()
})

/** A course with an article and a quiz; a certification for it; and registrations of one product that ask for that. */
async function programme(): Promise<string> {
  const { prm } = school
  const form = {
    noun: 'deal',
    title: 'Register a deal',
    fields: [
      { name: 'accountDomain', kind: 'domain', label: 'Web domain of the company', required: true },
      { name: 'accountName', kind: 'text', label: 'Company', required: true },
      {
        name: 'product',
        kind: 'choice',
        label: 'Product line',
        options: [
          { value: 'picking', label: 'Picking robots' },
          { value: 'transport', label: 'Transport robots' },
        ],
      },
    ],
  }
  await prm.transport.request('PUT', '/v1/forms/deal', { body: form })
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
    validMonths: 1,
    renewalDays: 10,
  })
  await prm.requirements.create({
    title: 'Who registers knows the rules',
    command: 'deals.register',
    products: ['picking'],
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
  await page.getByLabel('Product line').selectOption('Picking robots')
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
      // A colour on its way to the other theme is none that anybody reads.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])]
      const moving = roots.flatMap((root) => root.getAnimations())
      await Promise.all(moving.map(({ finished }) => finished))
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
      const wide = document.documentElement.scrollWidth > innerWidth ? ['sticks out'] : []
      return [...wide, ...violations.map(({ id }) => id)]
    })
    faults.push(...found.map((fault) => `${look.colorScheme}: ${fault}`))
  }
  return faults
}

/** Waits for what the training page says of the certificate. */
async function certificateSays(page: Page, text: string): Promise<void> {
  await page.goto(`${school.siteUrl}/training`)
  const card = page.locator('[part=certificate]', { hasText: 'Keeper of deals' })
  await card.getByText(text, { exact: true }).waitFor()
}

test('a seller learns, fails, passes, is certified, lapses, is stopped, renews and goes on', async () => {
  const { prm, siteUrl, learnerId: userId } = school
  const courseId = await programme()
  await prm.courses.assign(courseId, {
    userIds: [userId],
    dueAt: new Date(Date.now() + 3600e3).toISOString(),
  })

  // The most urgent comes first, and is one click away.
  const { page, complaints } = await open(browser, `${siteUrl}/training`)
  const opens = page.locator('[part=certificate]', { hasText: 'Keeper of deals' }).locator('[part=unlock]')
  await opens.getByText('Picking robots').waitFor()
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
  // A tab in front of the page would leave it one frame a second.
  await proof.close()
  const mine = (await prm.certificates.list({ userId })).data.find(
    ({ certificationTitle }) => certificationTitle === 'Keeper of deals',
  )!
  const badge = await (await fetch(mine.links.png)).arrayBuffer()
  const verified = await verifyBadge(new Uint8Array(badge), await prm.vendor.keys())
  expect(verified).toMatchObject({ status: 'valid', badge: { name: 'Keeper of deals' } })

  await fillRegistrationAndSend('keeper-one.example')
  await page.locator('[part=open-deal]').waitFor()

  await prm.testClock.advance({ seconds: 25 * day })
  await certificateSays(page, 'Runs out soon')
  await prm.testClock.advance({ seconds: 10 * day })
  await certificateSays(page, 'Expired')

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
  await certificateSays(page, 'Valid')

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
  const { prm, apiUrl, siteUrl, colleagueId: id, partnerId } = school
  const { data } = await prm.courses.list({ key: 'protection' })
  const session = await prm.embedTokens.create({ user: { id }, partner: { id: partnerId }, origin: siteUrl })
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
  const runs = await prm.enrolments.list({ courseId: data[0]!.id, userId: id })
  expect(runs.data).toHaveLength(1)
})

test('what is handed in comes back with a reason, is handed in again, and finishes the course', async () => {
  const { prm, siteUrl } = school
  const lesson = { key: 'plan', kind: 'assignment' as const, title: 'Your plan', minutes: null }
  const sections = [{ key: 'all', title: 'All', lessons: [{ ...lesson, instructions: 'Write **one**.' }] }]
  const { id } = await prm.courses.create({
    key: 'plan',
    title: 'Plan',
    content: { sections, translations: {} },
  })
  await prm.courses.publish(id, {})
  const waiting = async (): Promise<HandIn> => (await prm.handIns.list({ status: 'submitted' })).data[0]!
  const { page, complaints } = await open(browser, `${siteUrl}/course?prm-course=${id}`)
  await page.locator('[part=begin]').click()

  // What is no document is refused in words; what is one waits in the draft, also after the page was left.
  const give = (name: string, text: string): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) })
  await give('plan.pdf', '<script>alert(1)</script>')
  await page.getByText('its content is not what its ending says').first().waitFor()
  await page.getByRole('button', { name: 'Take out: plan.pdf' }).click()
  await give('Plan.txt', 'Twelve warehouses.')
  await page.getByRole('button', { name: 'Take out: Plan.txt' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Take out: Plan.txt' }).waitFor()
  await page.getByLabel('Your text').fill('It is in the file.')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.getByText('It is being reviewed.').first().waitFor()

  const first = await waiting()
  expect(first).toMatchObject({
    text: 'It is in the file.',
    lessonTitle: 'Your plan',
    userName: 'Giulia Ferri',
  })

  // The vendor's people read it on their desk, and give it back with a word why.
  const { page: desk, complaints: deskComplaints } = await open(browser, `${siteUrl}/academy`)
  const line = (name: string) => desk.locator('[part=hand-in]', { hasText: name }).getByRole('button').first()
  await line('Giulia Ferri').click()
  await desk.getByText('What was asked for').click()
  await desk.locator('[part=prose] strong', { hasText: 'one' }).waitFor()
  await fetchFile(desk, 'Plan.txt', 'Twelve warehouses.')
  expect(await faultsOf(desk)).toEqual([])
  await desk.getByLabel('Comment for Giulia Ferri').fill('Name the buyers.')
  await desk.getByRole('button', { name: 'Return for changes' }).click()
  await desk.locator('[part=said]', { hasText: 'Returned: Your plan' }).waitFor()
  await desk.getByText('Nothing waits for a review.').waitFor()

  // It is the learner's next step, one click away.
  await page.goto(`${siteUrl}/training`)
  const next = page.locator('[part=next]', { hasText: 'Needs your changes' })
  await next.getByRole('link', { name: 'Make the changes' }).click()
  await page.locator('[part=feedback]', { hasText: 'Name the buyers.' }).waitFor()
  await page.getByText('What you handed in').click()
  await fetchFile(page, 'Plan.txt', 'Twelve warehouses.')
  await page.getByLabel('Your text').fill('With buyers.')
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.getByText('It is being reviewed.').first().waitFor()

  // The desk has stayed open: what is handed in shows up by itself, with what was said the last time.
  await line('Attempt 2').click()
  await desk.locator('[part=verdict]', { hasText: 'Name the buyers.' }).waitFor()
  await desk.getByRole('button', { name: 'Pass' }).click()
  await desk.locator('[part=said]', { hasText: 'Passed: Your plan' }).waitFor()
  await page.reload()
  await page.getByText('Passed on').waitFor()
  await page.locator('.item.done', { hasText: 'Your plan' }).waitFor({ state: 'attached' })

  // How far everybody is: found by partner, and saved as CSV from a page with a strict policy.
  await desk.getByLabel('Search people and partners').fill('alpine')
  await desk.getByRole('button', { name: 'Giulia Ferri' }).click()
  await desk.locator('[part=run]', { hasText: 'Plan' }).getByText('Done').waitFor()
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Courses (CSV)' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('enrolments.csv')
  expect(await readFile(await file.path(), 'utf8')).toMatch(
    /Giulia Ferri,.*,plan,1,first,self,completed,1,1,/,
  )
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([])
  expect(deskComplaints).toEqual([])

  /** It opens in a tab of its own, which is gone once the browser sees that it is a download. */
  async function fetchFile(on: Page, name: string, content: string): Promise<void> {
    const [answer] = await Promise.all([
      on.waitForResponse(/\/files\/file_/),
      on.context().waitForEvent('page'),
      on.getByRole('button', { name }).click(),
    ])
    const { url } = (await answer.json()) as FileAddress
    expect((await download(url)).text).toBe(content)
  }
})

/** A second of a film, recorded by the browser itself. */
async function recordFilm(page: Page): Promise<Blob> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    const drawing = canvas.getContext('2d')!
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm' })
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    const stopped = new Promise((resolve) => (recorder.onstop = resolve))
    recorder.start()
    for (let frame = 0; frame < 40; frame++) {
      drawing.fillStyle = `hsl(${frame * 9} 80% 50%)`
      drawing.fillRect(0, 0, 300, 150)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    recorder.stop()
    await stopped
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
  })
  return new Blob([Uint8Array.from(bytes)])
}

test('a film, its captions and a picture that were uploaded are seen on a page with a strict policy', async () => {
  const { prm, siteUrl } = school
  const { page, complaints } = await open(browser, siteUrl)
  const upload = async (name: string, content: Blob): Promise<string> =>
    (await prm.courseFiles.upload(content, { name })).id
  const film = await upload('film.webm', await recordFilm(page))
  const cues = 'WEBVTT\n\n00:00.000 --> 00:10.000\nHello warehouse\n'
  const captions = await upload('film.vtt', new Blob([cues]))
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const picture = await upload('map.png', new Blob([Buffer.from(dot, 'base64')]))
  const lesson = {
    key: 'film',
    kind: 'video' as const,
    title: 'A tour',
    minutes: null,
    url: film,
    durationSeconds: 1,
    captions: [{ language: 'en', label: 'English', url: captions }],
    transcript: `![The map](${picture})`,
    completion: { rule: 'watched' as const, share: 50 },
  }
  const sections = [{ key: 'all', title: 'All', lessons: [lesson] }]
  const course = await prm.courses.create({
    key: 'tour',
    title: 'Tour',
    content: { sections, translations: {} },
  })
  await prm.courses.publish(course.id, {})

  await page.goto(`${siteUrl}/course?prm-course=${course.id}`)
  await page.locator('[part=begin]').click()
  const video = page.locator('video')
  await video.evaluate((player: HTMLVideoElement) => {
    player.muted = true
    return player.play()
  })
  await page.locator('.item.done', { hasText: 'A tour' }).waitFor({ state: 'attached' })
  const said = (player: HTMLVideoElement) =>
    [...(player.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text)
  await expect.poll(() => video.evaluate(said)).toEqual(['Hello warehouse'])
  await page.locator('[part=transcript] summary').click()
  const map = page.locator('[part=transcript] img')
  await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
  expect(complaints).toEqual([])
})
