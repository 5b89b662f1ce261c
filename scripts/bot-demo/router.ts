import { serve } from '@hono/node-server'
import { type SlackOAuth, slackOAuth } from '@openprm/bot/testing'
import { Hono } from 'hono'
import type { LocalWorkspace } from './workspaces.ts'

export interface Router {
  apiUrl: string
  authorizeUrl: string
  oauth: SlackOAuth
  stop(): Promise<void>
}

/** What slack.com is to the real app: one Web API for all workspaces, told apart by token, and the page for "Add to Slack". */
export async function startRouter(port: number, workspaces: readonly LocalWorkspace[]): Promise<Router> {
  const oauth = slackOAuth((team) => workspaces.find(({ teamId }) => teamId === team)?.botToken ?? '')
  const app = new Hono()
  oauth.extend(app, new Map())
  app.post('/api/:method', async (context) => {
    const body = await context.req.text()
    const shown =
      context.req.header('authorization')?.replace('Bearer ', '') ?? new URLSearchParams(body).get('token')
    const workspace = workspaces.find(({ botToken }) => botToken === shown)
    if (!workspace) return context.json({ ok: false, error: 'invalid_auth' })
    const answer = await fetch(`http://127.0.0.1:${workspace.port}/api/${context.req.param('method')}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${workspace.botToken}`,
        'content-type': context.req.header('content-type') ?? 'application/x-www-form-urlencoded',
      },
      body,
    })
    return new Response(answer.body, {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    })
  })
  const started = Promise.withResolvers<void>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => started.resolve())
  server.on('error', (error) => started.reject(error))
  await started.promise
  const url = `http://127.0.0.1:${port}`
  return {
    apiUrl: `${url}/api/`,
    authorizeUrl: `${url}/oauth/v2/authorize`,
    oauth,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
