import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './waiting.ts'

export interface SlackMessage {
  ts: string
  text: string
  user: string
  thread_ts?: string
  channel?: string
  subtype?: string
  ephemeral_to?: string
  blocks?: Array<{ type: string; block_id?: string; text?: { text: string }; elements?: unknown[] }>
  files?: Array<{ id: string; name: string }>
}

interface ModalBlock {
  type: string
  block_id?: string
  text?: { text: string }
  element?: { type: string; action_id: string; options?: Array<{ text: { text: string }; value: string }> }
}
export interface Modal {
  id: string
  callback_id?: string
  private_metadata?: string
  title: { text: string }
  blocks: ModalBlock[]
}

export interface LocalSlack {
  /** For SLACK_API_URL. */
  apiUrl: string
  teamId: string
  command(user: string, text: string): Promise<void>
  say(user: string, text: string, place?: SlackPlace): Promise<SlackMessage>
  edit(message: SlackMessage, text: string): Promise<void>
  remove(message: SlackMessage): Promise<void>
  react(user: string, message: SlackMessage, name: string): Promise<void>
  upload(user: string, file: File, text: string, place: SlackPlace): Promise<void>
  openHome(user: string): Promise<void>
  /** The app's page of a person. */
  home(user: string): object | undefined
  /** Presses the button of a message. */
  press(user: string, message: SlackMessage, label: string): Promise<void>
  /** Submits the open modal. @returns the sentences at its fields, or the modal that came in its place, or null. */
  submit(
    user: string,
    values: Record<string, Record<string, unknown>>,
  ): Promise<{ errors: Record<string, string> } | { modal: Modal | null }>
  /** Closes what is open. */
  dismiss(user: string): Promise<void>
  /** The open modal. */
  modal(): Promise<Modal | undefined>
  messages(channel: string): Promise<SlackMessage[]>
  stop(): Promise<void>
}

/** Where in the workspace; its only channel unless named. */
export interface SlackPlace {
  channel?: string
  thread?: string
}

export interface LocalSlackOptions {
  /** The vendor's workspace with its triage channel unless named. */
  workspace?: { teamId: string; name: string; botUserId: string; channel: { id: string; name: string } }
  /** Where the workspace sends events; none for Socket Mode. */
  requestUrl: string | undefined
  signingSecret: string
  botToken: string
  appToken: string
  port: number
  users: Array<{ id: string; name: string; email: string }>
}

export const channelId = 'C0TRIAGE'
const vendors = {
  teamId: 'T0VENDOR',
  name: 'Northwind',
  botUserId: 'U0PRM',
  channel: { id: channelId, name: 'triage' },
}

/** A Slack workspace on this machine: a real client that speaks Slack's protocol to the bot. */
export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const binary = locate()
  const directory = await mkdtemp(join(tmpdir(), 'local-slack-'))
  const config = join(directory, 'config.json')
  await writeFile(config, JSON.stringify(workspace(options)))
  const base = `http://127.0.0.1:${options.port}`
  const child = spawn(
    binary,
    ['--config', config, '--port', String(options.port), '--base-host', '127.0.0.1'],
    { stdio: 'ignore' },
  )
  await until(
    async () => (await fetch(`${base}/_control/state`).catch(() => undefined))?.ok === true,
    'local-slack to answer',
  )

  const slack = await openLocalSlack(base, options.workspace ?? vendors)
  return {
    ...slack,
    async stop() {
      await slack.stop()
      await end(child)
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** A workspace that runs already, from the side of the people in it. */
export async function openLocalSlack(
  base: string,
  { teamId, channel }: { teamId: string; channel: { id: string } },
): Promise<LocalSlack> {
  const control = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${base}/_control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`local-slack answered ${response.status} to ${path}`)
    return (await response.json()) as Record<string, unknown>
  }
  const ui = await openUi(base)

  return {
    apiUrl: `${base}/api/`,
    teamId,
    command: async (user, text) => {
      await control('command', { channel: channel.id, user, command: '/partner', text })
    },
    async say(user, text, { channel: named = channel.id, thread } = {}) {
      const { message } = await control('message', { channel: named, user, text, thread_ts: thread })
      return { ...(message as SlackMessage), channel: named }
    },
    async edit({ channel: named = channel.id, ts, user }, text) {
      await control('edit-message', { channel: named, ts, user, text })
    },
    async remove({ channel: named = channel.id, ts, user }) {
      await control('delete-message', { channel: named, ts, user })
    },
    async react(user, { channel: named = channel.id, ts }, name) {
      await control('reaction', { channel: named, ts, user, name })
    },
    async upload(user, file, text, { channel: named = channel.id, thread }) {
      const body = new FormData()
      for (const [name, value] of Object.entries({ channel: named, user, text, thread_ts: thread ?? '' }))
        if (value !== '') body.append(name, value)
      body.append('file', file)
      const response = await fetch(`${base}/_control/upload`, { method: 'POST', body })
      if (!response.ok) throw new Error(`local-slack answered ${response.status} to an upload`)
    },
    async openHome(user) {
      await control('open-home', { user })
    },
    home: (user) => ui.home(user),
    async press(user, message, label) {
      await control('interact', {
        channel: message.channel ?? channel.id,
        messageTs: message.ts,
        user,
        action: buttonOf(message, label),
      })
    },
    submit: async (user, values) => ui.submit(user, values),
    dismiss: async (user) => ui.dismiss(user),
    modal: async () => ui.modal(),
    messages: async (named) => {
      const response = await fetch(`${base}/_control/messages/${named}`)
      const { messages } = (await response.json()) as { messages: SlackMessage[] }
      return messages.map((message) => ({ ...message, channel: named }))
    },
    async stop() {
      ui.close()
    },
  }
}

/** The button with this label, as Slack sends it. */
function buttonOf({ blocks = [] }: SlackMessage, label: string): object {
  const buttons = blocks.flatMap(({ elements = [] }) => elements) as Array<{
    type: string
    action_id: string
    value?: string
    text: { text: string }
  }>
  const found = buttons.find(({ type, text }) => type === 'button' && text.text === label)
  if (!found) throw new Error(`The message has no button "${label}"`)
  const { type, action_id, value } = found
  return { type, action_id, ...(value !== undefined && { value }) }
}

function locate(): string {
  try {
    return createRequire(import.meta.url).resolve('local-slack-linux-x64/bin/local-slack')
  } catch (cause) {
    throw new Error(
      'These tests need the local Slack workspace: `pnpm install` on Linux x64 brings it (local-slack-linux-x64, an optional dependency of e2e).',
      { cause },
    )
  }
}

function workspace(options: LocalSlackOptions): object {
  const { requestUrl, signingSecret, botToken, appToken, users } = options
  const { teamId, name, botUserId, channel } = options.workspace ?? vendors
  const mode = requestUrl === undefined ? { mode: 'socket' } : { mode: 'events', requestUrl }
  return {
    workspace: { name, domain: name.toLowerCase(), teamId },
    apps: [{ appId: 'A0PRM', botUserId, botName: 'openprm', botToken, appToken, signingSecret, ...mode }],
    users,
    channels: [{ ...channel, members: [...users.map(({ id }) => id), botUserId] }],
  }
}

interface Ui {
  submit: LocalSlack['submit']
  dismiss(user: string): void
  modal(): Modal | undefined
  home(user: string): object | undefined
  close(): void
}

/** The socket of the workspace's own browser client. */
async function openUi(base: string): Promise<Ui> {
  const socket = new WebSocket(`${base.replace('http', 'ws')}/ui`)
  let stack: Modal[] = []
  const homes = new Map<string, object>()
  let news: ((message: Record<string, unknown>) => void) | undefined
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Record<string, unknown>
    if (message['t'] === 'home') homes.set(String(message['user']), message['view'] as object)
    if (message['t'] === 'view') stack = message['stack'] as Modal[]
    news?.(message)
  })
  await once(socket, 'open')
  return {
    modal: () => stack.at(-1),
    home: (user) => homes.get(user),
    close: () => socket.close(),
    dismiss: (user) => socket.send(JSON.stringify({ t: 'view_close', user })),
    async submit(user, values) {
      const answer = Promise.withResolvers<Awaited<ReturnType<LocalSlack['submit']>>>()
      news = (message) => {
        if (message['t'] === 'view_errors')
          answer.resolve({ errors: message['errors'] as Record<string, string> })
        if (message['t'] === 'view') answer.resolve({ modal: stack.at(-1) ?? null })
      }
      socket.send(JSON.stringify({ t: 'view_submit', user, values }))
      return answer.promise
    },
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}
