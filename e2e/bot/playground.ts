import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { fillCard } from '@openprm/bot/testing'
import { until } from './waiting.ts'

type Card = Parameters<typeof fillCard>[0]

export interface PlaygroundMessage {
  messageId: string
  attachments?: Array<{ content: Card }>
}

/** Microsoft's playground of Teams, from the side of the person in front of it, in the chat with the bot. */
export interface Playground {
  install(): Promise<void>
  say(text: string): Promise<void>
  /** The newest message of the bot's with these words. */
  shown(text: string): Promise<PlaygroundMessage>
  /** Presses a button. @returns the card that comes in its place */
  press(message: PlaygroundMessage, card: Card, label: string, inputs?: object): Promise<Card>
  stop(): Promise<void>
}

const base = 'http://localhost:56150'
const chat = 'personal-chat-id'
const person = { id: 'user-id-0' }

/** @param cli its command, which comes under terms of its own and is not installed here */
export async function startPlayground(cli: string, endpoint: string, directory: string): Promise<Playground> {
  const args = [cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', '56150', '--disable-telemetry', 'true']
  const child: ChildProcess = spawn(process.execPath, args, { cwd: directory, stdio: 'ignore' })
  await until(async () => (await fetch(base).catch(() => undefined))?.ok === true, 'the playground')
  const socket = new WebSocket(`${base.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`)
  const messages: PlaygroundMessage[] = []
  socket.addEventListener('message', ({ data }) => {
    const { message } = JSON.parse(String(data)) as { message?: PlaygroundMessage }
    if (message) messages.push(message)
  })
  await once(socket, 'open')
  const post = async (path: string, body: object): Promise<Response> => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }
    const response = await fetch(base + path, init)
    if (!response.ok) throw new Error(`The playground answered ${response.status} to ${path}`)
    return response
  }
  return {
    install: async () => void (await post(`/_debug/conversation/${chat}/installation`, {})),
    async say(text) {
      const body = { text, textFormat: 'plain', from: person }
      await post(`/_conversation/v1/conversations/${chat}/messages`, body)
    },
    shown: (text) =>
      until(
        async () => messages.findLast((message) => JSON.stringify(message).includes(text)),
        `"${text}" in the playground`,
      ),
    async press({ messageId }, { actions = [] }, label, inputs = {}) {
      const action = actions.find(({ title }) => title === label)
      if (action?.type !== 'Action.Execute') throw new Error(`The card has no button "${label}"`)
      const data = { ...(action.data as object), ...inputs }
      const answer = await post('/_conversation/v1/invoke', {
        name: 'adaptiveCard/action',
        value: { action: { type: action.type, title: action.title, verb: action.verb, data } },
        from: person,
        conversation: { id: chat },
        replyToId: messageId,
      })
      return ((await answer.json()) as { value: Card }).value
    },
    async stop() {
      socket.close()
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}
