import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { scormPackage } from '@openprm/api/testing'
import type { PackageAttempt, PackageLaunch } from '@openprm/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open } from './support/browser.ts'
import { startSchool, type School } from './support/school.ts'

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

/** A course whose one lesson is a package with this script, opened on the partner site. */
async function playing(script: string, options: Parameters<typeof scormPackage>[1] = {}): Promise<Page> {
  const { prm, siteUrl } = school
  const { id: packageId } = await prm.packages.upload(
    new Blob([new Uint8Array(scormPackage(script, options))]),
  )
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
    fetch('${school.apiUrl}/v1/me').then(() => got.push('api'), () => {})
      .then(() => fetch('${school.siteUrl}/session?as=partner', { method: 'POST' })).then(() => got.push('session'), () => {})
      .then(() => say('got: ' + (got.join() || 'nothing') + ' at ' + location.host.split('.')[0].slice(0, 8)))
  `)
  await said(page, 'got: nothing at package-')
  expect(new URL(page.url()).pathname).toBe('/course')
})

/** The newest attempt at the package of the page, as the server has it. */
const lastAttempt = (page: Page): Promise<PackageAttempt> =>
  Promise.resolve(school.prm.packages.attempt(launched.get(page)!))
