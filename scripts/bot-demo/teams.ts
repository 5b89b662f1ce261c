import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { BotOptions } from '@openprm/bot'
import { startMicrosoft } from '@openprm/bot/testing'
import { Hono } from 'hono'
import type { LocalUser } from './workspaces.ts'

export const playground = {
  command: '@microsoft/m365agentsplayground@0.2.28',
  port: 56_150,
  /** The tenant that the playground plays, unless its own settings name another. */
  tenantId: '00000000-0000-0000-0000-0000000000001',
}

interface TeamsFront {
  /** Where the playground sends what people say. */
  url: string
  /** For the bot: whose signatures it takes, and its settings. */
  seams: NonNullable<BotOptions['teams']>
  env: Record<string, string>
  stop(): Promise<void>
}

/**
 * The Teams playground signs nothing, and the bot takes nothing unsigned, here too: so this stands between them and
 * signs what the playground says, with a key that this demo's bot knows for Microsoft's.
 */
export async function startTeamsFront(port: number, botUrl: string): Promise<TeamsFront> {
  const microsoft = await startMicrosoft()
  const app = new Hono()
  app.post('/api/messages', async (context) => {
    const activity = await context.req.json<{ serviceUrl?: string }>()
    const authorization = `Bearer ${await microsoft.sign({ serviceurl: activity.serviceUrl ?? '' })}`
    return microsoft.post(botUrl, activity, authorization)
  })
  const started = Promise.withResolvers<void>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => started.resolve())
  server.on('error', (error) => started.reject(error))
  await started.promise
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    seams: { cloud: microsoft.cloud, token: microsoft.token },
    env: {
      TEAMS_CLIENT_ID: microsoft.clientId,
      TEAMS_CLIENT_SECRET: 'unused: tokens come from this demo',
      TEAMS_TENANT_ID: microsoft.tenantId,
      TEAMS_TRUSTED_TENANTS: playground.tenantId,
      TEAMS_SERVICE_URL: `http://localhost:${playground.port}/_connector`,
    },
    async stop() {
      server.close()
      await microsoft.stop()
    },
  }
}

/** The playground's own settings, so that a partner's seller sits in front of it. The rest of its cast does nothing. */
export async function writePlaygroundSettings(directory: string, seller: LocalUser): Promise<void> {
  const person = (id: string, name: string, email: string, number: number): string =>
    `  id: ${id}\n  name: ${name}\n  userPrincipleName: ${email}\n  aadObjectId: 00000000-0000-0000-0000-0000000000${number}\n  givenName: ${name}\n  surname: Demo\n  email: ${email}`
  const others = ['Ann', 'Ben', 'Cem', 'Dan', 'Eva'].map((name, index) =>
    person(`user-id-${index + 1}`, name, `${name.toLowerCase()}@elsewhere.example`, 21 + index).replace(
      '  id',
      '- id',
    ),
  )
  const settings = [
    'version: "0.1.1"',
    `tenantId: ${playground.tenantId}`,
    'bot:\n  id: 00000000-0000-0000-0000-00000000000011\n  name: OpenPRM',
    `currentUser:\n${person('user-id-0', seller.name, seller.email, 20)}`,
    `users:\n${others.join('\n')}`,
    'personalChat:\n  id: personal-chat-id',
    'groupChat:\n  id: group-chat-id\n  name: Group Chat',
    'team:\n  id: team-id\n  name: My Team\n  aadGroupId: 00000000-0000-0000-0000-000000000031',
    '  channels:\n    - id: channel-announcements-id\n      name: Announcements',
  ]
  await writeFile(join(directory, '.m365agentsplayground.yml'), `${settings.join('\n')}\n`)
}
