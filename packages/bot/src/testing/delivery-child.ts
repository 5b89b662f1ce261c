import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Adapter } from '../core/adapter.ts'
import { openDelivery } from '../delivery/delivery.ts'
import { jsonLog } from '../log.ts'
import type { SlackClient } from '../slack/directory.ts'
import { slackSender } from '../slack/sender.ts'
import { notice } from '../view/notice-view.ts'

/**
 * The delivery alone in a process that is to be killed: what it is told it stores, acknowledges and answers. Without the
 * platforms' SDKs it is there in a moment, so that it can be killed often.
 */

const { DATABASE_URL = '', SLACK_API = '', PORT = '' } = process.env

export interface Told {
  key: string
  channel: string
}

async function call(method: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${SLACK_API}${method}`, {
    method: 'POST',
    headers: { authorization: 'Bearer xoxb-1-test', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(
      Object.entries(body).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
  })
  if (!response.ok) throw new Error(`Slack answered ${response.status}`)
  return (await response.json()) as Record<string, unknown>
}

const client = {
  chat: { postMessage: (message: object) => call('chat.postMessage', message) },
  conversations: { history: (about: object) => call('conversations.history', about) },
} as unknown as SlackClient

const delivery = await openDelivery(
  DATABASE_URL,
  'vendor_crash',
  jsonLog(() => {}),
  [],
)
const adapter: Adapter = {
  platform: 'slack',
  endpoint: undefined,
  announceTo: undefined,
  async handle(payload) {
    const { key, channel } = payload as Told
    await delivery.enqueue({ platform: 'slack', target: { conversation: channel }, key, view: notice(key) })
  },
  sender: slackSender(async () => client),
  start: async () => {},
  stop: async () => {},
}
delivery.run([adapter])

createServer((request, response) => {
  const store = async (): Promise<void> => {
    const told = JSON.parse(await text(request)) as Told
    const { key, channel } = told
    await delivery.inbox.store({ platform: 'slack', tenant: 'T1', key, lane: channel, payload: told })
    delivery.wake()
    response.end()
  }
  store().catch(() => response.writeHead(500).end())
}).listen(Number(PORT), '127.0.0.1', () => console.log('ready'))
