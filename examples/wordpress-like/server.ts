import { fileURLToPath, pathToFileURL } from 'node:url'
import { createRequire } from 'node:module'
import { settings, startSite, type SiteOptions } from '@openprm/example-partner-site'

const file = (name: string, type: string) => ({ path: new URL(`public/${name}`, import.meta.url), type })
const jquery = createRequire(import.meta.url).resolve('jquery')

/** Serves a site as a page builder of 2010 left it: no policy, an old doctype, jQuery, a theme that styles everything. */
export function startOldSite(options: SiteOptions): Promise<{ url: string; stop(): Promise<void> }> {
  return startSite({
    ...options,
    policy: null,
    files: {
      '/': file('index.html', 'text/html; charset=utf-8'),
      '/style.css': file('style.css', 'text/css'),
      '/theme.js': file('theme.js', 'text/javascript'),
      '/jquery.js': { path: pathToFileURL(jquery), type: 'text/javascript' },
    },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await startOldSite({
    ...(await settings(process.env)),
    port: Number(process.env['SITE_PORT'] ?? 8788),
  })
  console.log(`The old site is at ${site.url}`)
}
