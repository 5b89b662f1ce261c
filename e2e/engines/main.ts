import { parseArgs } from 'node:util'
import setup from '../../packages/api/src/testing/postgres.ts'
import { freePort } from '@openprm/api/testing'
import { launch } from '../support/browser.ts'
import { startPages } from '../support/pages.ts'
import { inChromium } from './chromium.ts'
import type { Engine } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { furnish } from './furnish.ts'
import { startStrictSite } from './strict-site.ts'
import { walk } from './walk.ts'
import { walkGallery } from './walk-gallery.ts'
import { startWebKit } from './webkit.ts'

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  chromium: async () => {
    const browser = await launch()
    const engine = await inChromium(browser)
    return { ...engine, stop: () => browser.close() }
  },
  firefox: startFirefox,
  webkit: startWebKit,
}

const { positionals } = parseArgs({ allowPositionals: true })
const stopPostgres = await setup()
let faults = 0
for (const name of positionals.length > 0 ? positionals : Object.keys(engines)) {
  const port = await freePort()
  const pages = await startPages({ origins: [`http://localhost:${port}`] })
  const site = await startStrictSite(pages, port)
  const furniture = await furnish(pages)
  const engine = await engines[name]!()
  try {
    const seen = [...(await walk(engine, site, furniture)), ...(await walkGallery(engine, site))]
    console.log(`${engine.name}: ${seen.length} states, ${site.reports.length} violations`)
    for (const state of seen) console.log(`  ${state}`)
  } catch (error) {
    faults++
    console.error(`${engine.name}: ${String(error)}`)
  }
  for (const report of site.reports) console.error(`  stopped: ${report}`)
  faults += site.reports.length
  await engine.stop()
  await site.stop()
  await pages.stop()
}
await stopPostgres()
process.exit(faults === 0 ? 0 : 1)
