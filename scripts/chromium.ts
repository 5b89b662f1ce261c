import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of the widget and end-to-end tests. @throws Error that says how to get one */
export function findChromium(): string {
  const given = process.env['CHROMIUM_PATH']
  if (given !== undefined && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`)
  const found = given ?? places.find(existsSync)
  if (found !== undefined) return found
  throw new Error(
    'No Chromium found. On Debian or Ubuntu, as root: apt-get update && apt-get install -y chromium. ' +
      'Elsewhere install Chrome or Chromium and set CHROMIUM_PATH to its program.',
  )
}
