import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { node22 } from '@openprm/tool-node22'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../scripts/chromium.ts'
import { OpenPRM, type Certificate, type EmbedToken } from '../src/index.ts'
import { startApi } from '../src/testing/api.ts'
import { startBadLine } from './bad-line.ts'
import { promises, type World } from './promises.ts'

type Results = Record<string, string | null>

let server: Awaited<ReturnType<typeof startApi>>
let line: Awaited<ReturnType<typeof startBadLine>>
let folder: string
let code: string
let vendor: OpenPRM
let secretKey: string

beforeAll(async () => {
  server = await startApi()
  line = await startBadLine(server.url)
  secretKey = (await server.createVendor()).secretKey
  vendor = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  folder = await mkdtemp(join(tmpdir(), 'openprm-runtimes-'))
  const entryPoints = [fileURLToPath(new URL('promises.ts', import.meta.url))]
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  code = outputFiles[0]!.text
  await writeFile(join(folder, 'promises.mjs'), code)
})
afterAll(async () => {
  await line.stop()
  await server.stop()
  await rm(folder, { recursive: true })
})

/** A programme with a receipt and a trail, and a session of a partner's user for one place. */
async function world(origin?: string): Promise<World> {
  const partner = { externalId: 'alpine', name: 'Alpine Systems' }
  const user = { email: 'giulia@alpine.example', name: 'Giulia Ferri' }
  const session = await vendor.embedTokens.create({ user, partner, ...(origin !== undefined && { origin }) })
  const { partnerId } = session.user
  const domain = `account-${Date.now()}.example`
  const deal = await vendor.deals.create({ name: 'Claimed', accountDomain: domain, partnerId, draft: true })
  const { version } = await vendor.deals.submit(deal.id)
  await vendor.deals.approve(deal.id, {}, { ifMatch: version })
  const { head, claims } = await vendor.audit.head()
  const { links } = await certificateOf(session.user)
  return {
    url: server.url,
    badLine: line.url,
    session,
    secretKey,
    receipt: (await vendor.deals.receipt(deal.id)).receipt,
    // Its beginning, where the credential is: a whole picture is more than a process can be started with.
    badge: Array.from(new Uint8Array(await (await fetch(links.png)).arrayBuffer()).slice(0, 6000)),
    statusList: await (
      await fetch(`${server.url}/vendors/${(await vendor.vendor.get()).id}/status/0`)
    ).text(),
    head,
    keys: await vendor.vendor.keys(),
    trail: (await vendor.audit.list({ order: 'asc' }).toArray({ limit: 10_000 })).slice(0, claims.sequence),
    page: origin !== undefined,
  }
}

/** A certificate for a course of one lesson, whose holder has read it. */
async function certificateOf({ id: userId, partnerId }: EmbedToken['user']): Promise<Certificate> {
  const held = await vendor.certificates.list({ userId })
  if (held.data[0]) return held.data[0]
  const lesson = {
    key: 'read',
    kind: 'article',
    title: 'Read',
    minutes: null,
    markdown: 'Read this.',
  } as const
  const lessons = [{ ...lesson, completion: { rule: 'viewed' as const } }]
  const course = await vendor.courses.create({
    key: 'selling',
    title: 'Selling',
    content: { sections: [{ key: 'only', title: 'Only', lessons }], translations: {} },
  })
  await vendor.courses.publish(course.id, {})
  await vendor.certifications.create({ key: 'seller', title: 'Seller', courses: [course.id] })
  const session = await vendor.embedTokens.create({
    user: { id: userId },
    ...(partnerId !== null && { partner: { id: partnerId } }),
  })
  const learner = new OpenPRM({ fetchSession: () => Promise.resolve(session), baseUrl: server.url })
  const { id } = await learner.enrolments.create({ courseId: course.id })
  await learner.enrolments.reportLesson(id, 'read', {})
  return (await vendor.certificates.list({ userId })).data[0]!
}

async function onNode(program: string): Promise<Results> {
  const script = `
    import { keepAll } from ${JSON.stringify(pathToFileURL(join(folder, 'promises.mjs')))}
    process.stdout.write(JSON.stringify(await keepAll(JSON.parse(process.env.WORLD))))
    process.exit()`
  const { stdout } = await promisify(execFile)(program, ['--input-type=module', '-e', script], {
    env: { WORLD: JSON.stringify(await world()) },
  })
  return JSON.parse(stdout) as Results
}

async function inChromium(): Promise<Results> {
  const site = createServer((request, response) => {
    const isCode = request.url === '/promises.js'
    response.writeHead(200, { 'content-type': isCode ? 'text/javascript' : 'text/html' })
    response.end(isCode ? code : '<!doctype html><title>A page</title>')
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(origin)
    const text = JSON.stringify(await world(origin))
    return await page.evaluate<Results>(`import('/promises.js').then(({ keepAll }) => keepAll(${text}))`)
  } finally {
    await browser.close()
    site.close()
  }
}

const runtimes: Array<[name: string, run: () => Promise<Results>]> = [
  ['Node 22', () => onNode(node22)],
  ['Node 24', () => onNode(process.execPath)],
  ['Chromium', inChromium],
]

describe.each(runtimes)('%s', (_, run) => {
  let results: Results
  beforeAll(async () => {
    results = await run()
  }, 120_000)
  test.each(Object.keys(promises))('%s', (title) => expect(results[title]).toBeNull())
})
