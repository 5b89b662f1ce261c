import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { flags } from '../../e2e/support/browser.ts'
import { findChromium } from '../../scripts/chromium.ts'

/** One page of a session of its own. */
export interface BarePage {
  /** Sends a command of the DevTools protocol. @throws Error what Chromium says of it */
  send<T>(method: string, params?: object): Promise<T>
  /** Runs a function that stands alone in the page, and awaits it. @throws Error what it throws */
  ask<T>(question: () => T | Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface BareBrowser {
  open(size?: { width: number; height: number }): Promise<BarePage>
  stop(): Promise<void>
}

/** What a person's browser has done long before, or never does while somebody looks at a page. */
const calm = [
  '--headless',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-breakpad',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-features=OptimizationHints,MediaRouter,NetworkTimeServiceQuerying',
  '--disable-field-trial-config',
  '--metrics-recording-only',
  '--password-store=basic',
]

/**
 * Chromium without a test driver. One that listens to a page has a world of its own made in each document before the
 * page's first script runs: on a slow processor that alone is a tenth of what is to be measured.
 */
export async function startBareBrowser(): Promise<BareBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'openprm-bench-'))
  const args = [...flags, ...calm, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank']
  const child = spawn(findChromium(), args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  const socket = new WebSocket(await addressIn(child.stderr))
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
  const send = speakTo(socket)
  return {
    async open(size) {
      const context = await send<{ browserContextId: string }>('Target.createBrowserContext')
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', {
        url: 'about:blank',
        ...context,
        ...size,
      })
      const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true,
      })
      const page = <T>(method: string, params?: object): Promise<T> => send(method, params, sessionId)
      return {
        send: page,
        async ask<T>(question: () => T | Promise<T>) {
          const { result, exceptionDetails } = await page<Evaluated<T>>('Runtime.evaluate', {
            expression: `(${String(question)})()`,
            awaitPromise: true,
            returnByValue: true,
          })
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
          return result.value
        },
        async close() {
          await send('Target.disposeBrowserContext', context)
        },
      }
    },
    async stop() {
      socket.close()
      child.kill()
      await ended
      // What it still writes while it ends comes a moment later.
      await sleep(200)
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The address that Chromium prints when it is ready. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('Chromium ended before it was ready.')
}

interface Evaluated<T> {
  result: { value: T }
  exceptionDetails?: { text: string; exception?: { description?: string } }
}

interface Answer {
  id?: number
  result?: unknown
  error?: { message: string }
}

/** Sends commands and gives each its answer. */
function speakTo(socket: WebSocket) {
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  return async <T>(method: string, params: object = {}, sessionId?: string): Promise<T> => {
    const id = ++last
    const { error, result } = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params, sessionId }))
    })
    waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result as T
  }
}
