import { spawn, type ChildProcess } from 'node:child_process'
import { freePort } from '@openprm/api/testing'
import { answerOf, asSource, dragActions, keyActions, type Engine } from './engine.ts'

/** A display that nobody looks at. */
const DISPLAY = ':93'

/** WebKitGTK by its own WebDriver, on a display of its own (`apt-get install webkit2gtk-driver xvfb`). */
export async function startWebKit(
  browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
): Promise<Engine> {
  const port = await freePort()
  const env = { ...process.env, DISPLAY, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1' }
  const start = (program: string, args: string[]): ChildProcess =>
    spawn(program, args, { env, stdio: 'ignore' })
  const screen = start('Xvfb', [DISPLAY, '-screen', '0', '1600x1200x24'])
  const driver = start('WebKitWebDriver', [`--port=${port}`])
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
    if (!answer.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`)
    return value
  }
  for (let tries = 0; ; tries++) {
    const ready = await call('GET', '/status').then(
      () => true,
      () => false,
    )
    if (ready) break
    if (tries > 50) throw new Error('WebKitWebDriver does not answer.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }

  const options = { binary: browser, args: ['--automation'] }
  const { sessionId, capabilities } = (await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string; capabilities: { browserVersion: string } }
  const session = `/session/${sessionId}`
  await call('POST', `${session}/timeouts`, { script: 30_000 })
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    async go(url) {
      await call('POST', `${session}/url`, { url })
    },
    async size(width, height) {
      await call('POST', `${session}/window/rect`, { x: 0, y: 0, width, height })
    },
    async run(body, ...args) {
      const script = `const [json, done] = arguments; (${asSource(body)})(json).then(done)`
      return answerOf(
        (await call('POST', `${session}/execute/async`, { script, args: [JSON.stringify(args)] })) as string,
      )
    },
    async keys(...keys) {
      await call('POST', `${session}/actions`, { actions: keyActions(keys) })
    },
    async drag(from, to) {
      await call('POST', `${session}/actions`, { actions: dragActions(from, to) })
    },
    async stop() {
      await call('DELETE', session).catch(() => {})
      driver.kill()
      screen.kill()
    },
  }
}
