import { createTestDatabase, startTestServer } from '@openprm/api/testing'
import { OpenPRM, type Ticket } from '@openprm/sdk'
import { expect } from 'vitest'
import { type Bot, startBot } from '../start.ts'
import { linked } from './linked.ts'
import { soon } from './soon.ts'
import { type TeamsPeople, teamsPeople } from './teams-people.ts'
import { type Microsoft, startMicrosoft } from './microsoft.ts'
import {
  signedRequest,
  slackTokens,
  type SlackUpload,
  type SlackWebApi,
  startSlackWebApi,
  type WebApiCall,
} from './slack.ts'
import {
  changedEvent,
  deletedEvent,
  envelope,
  mentionEvent,
  messageEvent,
  reactionEvent,
  type SaidInSlack,
} from './slack-events.ts'
import { field } from './every-kind.ts'
import { fillModal } from './fill-modal.ts'
import type { formModal } from '../slack/render/modal.ts'

type Modal = ReturnType<typeof formModal>

/** A message of the bot's in Slack. */
export interface Shown {
  channel: string
  ts: string
  thread: string | undefined
  args: Record<string, unknown>
}

/** Slack from the side of the people in it: every request is signed as Slack does. */
export interface SlackPeople {
  calls: WebApiCall[]
  /** Answers in place of Slack's usual ones. */
  answers: SlackWebApi['answers']
  /** Files that the bot shows in a channel, by their names or a part of them. */
  filesIn(channel: string, name: string): SlackUpload[]
  say(user: string, channel: string, text: string, thread?: string, files?: object[]): Promise<SaidInSlack>
  mention(user: string, channel: string, text: string): Promise<SaidInSlack>
  change(said: SaidInSlack, now: Partial<SaidInSlack>): Promise<void>
  remove(said: SaidInSlack): Promise<void>
  react(said: Pick<SaidInSlack, 'channel' | 'ts'>, user: string, name: string): Promise<void>
  press(user: string, message: Shown, label: string): Promise<void>
  pressData(user: string, channel: string, data: string): Promise<void>
  command(user: string, text: string): Promise<Record<string, unknown>>
  /** The next modal that is opened. */
  modal(): Promise<Modal>
  submit(user: string, modal: Modal, answers: Record<string, string>): Promise<Record<string, unknown>>
  /** @param thread null: at the top */
  shown(channel: string, text: string, thread?: string | null): Promise<Shown>
  changed(channel: string, ts: string, text: string): Promise<Record<string, unknown>>
  told(user: string, text: string): Promise<Record<string, unknown>>
  sentTo(channel: string): WebApiCall[]
  openHome(user: string): Promise<void>
  /** The page of a person, once it holds the text. */
  home(user: string, text: string): Promise<string>
  post(body: object): Promise<Response>
}

/** A vendor with its people and two partners, a bot, and Slack and Microsoft as the bot sees them. */
export interface ChatWorld {
  prm: OpenPRM
  secretKey: string
  url: string
  /** Of the bot. */
  databaseUrl: string
  bot: Bot
  slack: SlackPeople
  /** Where Slack keeps files. */
  filesUrl: string
  microsoft: Microsoft
  teams: TeamsPeople
  ticketNamed(subject: string): Promise<Ticket>
  partners: { alpine: string; fjord: string }
  /** A client with the rights of a person: 'Mara'. */
  as(name: string): Promise<OpenPRM>
  /** Ends the bot, and starts it at the same address. */
  restart(): Promise<void>
  stop(): Promise<void>
}

const ticketForm: Parameters<OpenPRM['forms']['put']>[1] = {
  noun: 'ticket',
  title: 'How can we help?',
  submitLabel: 'Raise the ticket',
  fields: [
    field('subject', 'text', { required: true }),
    field('body', 'textarea', { required: true }),
    field('dealId', 'choice'),
    field('serial', 'text'),
  ],
}

const dealForm: Parameters<OpenPRM['forms']['put']>[1] = {
  noun: 'deal',
  title: 'Register a deal',
  fields: [
    field('accountName', 'text', { required: true }),
    field('accountDomain', 'domain', { required: true }),
    field('amount', 'money'),
  ],
}

/** Where the vendor's own people see to tickets, and where partners are. */
export const places = {
  triage: 'C0TRIAGE',
  teamsTriage: '19:triage@thread.tacv2',
} as const

export async function startChatWorld(env: Record<string, string> = {}): Promise<ChatWorld> {
  const server = await startTestServer()
  const { secretKey } = await server.createVendor()
  const prm = new OpenPRM({ apiKey: secretKey, baseUrl: server.url })
  const alpine = await prm.partners.create({ name: 'Alpine', type: 'reseller', status: 'active' })
  const fjord = await prm.partners.create({ name: 'Fjord', type: 'reseller', status: 'active' })
  const people = [
    { email: 'umara@alpine.example', name: 'Mara', partnerId: alpine.id },
    { email: 'uluca@alpine.example', name: 'Luca', partnerId: alpine.id },
    { email: 'ufrida@alpine.example', name: 'Frida', partnerId: fjord.id },
    { email: 'unora@alpine.example', name: 'Nora', role: 'admin' as const },
    { email: 'uole@alpine.example', name: 'Ole', role: 'support' as const },
  ]
  await prm.forms.put('ticket', ticketForm)
  await prm.forms.put('deal', dealForm)
  const databaseUrl = await createTestDatabase()
  const { vendorId } = await prm.me.get()
  const slack = await startSlackWebApi((app, tokens) => {
    // As Slack keeps files: for whoever shows a token of the workspace.
    app.get('/files/:name', (context) =>
      tokens.has(context.req.header('authorization')?.replace('Bearer ', '') ?? '')
        ? context.body('%PDF-1.4 of a test\n%%EOF\n')
        : context.text('no', 403),
    )
  })
  const microsoft = await startMicrosoft()
  const start = async (port = 0): Promise<Bot> =>
    (await startBot({
      env: {
        SLACK_BOT_TOKEN: slackTokens.botToken,
        SLACK_SIGNING_SECRET: slackTokens.signingSecret,
        SLACK_API_URL: slack.url,
        SLACK_TRIAGE_CHANNEL: places.triage,
        TEAMS_CLIENT_ID: microsoft.clientId,
        TEAMS_CLIENT_SECRET: 'unused',
        TEAMS_TENANT_ID: microsoft.tenantId,
        TEAMS_SERVICE_URL: microsoft.serviceUrl,
        TEAMS_TRIAGE_CONVERSATION: places.teamsTriage,
        ...env,
      },
      apiUrl: server.url,
      secretKey,
      databaseUrl,
      port,
      write: () => {},
      teams: { cloud: microsoft.cloud, token: microsoft.token },
      limits: [],
    })) ?? expect.unreachable()
  let bot = await start()

  for (const person of people) {
    const user = await prm.users.create(person)
    const userId = person.email.split('@', 1)[0]?.toUpperCase() ?? ''
    await linked(databaseUrl, vendorId, { platform: 'slack', tenant: 'T1', userId }, user.id)
    const inTeams = { platform: 'teams' as const, tenant: microsoft.tenantId, userId: `aad-${userId}` }
    await linked(databaseUrl, vendorId, inTeams, user.id)
    microsoft.members.push({
      id: `29:${userId}`,
      name: person.name,
      email: person.email,
      tenantId: microsoft.tenantId,
      aadObjectId: inTeams.userId,
    })
  }

  return {
    prm,
    secretKey,
    url: server.url,
    databaseUrl,
    bot,
    slack: slackPeople(bot.url, slack),
    filesUrl: new URL('/files/', slack.url).href,
    microsoft,
    teams: teamsPeople(bot.url, microsoft),
    partners: { alpine: alpine.id, fjord: fjord.id },
    ticketNamed: (subject) =>
      soon(async () => (await prm.tickets.list({ limit: 100 })).data.find((one) => one.subject === subject)),
    async as(name) {
      const user = (await prm.users.list({ limit: 100 })).data.find((one) => one.name === name)
      if (!user) throw new Error(`There is no ${name}`)
      const fetchSession = () => prm.embedTokens.create({ user: { id: user.id } })
      return new OpenPRM({ fetchSession, baseUrl: server.url })
    },
    async restart() {
      const port = Number(new URL(bot.url).port)
      await bot.stop()
      bot = await start(port)
    },
    async stop() {
      await bot.stop()
      await microsoft.stop()
      await slack.stop()
      await server.stop()
    },
  }
}

let stamps = 1_700_000_000
let triggers = 0

function slackPeople(botUrl: string, { calls, files, answers }: SlackWebApi): SlackPeople {
  async function post(body: object): Promise<Response> {
    const { headers, body: text } = signedRequest(body)
    const response = await fetch(`${botUrl}/slack/events`, {
      method: 'POST',
      headers,
      body: await new Response(text).text(),
    })
    expect(response.status).toBe(200)
    return response
  }
  const answerOf = async (body: object): Promise<Record<string, unknown>> => {
    const text = await (await post({ trigger_id: `t${++triggers}`, ...body })).text()
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
  }
  const said = (user: string, channel: string, text: string, thread?: string): SaidInSlack => ({
    user,
    channel,
    text,
    ts: `${++stamps}.000100`,
    ...(thread !== undefined && { thread_ts: thread }),
  })
  const block = (user: string, channel: string, action: object, message?: object): Promise<unknown> =>
    answerOf({
      type: 'block_actions',
      team: { id: 'T1' },
      user: { id: user, team_id: 'T1' },
      channel: { id: channel },
      ...(message && { message }),
      actions: [action],
    })

  let modalsSeen = 0

  const people: SlackPeople = {
    calls,
    answers,
    post,
    filesIn: (channel, name) =>
      [...files.values()].filter((file) => file.channel === channel && file.name.includes(name)),
    async say(user, channel, text, thread, sent) {
      const withFiles = sent && { subtype: 'file_share', files: sent }
      const one = { ...said(user, channel, text, thread), ...withFiles }
      await post(messageEvent(one))
      return one
    },
    async mention(user, channel, text) {
      const one = said(user, channel, `<@U0BOT> ${text}`)
      for (const body of [mentionEvent(one), messageEvent(one)]) {
        await post(body)
        await post(body)
      }
      return one
    },
    change: async (before, now) => void (await post(changedEvent(before, now))),
    remove: async (before) => void (await post(deletedEvent(before))),
    react: async (at, user, name) => void (await post(reactionEvent(at, user, name))),
    async press(user, { channel, ts, thread, args }, label) {
      const blocks = args['blocks'] as Array<{ elements?: Array<Record<string, unknown>> }>
      const buttons = blocks.flatMap(({ elements = [] }) => elements)
      const found = buttons.find(({ text }) => (text as { text?: string } | undefined)?.text === label)
      if (!found) throw new Error(`no button "${label}"`)
      const { type, action_id, value } = found
      await block(
        user,
        channel,
        { type, action_id, value },
        { ts, ...(thread !== undefined && { thread_ts: thread }) },
      )
    },
    async pressData(user, channel, data) {
      await block(user, channel, { type: 'button', action_id: 'do:0', value: data }, { ts: '1.1' })
    },
    command: (user, text) =>
      answerOf({ command: '/partner', text, user_id: user, team_id: 'T1', channel_id: 'C0ANY' }),
    modal: () =>
      soon(async () => {
        const opened = calls.filter(({ method }) => method === 'views.open')
        const next = opened[modalsSeen]
        if (!next) return undefined
        modalsSeen = opened.length
        return next.args['view'] as Modal
      }, 'a modal'),
    submit(user, modal, answers) {
      const values = fillModal(modal)
      for (const [name, value] of Object.entries(answers)) {
        const state = values[`field:${name}`]
        if (!state) throw new Error(`no field ${name}`)
        const isChoice = Object.values(state).some((entry) => 'selected_option' in entry)
        state['field'] = isChoice ? { selected_option: { value } } : { value }
      }
      const id = `V${++triggers}`
      return answerOf({
        type: 'view_submission',
        team: { id: 'T1' },
        user: { id: user, team_id: 'T1' },
        view: { ...modal, id, root_view_id: id, hash: 'h', state: { values } },
      })
    },
    sentTo: (channel) =>
      calls.filter(({ method, args }) => method === 'chat.postMessage' && args['channel'] === channel),
    shown: (channel, text, thread) =>
      soon(async () => {
        const found = calls.findLast(
          ({ method, args }) =>
            method === 'chat.postMessage' &&
            args['channel'] === channel &&
            JSON.stringify(args).includes(text) &&
            (thread === undefined || args['thread_ts'] === (thread ?? undefined)),
        )
        if (!found?.answer) return undefined
        const { ts, channel: place } = found.answer as { ts: string; channel: string }
        return { channel: place, ts, thread: found.args['thread_ts'] as string | undefined, args: found.args }
      }, `"${text}" in ${channel}`),
    changed: (channel, ts, text) =>
      soon(
        async () =>
          calls.findLast(
            ({ method, args }) =>
              method === 'chat.update' &&
              args['channel'] === channel &&
              args['ts'] === ts &&
              JSON.stringify(args).includes(text),
          )?.args,
        `a change to "${text}" in ${channel}`,
      ),
    async openHome(user) {
      await post(envelope({ type: 'app_home_opened', user, channel: user.replace('U', 'D'), tab: 'home' }))
    },
    home: (user, text) =>
      soon(async () => {
        const call = calls.findLast(
          ({ method, args }) => method === 'views.publish' && args['user_id'] === user,
        )
        const page = JSON.stringify(call?.args['view'] ?? '')
        return page.includes(text) ? page : undefined
      }, `"${text}" on the page of ${user}`),
    async told(user, text) {
      const call = await soon(
        async () =>
          calls.findLast(
            ({ method, args }) =>
              method === 'chat.postEphemeral' && args['user'] === user && JSON.stringify(args).includes(text),
          ),
        `"${text}" said to ${user}`,
      )
      return call.args
    },
  }
  return people
}
