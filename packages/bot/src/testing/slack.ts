import { createHmac } from 'node:crypto'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

export interface WebApiCall {
  method: string
  /** The workspace whose token was shown. */
  team: string
  args: Record<string, unknown>
  /** What was answered, unless it was an HTTP answer of its own. */
  answer?: object
}

/** Slack's Web API on this machine, as far as the bot uses it; takes only tokens it knows. */
export interface SlackWebApi {
  url: string
  /** The workspace of each token. */
  tokens: Map<string, string>
  calls: WebApiCall[]
  /** Files that were uploaded, and where they are shown. */
  files: Map<string, SlackUpload>
  /** Where files are uploaded to: a test may put a gate in front. */
  uploadOrigin: string
  /** Answers in place of the usual ones, by method; each may also be an HTTP answer of its own. */
  answers: Map<string, (args: Record<string, unknown>, team: string) => object | Response | Promise<Response>>
  stop(): Promise<void>
}

export interface SlackUpload {
  name: string
  length: number
  content?: Buffer
  channel?: string
  thread?: string | undefined
}

export const slackTokens = { botToken: 'xoxb-1-test', signingSecret: 'test-signing-secret' }

let messages = 0
let uploads = 0

type Usual = (args: Record<string, unknown>, team: string) => object | Promise<object>
const usual: Record<string, Usual> = {
  'auth.test': (_, team) => ({ team_id: team, user_id: 'U0BOT', bot_id: 'B1' }),
  'users.info': ({ user }, team) => ({
    user: {
      id: user,
      name: user,
      team_id: team,
      profile: { email: `${String(user)}@alpine.example`.toLowerCase() },
    },
  }),
  // A person as the target means their chat with the bot.
  'chat.postMessage': ({ channel }) => ({
    ts: `${Math.floor(Date.now() / 1000)}.${String(++messages).padStart(6, '0')}`,
    channel: String(channel).replace(/^U/, 'D'),
  }),
  'chat.update': ({ channel, ts }) => ({ ts, channel }),
  'conversations.history': () => ({ messages: [] }),
  'conversations.info': ({ channel }) => ({ channel: { id: channel, is_ext_shared: false } }),
}

/** @param extend adds to what this Slack can do */
export async function startSlackWebApi(
  extend?: (app: Hono, tokens: Map<string, string>) => void,
): Promise<SlackWebApi> {
  const calls: WebApiCall[] = []
  const answers: SlackWebApi['answers'] = new Map()
  const tokens = new Map([[slackTokens.botToken, 'T1']])
  const app = new Hono()
  const files: SlackWebApi['files'] = new Map()
  const filing = filesOf(files, () => slack.uploadOrigin)
  app.post('/upload/:id', async (context) => {
    const file = files.get(context.req.param('id'))
    if (!file) return context.text('no', 404)
    file.content = Buffer.from(await context.req.arrayBuffer())
    return context.text('OK')
  })
  extend?.(app, tokens)
  app.post('/api/:method', async (context) => {
    const method = context.req.param('method')
    const args = parseArgs(await context.req.text())
    const shown = context.req.header('authorization')?.replace('Bearer ', '') ?? args['token']
    const team = tokens.get(String(shown))
    if (team === undefined) return context.json({ ok: false, error: 'invalid_auth' })
    const call: WebApiCall = { method, args, team }
    calls.push(call)
    const answer = await (answers.get(method) ?? filing[method] ?? usual[method])?.(args, team)
    if (!(answer instanceof Response)) call.answer = { ...answer }
    return answer instanceof Response ? answer : context.json({ ok: true, ...answer })
  })
  const started = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
    started.resolve(port),
  )
  const origin = `http://127.0.0.1:${await started.promise}`
  const slack: SlackWebApi = {
    url: `${origin}/api/`,
    uploadOrigin: origin,
    files,
    calls,
    answers,
    tokens,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
  return slack
}

/** Slack's upload in three steps: nobody sees the file before the last. */
function filesOf(files: SlackWebApi['files'], origin: () => string): Record<string, Usual> {
  const unknown = { ok: false, error: 'file_not_found' }
  return {
    'files.getUploadURLExternal': ({ filename, length }) => {
      const id = `F${++uploads}`
      files.set(id, { name: String(filename), length: Number(length) })
      return { file_id: id, upload_url: `${origin()}/upload/${id}` }
    },
    'files.completeUploadExternal': ({ files: given, channel_id, thread_ts }) => {
      for (const { id } of given as Array<{ id: string }>) {
        const file = files.get(id)
        if (!file || file.content?.length !== file.length) return unknown
        Object.assign(file, { channel: channel_id, thread: thread_ts })
      }
      return { files: given as object[] }
    },
    'files.info': ({ file: id }) => {
      const file = files.get(String(id))
      if (!file?.content) return unknown
      const shares = file.channel === undefined ? {} : { private: { [file.channel]: [{ ts: '1.1' }] } }
      return { file: { id, shares } }
    },
    'files.delete': ({ file: id }) => (files.delete(String(id)) ? {} : unknown),
  }
}

/** The client sends forms whose nested values are JSON. */
export function parseArgs(text: string): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value,
    ]),
  )
}

export interface Signing {
  secret?: string
  /** Seconds from now. */
  offset?: number
  retry?: number
}

/** A request as Slack signs it: an Events API envelope, an interaction, or a command. */
export function signedRequest(
  body: object,
  { secret = slackTokens.signingSecret, offset = 0, retry }: Signing = {},
): Request {
  const isEvent = 'event_id' in body || 'challenge' in body
  const isCommand = 'command' in body
  const text = isEvent
    ? JSON.stringify(body)
    : new URLSearchParams(
        isCommand ? (body as Record<string, string>) : { payload: JSON.stringify(body) },
      ).toString()
  const timestamp = String(Math.floor(Date.now() / 1000) + offset)
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${text}`).digest('hex')}`
  return new Request('http://127.0.0.1/slack/events', {
    method: 'POST',
    headers: {
      'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
      ...(retry !== undefined && {
        'x-slack-retry-num': String(retry),
        'x-slack-retry-reason': 'http_timeout',
      }),
    },
    body: text,
  })
}
