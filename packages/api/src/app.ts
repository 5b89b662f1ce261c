import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { guarded, routeWork, type Serving } from './http/serve-route.ts'
import { preflight } from './http/cors.ts'
import { docsRoutes } from './http/docs/routes.ts'
import { openApiDocument } from './http/openapi.ts'
import { ApiError, problemBody } from './http/problem.ts'
import { newId } from './ids.ts'
import { registry } from './registry.ts'
import { galleryPage, widgetFiles } from './http/widget-files.ts'
import { issuerRoutes } from './modules/badges/issuer-routes.ts'
import { verifyRoutes } from './modules/badges/verify-routes.ts'
import { formPost } from './modules/forms/post.ts'

export interface AppOptions extends Serving {
  /** Resolves when the database answers and the start is done. */
  ready: () => Promise<void>
  /** Folder of the built widgets; without it `/widgets/` is empty. */
  widgetsDirectory?: string | undefined
}

/** Composes the HTTP surface: health, document, widgets, and every route of the registry. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    try {
      await options.ready()
      return c.json({ status: 'ready' })
    } catch {
      return c.json({ status: 'starting' }, 503, { 'Retry-After': '1' })
    }
  })
  // Whoever opens the address of the API in a browser wants to know what is here.
  app.get('/', (c) => c.redirect('/docs'))
  const document = openApiDocument()
  app.use('/openapi.json', compress())
  app.use('/docs/*', compress())
  app.get('/openapi.json', (c) => c.json(document))
  app.route('/docs', docsRoutes(document))
  app.use('/widgets/*', compress())
  app.on('GET', ['/widgets', '/widgets/'], galleryPage(options.widgetsDirectory))
  app.route('/widgets', widgetFiles(options.widgetsDirectory))

  app.route('/verify', verifyRoutes(options))
  app.route('/vendors', issuerRoutes(options))

  app.options('/v1/*', preflight)
  app.post('/v1/forms/:formKey/posts', formPost(options))
  for (const route of registry) {
    app.on(
      route.method.toUpperCase(),
      honoPath(route.path),
      guarded(options, route, routeWork(options, route)),
    )
  }
  app.notFound((c) => {
    const known = registry
      .filter((route) => pathPattern(route.path).test(c.req.path))
      .map((route) => route.method.toUpperCase())
    const error =
      known.length > 0
        ? new ApiError('method_not_allowed', `${c.req.path} takes ${known.join(', ')}.`, {
            headers: { Allow: known.join(', ') },
          })
        : new ApiError('not_found', `There is nothing at ${c.req.path}. See /docs.`)
    const requestId = newId('req')
    return new Response(JSON.stringify(problemBody(error, requestId)), {
      status: error.status,
      headers: { 'Content-Type': 'application/problem+json', 'Request-Id': requestId, ...error.headers },
    })
  })
  return app
}

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')
const pathPattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
