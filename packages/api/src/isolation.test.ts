import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnyRoute } from './http/route.ts'
import { leadForm } from './demo/programme.ts'
import { courseContent, publishCourse, shortContent } from './modules/courses/course.fixture.ts'
import { registry } from './registry.ts'
import {
  client,
  leadValues,
  startTestServer,
  testOrigin,
  type Answer,
  type Client,
  type TestServer,
  type TestVendor,
} from './testing/index.ts'

/** Everything of one programme that a stranger could try to name. */
interface World extends TestVendor {
  ids: Record<string, string>
  canary: string
  /** A user of another partner of the same vendor. */
  rivalToken: string
  as: Record<'key' | 'publishable' | 'staff' | 'partner' | 'otherPartner', Client>
}

let server: TestServer
let home: World
let victim: World

beforeAll(async () => {
  server = await startTestServer()
  home = await createWorld('home')
  victim = await createWorld('victim')
})
afterAll(() => server.stop())

async function createWorld(name: string): Promise<World> {
  const vendor = await server.createVendor()
  const canary = `canary-${name}-${crypto.randomUUID()}`
  const key = client(server.url, vendor.secretKey)
  const make = async (path: string, body: object): Promise<string> => {
    const answer = await key<{ id: string }>(path, { body })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.id
  }
  const partnerId = await make('/v1/partners', { name: canary, externalId: `${name}-a` })
  const otherPartnerId = await make('/v1/partners', { name: `Other of ${name}`, externalId: `${name}-b` })
  const userId = await make('/v1/users', { email: `seller@${name}.example`, name: canary, partnerId })
  const leadId = await make('/v1/leads', { values: { ...leadValues, company: canary }, partnerId })
  const dealId = await make('/v1/deals', {
    name: canary,
    accountName: canary,
    accountDomain: 'canary.example',
    partnerId,
    draft: true,
  })
  for (const command of ['submit', 'approve']) {
    const answer = await key(`/v1/deals/${dealId}/${command}`, { method: 'POST', body: {} })
    expect(answer.status, answer.text).toBe(200)
  }
  const commentId = await make(`/v1/deals/${dealId}/comments`, { body: canary })
  const noteId = await make(`/v1/deals/${dealId}/notes`, { body: canary })
  const courseId = await publishCourse(key)
  const enrolmentId = await make('/v1/enrolments', { courseId, userId })
  const shortId = await publishCourse(key, { content: shortContent })
  const shortRun = await make('/v1/enrolments', { courseId: shortId, userId })
  const pathId = await make('/v1/learning-paths', { key: 'path', title: 'Path', courses: [courseId] })
  const certificationId = await make('/v1/certifications', { key: 'cert', title: 'Cert', courses: [shortId] })
  const requirementId = await make('/v1/requirements', {
    title: 'Later',
    command: 'leads.accept',
    needs: [{ kind: 'certification', certificationId, who: 'person' }],
    effectiveFrom: '2099-01-01T00:00:00Z',
  })
  const waiverId = await make(`/v1/requirements/${requirementId}/waivers`, {
    partnerId,
    reason: canary,
    endsAt: '2099-01-01T00:00:00Z',
  })
  const importId = await make('/v1/imports', { kind: 'deals', mapping: mapping(canary) })
  // With a rejected row that could be read.
  await key(`/v1/imports/${importId}/file`, {
    method: 'PUT',
    body: `id,stage\n${canary},${canary}\n`,
    headers: { 'content-type': 'text/csv' },
  })
  const webhookId = await make('/v1/webhooks', { url: 'http://127.0.0.1:9/hook', description: canary })
  const deliveryId = await make(`/v1/webhooks/${webhookId}/test`, {})
  const keyId = await make('/v1/keys', { kind: 'publishable', name: canary, origins: [testOrigin] })
  const tokenFor = async (body: object): Promise<string> =>
    (await key<{ token: string }>('/v1/embed-tokens', { body })).body.token
  const mint = async (body: object): Promise<Client> => client(server.url, await tokenFor(body))
  const rivalToken = await tokenFor({
    user: { email: `rival@${name}.example`, name: 'Rival' },
    partner: { id: otherPartnerId },
  })
  const partner = await mint({ user: { id: userId }, partner: { id: partnerId } })
  const quiz = `/v1/enrolments/${enrolmentId}/lessons/quiz/attempts`
  await partner(`/v1/enrolments/${shortRun}/lessons/read/report`, { body: {} })
  const held = await partner<{ data: Array<{ id: string }> }>('/v1/certificates')
  const certificateId = held.body.data[0]!.id
  const attemptId = (await partner<{ id: string }>(quiz, { body: {} })).body.id
  return {
    ...vendor,
    canary,
    rivalToken,
    ids: {
      partnerId,
      otherPartnerId,
      userId,
      leadId,
      dealId,
      commentId,
      noteId,
      courseId,
      enrolmentId,
      attemptId,
      pathId,
      certificationId,
      certificateId,
      requirementId,
      waiverId,
      lessonKey: 'quiz',
      number: '1',
      importId,
      webhookId,
      deliveryId,
      keyId,
      formKey: 'lead',
      version: '1',
    },
    as: {
      key,
      publishable: client(server.url, vendor.publishableKey, { origin: testOrigin }),
      staff: await mint({ user: { email: `boss@${name}.example`, name: 'Boss', role: 'admin' } }),
      partner,
      otherPartner: client(server.url, rivalToken),
    },
  }
}

const mapping = (source: string) => ({
  source,
  externalId: { column: 'id' },
  name: { template: '{id}' },
  stage: { column: 'stage', values: { Won: 'won' } },
})

/** A valid body for every route that takes one; a new route without an entry fails the test that walks the registry. */
const bodies: Record<string, (ids: Record<string, string>) => object> = {
  'embedTokens.create': ({ userId, partnerId }) => ({ user: { id: userId }, partner: { id: partnerId } }),
  'keys.create': () => ({ kind: 'publishable', name: 'Mine', origins: [testOrigin] }),
  'keys.update': () => ({ name: 'Taken over' }),
  'keys.rotate': () => ({}),
  'partners.create': () => ({ name: 'New partner' }),
  'partners.update': () => ({ name: 'Taken over' }),
  'partners.approve': () => ({}),
  'partners.reject': () => ({ reason: 'not_the_right_fit' }),
  'partners.invite': () => ({}),
  'partners.activate': () => ({}),
  'partners.suspend': () => ({ reason: 'payment' }),
  'partners.reinstate': () => ({}),
  'partners.end': () => ({ reason: 'own_request' }),
  'company.update': () => ({ description: 'Taken over' }),
  'users.update': () => ({ name: 'Taken over' }),
  'me.update': () => ({ title: 'New' }),
  'users.create': ({ partnerId }) => ({ email: `x${crypto.randomUUID()}@x.example`, name: 'X', partnerId }),
  'forms.put': () => ({ ...leadForm, title: 'Mine now' }),
  'forms.submit': () => ({ values: leadValues }),
  'leads.create': ({ partnerId }) => ({ values: leadValues, partnerId }),
  'leads.update': () => ({ values: { country: 'SE' } }),
  'leads.offer': ({ partnerId }) => ({ partnerId }),
  'leads.decline': () => ({ reason: 'no_capacity' }),
  'leads.recall': () => ({}),
  'leads.assign': ({ userId }) => ({ ownerId: userId }),
  'leads.convert': ({ partnerId }) => ({ partnerId }),
  'leads.disqualify': () => ({ reason: 'spam' }),
  'deals.create': ({ partnerId }) => ({ name: 'Grab', partnerId }),
  'deals.update': () => ({ name: 'Taken over' }),
  'deals.move': () => ({ stage: 'won' }),
  'deals.batch': ({ dealId }) => ({ items: [{ op: 'move', id: dealId, stage: 'won' }] }),
  'deals.check': () => ({ domain: 'canary.example' }),
  'deals.return': () => ({ question: 'Whose is it?' }),
  'deals.approve': () => ({}),
  'deals.reject': () => ({ reason: 'duplicate' }),
  'deals.requestExtension': () => ({ reason: 'More time' }),
  'deals.grantExtension': () => ({}),
  'deals.declineExtension': () => ({}),
  'dealComments.create': () => ({ body: 'Mine' }),
  'dealComments.update': () => ({ body: 'Taken over' }),
  'dealNotes.create': () => ({ body: 'Mine' }),
  'dealNotes.update': () => ({ body: 'Taken over' }),
  'vendor.update': () => ({ name: 'Taken over', tiers: [] }),
  'testClock.advance': () => ({ seconds: 1 }),
  'courses.create': () => ({ key: `k${crypto.randomUUID()}`, title: 'Mine', content: courseContent }),
  'courses.update': () => ({ title: 'Taken over' }),
  'courses.putDraft': () => courseContent,
  'courses.publish': () => ({}),
  'courses.assign': () => ({}),
  'learningPaths.create': ({ courseId }) => ({
    key: `k${crypto.randomUUID()}`,
    title: 'Mine',
    courses: [courseId],
  }),
  'learningPaths.update': () => ({ title: 'Taken over' }),
  'certifications.create': ({ courseId }) => ({
    key: `k${crypto.randomUUID()}`,
    title: 'Mine',
    courses: [courseId],
  }),
  'certifications.update': () => ({ title: 'Taken over' }),
  'certificates.revoke': () => ({ reason: 'other' }),
  'requirements.create': ({ certificationId }) => ({
    title: 'Mine',
    command: 'leads.accept',
    needs: [{ kind: 'certification', certificationId, who: 'person' }],
  }),
  'requirements.update': () => ({ title: 'Taken over' }),
  'requirements.check': ({ userId }) => ({ command: 'deals.register', userId }),
  'requirements.waive': ({ partnerId }) => ({
    partnerId,
    reason: 'Mine now',
    endsAt: '2099-01-01T00:00:00Z',
  }),
  'enrolments.create': ({ courseId, userId }) => ({ courseId, userId }),
  'enrolments.reportLesson': () => ({ position: 'taken over' }),
  'quizzes.answer': () => ({ answers: { truth: true } }),
  'quizzes.submit': () => ({}),
  'imports.create': () => ({ kind: 'deals', mapping: mapping('mine') }),
  'webhooks.create': () => ({ url: 'http://127.0.0.1:9/mine' }),
  'webhooks.update': () => ({ url: 'http://127.0.0.1:9/taken-over' }),
}

function request(
  route: AnyRoute,
  ids: Record<string, string>,
): { path: string; method: string; body?: object | string; headers?: Record<string, string> } {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `missing-${name}`)
  const method = route.method.toUpperCase()
  if (route.consumes)
    return { path, method, body: 'id,stage\nx1,Won\n', headers: { 'content-type': route.consumes } }
  return route.body ? { path, method, body: bodies[route.id]?.(ids) ?? {} } : { path, method }
}

/** What the victim's own key sees of the victim: if it stays the same, nothing was changed. */
async function snapshot(world: World): Promise<string> {
  const { partnerId, leadId, dealId, importId, webhookId, keyId, courseId, enrolmentId, attemptId } =
    world.ids
  const paths = [
    '/v1/vendor',
    '/v1/partners',
    '/v1/users',
    '/v1/leads',
    '/v1/deals',
    '/v1/forms/lead',
    '/v1/forms',
    '/v1/forms/lead/submissions',
    `/v1/partners/${partnerId}`,
    `/v1/leads/${leadId}`,
    `/v1/deals/${dealId}`,
    `/v1/deals/${dealId}/history`,
    `/v1/deals/${dealId}/receipt`,
    `/v1/deals/${dealId}/comments`,
    `/v1/deals/${dealId}/notes`,
    `/v1/deals/${dealId}/timeline`,
    `/v1/courses/${courseId}`,
    `/v1/courses/${courseId}/versions`,
    `/v1/enrolments/${enrolmentId}`,
    `/v1/enrolments/${enrolmentId}/content`,
    `/v1/enrolments/${enrolmentId}/lessons/quiz/attempts`,
    `/v1/quiz-attempts/${attemptId}`,
    `/v1/learning-paths/${world.ids['pathId']}`,
    `/v1/certifications/${world.ids['certificationId']}`,
    `/v1/certificates/${world.ids['certificateId']}`,
    `/v1/requirements/${world.ids['requirementId']}`,
    `/v1/requirements/${world.ids['requirementId']}/waivers`,
    `/v1/imports/${importId}`,
    `/v1/imports/${importId}/rows`,
    '/v1/imports',
    '/v1/webhooks',
    `/v1/keys/${keyId}`,
    `/v1/webhooks/${webhookId}`,
  ]
  const answers = await Promise.all(paths.map((path) => world.as.key(path)))
  return answers.map((answer) => answer.text).join('\n')
}

/** What was answered to each of the things that were asked for: a batch answers item by item. */
function statusesOf({ status, body }: Answer): number[] {
  const { results } = body as { results?: Array<{ status: number }> }
  return results?.map((result) => result.status) ?? [status]
}

const live = registry.filter((route) => route.produces !== 'text/event-stream')
const strangers = ['key', 'publishable', 'staff', 'partner'] as const

test('every route with a body has an example that this test can send', () => {
  expect(live.filter((route) => route.body && !bodies[route.id]).map((route) => route.id)).toEqual([])
})

describe.each(live.map((route) => [route.id, route] as const))('%s', (_, route) => {
  test.each(strangers)('a %s of another vendor sees nothing and changes nothing', async (kind) => {
    const before = await snapshot(victim)
    const { path, ...init } = request(route, victim.ids)
    const answer = await home.as[kind](path, init)
    const namesVictim = path.includes('_') || JSON.stringify(init.body ?? '').includes('_01')
    if (namesVictim)
      for (const status of statusesOf(answer)) expect([400, 403, 404], answer.text).toContain(status)
    expect(answer.text).not.toContain(victim.canary)
    for (const id of Object.values(victim.ids)) if (id.includes('_')) expect(answer.text).not.toContain(id)
    expect(await snapshot(victim)).toBe(before)
  })

  if (!route.allow.includes('partner')) return
  test('a user of another partner of the same vendor sees nothing of this one', async () => {
    const { path, ...init } = request(route, victim.ids)
    const before = await victim.as.partner('/v1/deals/board')
    const answer = await victim.as.otherPartner(path, init)
    expect(answer.text).not.toContain(victim.canary)
    expect((await victim.as.partner('/v1/deals/board')).text).toBe(before.text)
  })
})

test('the live stream carries no event of another vendor or another partner', async () => {
  const seen: string[] = []
  const tokens = [home.secretKey, victim.rivalToken]
  const abort = new AbortController()
  const streams = tokens.map(async (token) => {
    const response = await fetch(`${server.url}/v1/events/stream?after=0`, {
      headers: { authorization: `Bearer ${token}` },
      signal: abort.signal,
    })
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) seen.push(chunk)
  })
  const { partnerId, otherPartnerId } = victim.ids
  await victim.as.key('/v1/deals', { body: { name: victim.canary, partnerId } })
  await victim.as.key('/v1/deals', { body: { name: 'End for the rival', partnerId: otherPartnerId } })
  await home.as.key('/v1/deals', { body: { name: 'End for the stranger' } })
  await expect.poll(() => seen.join('')).toContain('End for the rival')
  await expect.poll(() => seen.join('')).toContain('End for the stranger')
  abort.abort()
  await Promise.allSettled(streams)
  expect(seen.join('')).not.toContain(victim.canary)
  expect((await victim.as.otherPartner('/v1/events')).text).not.toContain(victim.canary)
})

test('row-level security holds even for a query that forgot its tenant', async () => {
  const first = [
    'vendors',
    'stages',
    'partners',
    'users',
    'api_keys',
    'embed_tokens',
    'forms',
    'form_versions',
    'form_submissions',
    'leads',
    'deals',
    'imports',
    'import_rows',
    'outbox',
    'webhooks',
    'webhook_deliveries',
    'courses',
    'course_versions',
    'enrolments',
    'lesson_progress',
    'quiz_attempts',
    'learning_paths',
    'certifications',
    'certificates',
    'certificate_serials',
    'requirements',
    'requirement_waivers',
  ]
  const registration = [
    'deal_history',
    'account_checks',
    'account_holds',
    'timers',
    'receipt_keys',
    'receipts',
    'audit_links',
  ]
  const writing = [
    'deal_comments',
    'deal_notes',
    'deal_moves',
    'deal_edits',
    'deal_words',
    'deal_note_words',
    'partner_deal_words',
  ]
  for (const table of [...first, ...registration, ...writing]) {
    const none = await server.sql.unsafe(`select * from ${table}`)
    expect(none, `${table} without a tenant`).toHaveLength(0)
  }
  const rows = await server.sql.begin(async (tx) => {
    const [own] = await tx`select vendor_id from find_api_key(${await keyUuid(home.secretKey)})`
    await tx`select set_config('prm.vendor_id', ${String(own?.['vendor_id'])}, true)`
    return { own: String(own?.['vendor_id']), seen: await tx`select distinct vendor_id from deals` }
  })
  expect(rows.seen.map((row) => String(row['vendor_id']))).toEqual([rows.own])
})

async function keyUuid(token: string): Promise<string> {
  const { parseToken } = await import('./auth/tokens.ts')
  return parseToken(token)!.uuid
}
