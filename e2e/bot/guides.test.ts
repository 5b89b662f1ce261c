import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createTestDatabase } from '@openprm/api/testing'
import { fillCard } from '@openprm/bot/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalSlack, openLocalSlack, type SlackMessage } from './local-slack.ts'
import { type PlaygroundMessage, startPlayground } from './playground.ts'
import { until } from './waiting.ts'

/** docs/connect-slack.md, "Try it first", step by step in the demo that it starts; and the commands of the guides. */

const root = fileURLToPath(new URL('../../', import.meta.url))
const sales = 'C0SALES'
const triage = 'C0TRIAGE'
const [seller, manager] = ['USELLER', 'USTAFF']

let demo: ChildProcess
let directory: string
let vendor: LocalSlack
let partner: LocalSlack
let output = ''

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bot-demo-'))
  const { npm_lifecycle_event: _, ...env } = process.env
  const databaseUrl = await createTestDatabase()
  demo = spawn(process.execPath, ['scripts/bot-demo.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, BOT_DEMO_DIR: directory, DATABASE_URL: databaseUrl },
  })
  demo.stdout?.setEncoding('utf8').on('data', (text: string) => void (output += text))
  await until(async () => output.includes('Ctrl-C stops everything'), 'the demo to start', 120_000)
  const address = (whose: string): string => new RegExp(`${whose}\\s+(http:\\S+)`).exec(output)?.[1] ?? ''
  vendor = await openLocalSlack(address('Vendor’s Slack'), { teamId: 'T0VENDOR', channel: { id: triage } })
  partner = await openLocalSlack(address('Partner’s Slack'), { teamId: 'T0PARTNER', channel: { id: sales } })
}, 180_000)

afterAll(async () => {
  await vendor?.stop()
  await partner?.stop()
  if (demo?.kill('SIGTERM')) await once(demo, 'exit')
  await rm(directory, { recursive: true, force: true })
})

const find = (
  slack: LocalSlack,
  channel: string,
  matches: (message: SlackMessage) => boolean,
  what: string,
): Promise<SlackMessage> => until(async () => (await slack.messages(channel)).findLast(matches), what)
const says =
  (words: string, thread?: string) =>
  (message: SlackMessage): boolean =>
    JSON.stringify(message.blocks ?? message.text).includes(words) &&
    (thread === undefined || message.thread_ts === thread)

/** The card itself; what was asked hangs below it. */
const isCardOf =
  (subject: string) =>
  (message: SlackMessage): boolean =>
    message.thread_ts === undefined && says(subject)(message)

/** What a person types or takes: the kind that the guide names, and something everywhere else. */
function answerTo({ element }: { element?: FormElement }, subject: string): Record<string, unknown> {
  const { type, options = [] } = element ?? { type: '' }
  if (!type.includes('select')) return { field: { type, value: subject } }
  const chosen = options.find(({ text }) => text.text === 'Question') ?? options[0]
  return { field: { type, selected_option: { value: chosen?.value } } }
}

interface FormElement {
  type: string
  action_id?: string
  options?: Array<{ text: { text: string }; value: string }>
}

test('"Try it first" of Connect Slack: from the form to the answer, each step as it is written', async () => {
  // 1. /partner ticket, "Yes, that is me", and the form opens.
  await partner.command(seller, 'ticket')
  const question = await find(partner, sales, ({ ephemeral_to }) => ephemeral_to === seller, 'the question')
  await partner.press(seller, question, 'Yes, that is me')
  const form = await until(async () => partner.modal(), 'the form')

  // 2. Filled in and sent, it says "Ticket raised".
  const subject = 'The gripper drops boxes'
  const fill = (modal: typeof form): Record<string, Record<string, unknown>> =>
    Object.fromEntries(
      modal.blocks.flatMap((block) =>
        block.type === 'input' && block.block_id !== undefined
          ? [[block.block_id, answerTo(block, subject)]]
          : [],
      ),
    )
  let sent = await partner.submit(seller, fill(form))
  // Another question that an answer brings up shows when it is sent, and wants every answer anew.
  if ('modal' in sent && sent.modal?.callback_id === 'form')
    sent = await partner.submit(seller, fill(sent.modal))
  expect(sent).toMatchObject({ modal: { title: { text: 'Ticket raised' } } })

  // 3. A card in #triage; "Take" asks once who one is, and then does it.
  const card = await find(vendor, triage, isCardOf(subject), 'the card')
  await vendor.press(manager, card, 'Take')
  const asked = await find(vendor, triage, ({ ephemeral_to }) => ephemeral_to === manager, 'the question')
  await vendor.press(manager, asked, 'Yes, that is me')
  await find(vendor, triage, (message) => message.ts === card.ts && says('With')(message), 'whose it is')

  // 4. In the thread: a note stays inside until it is sent; !reply is what the partner reads.
  await vendor.say(manager, 'A note between us', { channel: triage, thread: card.ts })
  const note = await find(vendor, triage, says('The partner does not see it.', card.ts), 'the note')
  await vendor.say(manager, '!reply Please send a picture', { channel: triage, thread: card.ts })

  // 5. The answer is in the person's chat with the bot, below the ticket.
  const chat = await until(async () => {
    const state = (await (await fetch(partner.apiUrl.replace('/api/', '/_control/state'))).json()) as {
      channels: Array<{ id: string; is_im?: boolean }>
    }
    for (const { id } of state.channels)
      if ((await partner.messages(id)).some(says('Please send a picture'))) return id
    return undefined
  }, 'the answer')
  expect(chat).not.toBe(sales)
  const answer = await find(partner, chat, says('Please send a picture'), 'the answer')
  expect(answer.thread_ts).toBeDefined()
  expect(JSON.stringify(await partner.messages(chat))).not.toContain('A note between us')
  await vendor.press(manager, note, 'Send to partner')
  await find(partner, chat, says('A note between us', answer.thread_ts), 'the note that was sent')
  await partner.say(seller, 'Here it is', { channel: chat, thread: answer.thread_ts ?? '' })
  await find(vendor, triage, says('Here it is', card.ts), 'the answer in triage')

  // 6. The person's own page.
  await partner.openHome(seller)
  const page = await until(async () => partner.home(seller), 'the page')
  expect(JSON.stringify(page)).toContain(subject)
  expect(await readFile(join(directory, 'bot.log'), 'utf8')).toContain('message.sent')
})

/** Where the playground is: `npm install @microsoft/m365agentsplayground@0.2.28` somewhere, and its `cli.js`. */
const { TEAMS_PLAYGROUND: playgroundCli = '' } = process.env

// Its licence keeps the playground out of here, so it is walked by whoever has it.
if (playgroundCli !== '')
  test('"Try it first" of Connect Teams: from the first word in the playground to the vendor’s answer from Slack', async () => {
    const endpoint = /-e (http:\S+)/.exec(output)?.[1] ?? ''
    const playground = await startPlayground(playgroundCli, endpoint, directory)
    try {
      // Whoever adds the app is asked who they are before they have written a word.
      await playground.install()
      const first = await playground.shown('Is this you?')
      await playground.say('ticket')
      const question = await until(async () => {
        const newest = await playground.shown('Is this you?')
        return newest.messageId !== first.messageId && newest
      }, 'the question below "ticket"')
      const form = await playground.press(question, cardOf(question), 'Yes, that is me')
      const subject = 'Asked from the playground'
      const inputs = { ...fillCard(form), 'field.subject': subject, 'field.body': 'In full' }
      const submit = form.actions?.[0]?.title ?? ''
      let receipt = await playground.press(question, form, submit, inputs)
      // What an answer brings up is asked with all that was typed.
      if (receipt.body.some(({ id }) => id?.startsWith('field.')))
        receipt = await playground.press(question, receipt, submit, {
          ...fillCard(receipt),
          ...chosen(receipt),
        })
      expect(JSON.stringify(receipt)).toContain('Ticket raised')
      const card = await find(vendor, triage, isCardOf(subject), 'the card')
      // The manager is known from the steps in Slack above.
      await vendor.say(manager, '!reply Try another charger', { channel: triage, thread: card.ts })
      await playground.shown('Try another charger')
      await playground.say('help')
      await playground.shown('What I can do')
    } finally {
      await playground.stop()
    }
  })

const cardOf = ({ attachments: [first] = [] }: PlaygroundMessage): Parameters<typeof fillCard>[0] =>
  first?.content ?? expect.unreachable()

/** The first of every choice that is still open. */
function chosen({ body }: Parameters<typeof fillCard>[0]): Record<string, string> {
  return Object.fromEntries(
    body.flatMap((element) =>
      element.type === 'Input.ChoiceSet' && element.id !== undefined && !element.value
        ? [[element.id, element.choices?.[0]?.value ?? '']]
        : [],
    ),
  )
}

const run = promisify(execFile)
const openprm = async (...args: string[]): Promise<string> =>
  (await run(process.execPath, ['scripts/openprm.ts', 'bot', ...args], { cwd: root })).stdout

test('the commands of the guides write what they say', async () => {
  const manifest = JSON.parse(await openprm('manifest', 'slack', '--url', 'https://bot.alpine.example'))
  expect(manifest.settings.event_subscriptions.request_url).toBe('https://bot.alpine.example/slack/events')
  expect(JSON.parse(await openprm('manifest', 'slack', '--socket')).settings.socket_mode_enabled).toBe(true)
  const distributed = await openprm(
    'manifest',
    'slack',
    '--url',
    'https://bot.alpine.example',
    '--distributed',
  )
  expect(JSON.parse(distributed).settings.token_rotation_enabled).toBe(true)
  const id = '00000000-0000-0000-0000-000000000042'
  const file = join(directory, 'teams.zip')
  await openprm('package', 'teams', '--client-id', id, '--url', 'https://bot.alpine.example', '--out', file)
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
})
