import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import type { World } from '../../e2e/support/world.ts'
import { marker } from './form.ts'
import { median, slowDown } from './slow.ts'

export interface Embed {
  name: string
  /** Bytes of script that came over the wire, gzipped. */
  bytes: number
  /** Work on the page's main thread beyond that of the same page without it, in ms. */
  busy: number
  shows: string
}

interface Contender {
  name: string
  /** The body of the page. */
  body: string
  shows: string
}

/** What a page that embeds them loads, as published; their frames and what else they fetch are answered with nothing. */
const files: Readonly<Record<string, string>> = {
  '/cal.js': '@calcom/embed-core/dist/embed/embed.js',
  '/typeform.js': '@typeform/embed/build/embed.js',
  '/formbricks.js': '@formbricks/js/dist/index.js',
}

function contenders({ apiUrl, demo }: World): Contender[] {
  return [
    { name: 'nothing', body: '', shows: '' },
    {
      name: 'OpenPRM, lead form',
      body: `<script async src="${apiUrl}/widgets/v1.js" data-publishable-key="${demo.publishableKey}"></script>
        <prm-lead-form form="lead"></prm-lead-form><script>${marker}</script>`,
      shows: 'the whole form, in the page',
    },
    {
      name: '@calcom/embed-core',
      body: `<div id="cal"></div><script>
        window.Cal = function () { (Cal.q = Cal.q || []).push(arguments) }; Cal.loaded = true; Cal.ns = {}
        Cal('init', { origin: location.origin })
        Cal('inline', { elementOrSelector: '#cal', calLink: 'a/b' })</script><script src="/cal.js"></script>`,
      shows: 'a frame that still has to load its app',
    },
    {
      name: '@typeform/embed',
      body: '<div data-tf-widget="abc" data-tf-domain="localhost"></div><script src="/typeform.js"></script>',
      shows: 'a frame that still has to load its app',
    },
    {
      name: '@formbricks/js',
      body: `<script type="module">import formbricks from '/formbricks.js'
        formbricks.setup({ environmentId: 'x', appUrl: location.origin })</script>`,
      shows: 'a loader that still has to load its core',
    },
  ]
}

/** A plain page on the origin of the programme's site, where its key works, with one of the contenders or none. */
export interface Host {
  /** @param index of the contender */
  urlOf(index: number): string
  stop(): void
}

export const ourForm = 1

/** Takes the origin of a world's site. */
export async function startHost(world: World): Promise<Host> {
  await world.stopSite()
  const all = contenders(world)
  const port = Number(new URL(world.siteUrl).port)
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const answer = async (): Promise<[string, string | Buffer]> => {
      const file = files[pathname]
      if (file) {
        const path = fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url))
        return ['text/javascript', await readFile(path)]
      }
      const { body = '' } = all[Number(searchParams.get('of') ?? -1)] ?? {}
      return ['text/html', `<!doctype html><title>Host</title><h1>Host</h1>${body}`]
    }
    void answer().then(([type, body]) =>
      response
        .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
        .end(gzipSync(body, { level: 9 })),
    )
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    urlOf: (index) => `http://localhost:${port}/?of=${index}`,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** The same page with each of them: bytes and main-thread time side by side. */
export async function measureEmbeds(
  world: World,
  host: Host,
  browser: Browser,
  runs: number,
): Promise<Embed[]> {
  const results: Embed[] = []
  for (const [index, { name, shows }] of contenders(world).entries()) {
    const seen = []
    for (let run = 0; run < runs; run++) seen.push(await measureOnce(browser, host.urlOf(index)))
    results.push({
      name,
      shows,
      bytes: median(seen.map(({ bytes }) => bytes)),
      busy: median(seen.map(({ busy }) => busy)),
    })
  }
  const [empty, ...rest] = results
  return rest.map((one) => ({ ...one, busy: Math.max(0, one.busy - empty!.busy) }))
}

async function measureOnce(browser: Browser, url: string): Promise<{ bytes: number; busy: number }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  // What is not on this machine is a page with nothing on it.
  await page.route(
    (address) => address.hostname !== 'localhost',
    (route) => route.fulfill({ body: '' }),
  )
  const session = await slowDown(page)
  await session.send('Network.enable')
  await session.send('Performance.enable', { timeDomain: 'timeTicks' })
  const scripts = new Set<string>()
  let bytes = 0
  session.on(
    'Network.responseReceived',
    ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(url)
  await page.waitForTimeout(2500)
  const { metrics } = await session.send('Performance.getMetrics')
  const busy = metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
  await context.close()
  return { bytes, busy }
}
