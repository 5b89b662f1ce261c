import { startTestServer, type TestServer } from '@openprm/api/testing'
import { OpenPRM, type User } from '@openprm/sdk'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { words } from '../../core/words.ts'
import { type Bot, type BotOptions, startBot } from '../../start.ts'
import { everyKind, everyValue } from '../../testing/every-kind.ts'
import { fillModal, modalFields } from '../../testing/fill-modal.ts'
import { type Gate, startGate } from '../../testing/gate.ts'
import { linked } from '../../testing/linked.ts'
import { signedRequest, slackTokens, type SlackWebApi, startSlackWebApi } from '../../testing/slack.ts'
import { formView } from '../../view/form-view.ts'
import { formModal } from '../render/modal.ts'

type Modal = ReturnType<typeof formModal>

let server: TestServer
let prm: OpenPRM
let mara: User
let slack: SlackWebApi
let gate: Gate
let bot: Bot
let options: () => BotOptions
let number = 0

beforeAll(async () => {
  server = await startTestServer()
  const { secretKey } = await server.createVendor()
  prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  const partner = await prm.partners.create({ name: 'Alpine', type: 'reseller', status: 'active' })
  mara = await prm.users.create({ email: 'umara@alpine.example', name: 'Mara', partnerId: partner.id })
  await prm.forms.put('lead', { title: everyKind.title, fields: everyKind.fields })
  slack = await startSlackWebApi()
  gate = await startGate(server.url)
  options = () => ({
    env: {
      SLACK_BOT_TOKEN: slackTokens.botToken,
      SLACK_SIGNING_SECRET: slackTokens.signingSecret,
      SLACK_API_URL: slack.url,
    },
    apiUrl: gate.url,
    secretKey,
    databaseUrl: server.databaseUrl,
    port: 0,
  })
  const started = await startBot({ ...options(), write: () => {} })
  bot = started ?? expect.unreachable()
  await linkMara()
})
afterAll(async () => {
  await bot.stop()
  await gate.stop()
  await slack.stop()
  await server.stop()
})
beforeEach(() => {
  slack.calls.length = 0
  slack.answers.clear()
  gate.before = async () => undefined
})

const asMara = { platform: 'slack', tenant: 'T1', userId: 'UMARA' } as const
const linkMara = async () => linked(server.databaseUrl, (await prm.me.get()).vendorId, asMara, mara.id)

/** Sends something as Slack does. @returns the acknowledgement. */
async function post(body: object, url = bot.url): Promise<Record<string, unknown>> {
  const { headers, body: text } = signedRequest({ trigger_id: `t-${++number}`, ...body })
  const response = await fetch(`${url}/slack/events`, {
    method: 'POST',
    headers,
    body: await new Response(text).text(),
  })
  expect(response.status).toBe(200)
  const answer = await response.text()
  return answer === '' ? {} : (JSON.parse(answer) as Record<string, unknown>)
}

const command = (user: string, text: string) =>
  post({
    command: '/partner',
    text,
    user_id: user,
    team_id: 'T1',
    channel_id: 'C1',
    response_url: `${slack.url}respond`,
  })
const unlinkMara = () => command('UMARA', 'unlink')

function viewOf(modal: Modal, id: string): object {
  return { ...modal, id, root_view_id: id, hash: 'h1', state: { values: fillModal(modal) } }
}
const from = (user: string) => ({ team: { id: 'T1' }, user: { id: user, team_id: 'T1' } })
const submit = (modal: Modal, id = `V${++number}`, url?: string) =>
  post({ type: 'view_submission', ...from('UMARA'), view: viewOf(modal, id) }, url)
const modalWith = (values: object) =>
  formModal(formView(everyKind, 'USD', { values: { ...everyValue, ...values } }))
const updated = (): Modal | undefined =>
  slack.calls.findLast(({ method }) => method === 'views.update')?.args['view'] as Modal | undefined
const leadsNamed = async (name: string) => (await prm.leads.list({ q: name })).data

test('every answer given in Slack arrives in the programme as it was given', async () => {
  await submit(modalWith({ name: 'Every Kind' }))
  const [lead] = await leadsNamed('Every Kind')
  expect(lead?.values).toEqual({ ...everyValue, name: 'Every Kind' })
})

test('an answer that brings up a question redraws the form with all that was typed', async () => {
  const modal = modalWith({ colour: 'blue, dark', name: 'Typed' })
  expect(modalFields(modal)).not.toContain('shade')
  const view = viewOf(
    formModal(formView(everyKind, 'USD', { values: { ...everyValue, name: 'Typed' } })),
    'V1',
  )
  await post({
    type: 'block_actions',
    ...from('UMARA'),
    view,
    actions: [
      {
        type: 'static_select',
        action_id: 'field',
        block_id: 'field:colour',
        selected_option: { value: 'red' },
      },
    ],
  })
  await expect.poll(updated).toBeDefined()
  expect(modalFields(updated() ?? expect.unreachable())).toContain('shade')
  expect(JSON.stringify(updated())).toContain('"Typed"')
  expect(slack.calls.at(-1)?.args).toMatchObject({ view_id: 'V1', hash: 'h1' })
})

test('mistakes come back at their questions, all at once', async () => {
  const answer = await submit(modalWith({ email: 'no', site: 'no', seats: 1000 }))
  expect(answer['response_action']).toBe('errors')
  expect(Object.keys(answer['errors'] as object).toSorted()).toEqual([
    'field:email',
    'field:seats',
    'field:site',
  ])
})

test('a question that the form got meanwhile is asked, with all that was typed', async () => {
  const older = { ...everyKind, fields: everyKind.fields.filter(({ name }) => name !== 'country') }
  const answer = await submit(
    formModal(formView(older, 'USD', { values: { ...everyValue, name: 'Older form' } })),
  )
  expect(answer['response_action']).toBe('update')
  const modal = answer['view'] as Modal
  expect(modalFields(modal)).toContain('country')
  expect(JSON.stringify(modal)).toContain('Older form')
  expect(await leadsNamed('Older form')).toHaveLength(0)
})

test('when the programme cannot be reached nothing that was typed is lost', async () => {
  gate.before = async () => new Response('', { status: 503, headers: { 'retry-after': '60' } })
  const first = modalWith({ name: 'Second try', email: 'ada@second.example' })
  const answer = await submit(first, 'V-second')
  const modal = answer['view'] as Modal
  expect(JSON.stringify(modal)).toContain(words.unreachable)
  gate.before = async () => undefined
  expect(JSON.stringify(await submit(modal, 'V-second'))).toContain(words.receiptTitle)
  expect(await leadsNamed('Second try')).toHaveLength(1)
})

test('when nothing at all can be read the window stays as it is', async () => {
  const fresh = await startBot({ ...options(), write: () => {} })
  gate.before = async () => new Response('', { status: 503 })
  try {
    const answer = await submit(modalWith({ name: 'Stays' }), 'V-stays', fresh?.url)
    expect(answer).toEqual({ response_action: 'errors', errors: { 'field:name': words.unreachable } })
  } finally {
    await fresh?.stop()
  }
})

test('a slow programme does not lose the lead: the person waits in the window, and it is made once', async () => {
  gate.before = async (method, path) => {
    if (method === 'POST' && path.endsWith('/submissions'))
      await new Promise((resolve) => setTimeout(resolve, 2600))
    return undefined
  }
  const modal = modalWith({ name: 'Slow', email: 'ada@slow.example' })
  const started = performance.now()
  const answer = await submit(modal, 'V-slow')
  expect(performance.now() - started).toBeLessThan(3000)
  expect(JSON.stringify(answer)).toContain(words.sending)
  await expect.poll(() => JSON.stringify(updated()), { timeout: 5000 }).toContain(words.receiptTitle)
  gate.before = async () => undefined
  await submit(modal, 'V-slow')
  expect(await leadsNamed('Slow')).toHaveLength(1)
})

test.each([
  ['of another workspace', { team_id: 'T9', profile: { email: 'umara@alpine.example' } }, 'not one that'],
  [
    'with an unconfirmed address',
    { team_id: 'T1', is_email_confirmed: false, profile: { email: 'umara@alpine.example' } },
    'confirmed',
  ],
  [
    'who has left',
    { team_id: 'T1', deleted: true, profile: { email: 'umara@alpine.example' } },
    'not one that',
  ],
])('somebody %s does not get the form', async (_, user, sentence) => {
  await unlinkMara()
  slack.answers.set('users.info', () => ({ user: { id: 'UMARA', ...user } }))
  expect(JSON.stringify(await command('UMARA', 'lead'))).toContain(sentence)
  expect(slack.calls.some(({ method }) => method === 'views.open')).toBe(false)
  await linkMara()
})

test('who uses the bot for the first time says who they are, by a button or by a code', async () => {
  await unlinkMara()
  const question = await command('UMARA', 'lead')
  expect(question).toMatchObject({ text: expect.stringContaining('Mara at Alpine?') })
  const blocks = question['blocks'] as Array<{ type: string; elements?: object[] }>
  const actions = blocks.find(({ type }) => type === 'actions')?.elements
  await post({ type: 'block_actions', ...from('UMARA'), channel: { id: 'C1' }, actions })
  // What was asked for comes at once.
  await expect
    .poll(() => JSON.stringify(slack.calls.find(({ method }) => method === 'views.open')?.args))
    .toContain('Hello, Mara')
  expect(await command('UMARA', 'lead')).toEqual({})

  const own = new OpenPRM({
    fetchSession: () => prm.embedTokens.create({ user: { id: mara.id } }),
    baseUrl: server.url,
  })
  const { chatCode } = await own.me.createChatCode()
  const answer = await command('UOTHER', `link ${chatCode.toLowerCase()}`)
  expect(answer).toMatchObject({ text: expect.stringContaining('Hello, Mara') })
})

test('a form that Slack does not open is said not to open', async () => {
  slack.answers.set('views.open', () => ({ ok: false, error: 'expired_trigger_id' }))
  expect(JSON.stringify(await command('UMARA', 'lead'))).toContain(words.notOpened)
})

test('help comes for help, and for anything unknown', async () => {
  for (const text of ['help', '', 'dance']) {
    expect(await command('UMARA', text)).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining(words.helpTitle),
    })
  }
})
