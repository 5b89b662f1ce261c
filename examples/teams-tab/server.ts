import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

export interface TabOptions {
  port: number
  /** Where browsers reach the API and the bot. */
  apiUrl: string
  botUrl: string
}

const local = (name: string): string => fileURLToPath(new URL(`public/${name}`, import.meta.url))
const teamsJs = createRequire(import.meta.url)
  .resolve('@microsoft/teams-js')
  .replace(/dist.*$/, 'dist/umd/MicrosoftTeams.min.js')

const files: Readonly<Record<string, readonly [path: string, type: string]>> = {
  '/teams': [local('tab.html'), 'text/html; charset=utf-8'],
  '/tab.js': [local('tab.js'), 'text/javascript'],
  '/tab.css': [local('tab.css'), 'text/css'],
  '/teams-js.js': [teamsJs, 'text/javascript'],
}

/** Where Teams runs: nobody else may put the page in a frame. */
const hosts = 'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft'

/** Serves the page of the tab. It holds no secret: who somebody is comes from Teams, and the session from the bot. */
export async function startTab({
  port,
  apiUrl,
  botUrl,
}: TabOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${apiUrl}`,
    `connect-src ${apiUrl} ${botUrl}`,
    "style-src 'self'; base-uri 'none'; form-action 'none'",
    `frame-ancestors ${hosts}`,
  ].join('; ')
  const server = createServer((request, response) => {
    const [path, type] = files[new URL(request.url ?? '/', 'http://x').pathname] ?? []
    if (path === undefined || type === undefined) {
      response.writeHead(404).end('Not found')
      return
    }
    readFile(path, 'utf8').then(
      (text) => {
        const body = text.replaceAll('{{apiUrl}}', apiUrl).replaceAll('{{botUrl}}', botUrl)
        response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body)
      },
      () => response.writeHead(500).end('Not readable'),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const used = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://127.0.0.1:${used}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {
    PORT = '8791',
    OPENPRM_URL = 'http://localhost:8787',
    BOT_URL = 'http://127.0.0.1:8790',
  } = process.env
  const tab = await startTab({ port: Number(PORT), apiUrl: OPENPRM_URL, botUrl: BOT_URL })
  console.log(`The page of the tab is at ${tab.url}/teams`)
}
