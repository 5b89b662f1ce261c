import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { buildWidgets } from './build.ts'

/** The built files at `/widgets/`, as the API serves them; made while the first tests run. */
let built
const builtWidgets = {
  name: 'built-widgets',
  serverStart() {
    built = buildWidgets()
    built.catch(() => {})
  },
  async serve({ path }) {
    if (!path.startsWith('/widgets/')) return undefined
    const { directory } = await built
    return { body: await readFile(join(directory, basename(path)), 'utf8'), type: 'js' }
  },
}

/** What `src/testing/media.ts` asks for. The runner's own command leaves forced colours out without a word. */
const mediaFeatures = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
}
/** One for each page: what a second one asks for does not replace what the first has asked for. */
const mediaSessions = new WeakMap()
const media = {
  name: 'media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media') return undefined
    const page = session.browser.getPage(session.id)
    if (!mediaSessions.has(page)) mediaSessions.set(page, await page.createCDPSession())
    const features = Object.entries(payload).map(([name, value]) => ({ name: mediaFeatures[name], value }))
    await mediaSessions.get(page).send('Emulation.setEmulatedMedia', { features })
    return true
  },
}

/** Writes one JSON summary to WTR_JSON, so that a script can count tests. */
const jsonReporter = (path) => ({
  stop({ sessions }) {
    const tests = []
    const walk = (file, suite, titles = []) => {
      for (const test of suite?.tests ?? []) {
        const state = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'
        tests.push({ file, title: [...titles, test.name].join(' > '), state })
      }
      for (const inner of suite?.suites ?? []) walk(file, inner, [...titles, inner.name])
    }
    const errors = []
    for (const session of sessions) {
      walk(session.testFile, session.testResults)
      for (const error of session.errors) errors.push({ file: session.testFile, message: error.message })
    }
    const count = (state) => tests.filter((test) => test.state === state).length
    const summary = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
    writeFileSync(path, JSON.stringify({ ...summary, errors, tests }, null, 2))
  },
})

export default {
  files: ['src/**/*.test.ts', '!src/**/*.node.test.ts'],
  rootDir: new URL('../..', import.meta.url).pathname,
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 1,
  plugins: [
    builtWidgets,
    media,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox'],
      },
    }),
  ],
  testFramework: { config: { ui: 'tdd', timeout: 15_000 } },
  reporters: [defaultReporter(), ...(process.env.WTR_JSON ? [jsonReporter(process.env.WTR_JSON)] : [])],
}
