import { writeFileSync } from 'node:fs'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'

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
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('tsconfig.json', import.meta.url).pathname })],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox'],
      },
    }),
  ],
  testFramework: { config: { ui: 'tdd', timeout: 5000 } },
  reporters: [defaultReporter(), ...(process.env.WTR_JSON ? [jsonReporter(process.env.WTR_JSON)] : [])],
}
