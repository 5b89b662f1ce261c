import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerOf, asSource, dragActions, keyActions, type Engine } from './engine.ts'

interface Reply {
  id: number
  result?: Record<string, unknown>
  error?: string
  message?: string
}

/** Firefox by WebDriver BiDi, which it speaks itself: no driver stands between. */
export async function startFirefox(program = 'firefox-esr'): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'openprm-firefox-'))
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile]
  const browser = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    browser.stderr.on('data', (data: Buffer) => {
      const [, found] = /BiDi listening on (ws:\S+)/.exec((said += data.toString())) ?? []
      if (found) resolve(found)
    })
    browser.on('error', reject)
    browser.on('exit', () => reject(new Error(`${program} ended: ${said}`)))
  })
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`No BiDi at ${address}`)))
  })

  const waiting = new Map<number, (reply: Reply) => void>()
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply
    waiting.get(reply.id)?.(reply)
  })
  let calls = 0
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++calls
    socket.send(JSON.stringify({ id, method, params }))
    const { result, error, message } = await new Promise<Reply>((resolve) => waiting.set(id, resolve))
    waiting.delete(id)
    if (!result) throw new Error(`${method}: ${error} ${message}`)
    return result
  }

  const { capabilities } = await send('session.new', { capabilities: {} })
  // The first window is never told that it is in front, and then no key presses a button.
  const { context } = await send('browsingContext.create', { type: 'window' })
  await send('browsingContext.activate', { context })
  const { browserVersion } = capabilities as { browserVersion: string }
  return {
    name: `Firefox ${browserVersion}`,
    async go(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async size(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    async run(body, ...args) {
      const { result, exceptionDetails } = await send('script.callFunction', {
        functionDeclaration: asSource(body),
        awaitPromise: true,
        target: { context },
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
      })
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
      return answerOf((result as { value: string }).value)
    },
    async keys(...keys) {
      await send('input.performActions', { context, actions: keyActions(keys) })
    },
    async drag(from, to) {
      await send('input.performActions', { context, actions: dragActions(from, to) })
    },
    async stop() {
      socket.close()
      browser.kill('SIGTERM')
      await new Promise((resolve) => browser.on('exit', resolve))
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
