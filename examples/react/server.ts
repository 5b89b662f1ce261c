import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startSite, settings, type Files, type SiteOptions } from '@openprm/example-partner-site'

const here = new URL('./', import.meta.url)
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }

/** Builds the app and serves it. The backend is the one of the plain site: all it does is `POST /session`. */
export async function startReactSite(options: SiteOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const vite = fileURLToPath(new URL('node_modules/.bin/vite', here))
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(vite, ['build', '--logLevel', 'error'], { cwd: fileURLToPath(here), env })
  const dist = new URL('dist/', here)
  const assets = globSync('assets/*', { cwd: fileURLToPath(dist) }).map((name) => [
    `/${name}`,
    { path: new URL(name, dist), type: types[extname(name)] ?? 'application/octet-stream' },
  ])
  const files: Files = {
    '/': { path: new URL('index.html', dist), type: 'text/html; charset=utf-8' },
    ...(Object.fromEntries(assets) as Files),
  }
  return startSite({ ...options, files, policy })
}

/** The elements come from npm, with Lit as it is: its policy has Lit's own name. */
const policy =
  "style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html"

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env['SITE_PORT'] ?? 8788)
  const site = await startReactSite({ ...(await settings(process.env)), port })
  console.log(`The React site is at ${site.url}`)
}
