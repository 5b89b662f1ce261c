import { randomUUID } from 'node:crypto'
import { serve } from '@hono/node-server'
import { type CloudEnvironment, PUBLIC, type TokenProvider, withOverrides } from '@microsoft/teams.api'
import { Hono } from 'hono'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** One request the bot made of the connector. */
export interface ConnectorCall {
  method: 'POST' | 'PUT'
  conversation: string
  activityId: string
  activity: { type: string; attachments?: Array<{ contentType: string; content: unknown }> }
}

export interface Member {
  id: string
  name: string
  email?: string
  userPrincipalName?: string
  aadObjectId?: string
  tenantId: string
}

export interface Claims {
  iss?: string
  aud?: string
  serviceurl?: string
  tid?: string
  oid?: string
  scp?: string
  preferred_username?: string
  expiresIn?: string
}

/**
 * Microsoft's side of a Teams bot on this machine: the issuer of tokens with its key set, and the connector, which
 * speaks the real protocol, takes only the bot's own token, and remembers what it was sent.
 */
export interface Microsoft {
  cloud: CloudEnvironment
  /** Where the bot gets its own token; for `startBot({ teams })`. */
  token: TokenProvider
  /** The bot's own token itself. */
  botToken: string
  /** Where it says that it is: a test may put a gate in front. */
  serviceUrl: string
  clientId: string
  tenantId: string
  members: Member[]
  /** For whom the app is installed: a chat with nobody else can be opened. */
  installedFor: Set<string>
  calls: ConnectorCall[]
  /** The connector's next answers, in place of its own. */
  failures: Array<{ status: number; headers?: Record<string, string> }>
  sign(claims?: Claims): Promise<string>
  /** A token of another issuer's key. */
  forge(): Promise<string>
  /** Sends an activity to the bot, as Teams does. */
  post(botUrl: string, activity: object, authorization?: string | null): Promise<Response>
  stop(): Promise<void>
}

const issuer = 'https://api.botframework.com'

export async function startMicrosoft(): Promise<Microsoft> {
  const clientId = randomUUID()
  const tenantId = randomUUID()
  const keys = await generateKeyPair('RS256')
  const others = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'local', use: 'sig', alg: 'RS256' }
  const own = await new SignJWT({ appid: clientId })
    .setProtectedHeader({ alg: 'RS256' })
    .setExpirationTime('1h')
    .sign(keys.privateKey)

  const members: Member[] = []
  const calls: ConnectorCall[] = []
  const failures: Microsoft['failures'] = []
  const app = new Hono()
  app.get('/v1/.well-known/keys', (context) => context.json({ keys: [jwk] }))
  // What Entra has for every tenant.
  app.get('/:tenant/discovery/v2.0/keys', (context) => context.json({ keys: [jwk] }))
  app.use('/connector/*', async (context, next) => {
    if (context.req.header('authorization') !== `Bearer ${own}`)
      return context.json({ error: 'Unauthorized' }, 401)
    const failure = failures.shift()
    return failure ? new Response(null, failure) : next()
  })
  app.get('/connector/v3/conversations/:conversation/members/:member', (context) => {
    const member = members.find(({ id }) => id === context.req.param('member'))
    return member
      ? context.json(member)
      : context.json({ error: { code: 'MemberNotFoundInConversation' } }, 404)
  })
  // Members may be named by their id or by Entra's.
  app.post('/connector/v3/conversations', async (context) => {
    const { members: [asked] = [], tenantId: tenant } = await context.req.json<{
      members?: Array<{ id: string }>
      tenantId?: string
    }>()
    const found = members.find(({ id, aadObjectId }) => asked && [id, aadObjectId].includes(asked.id))
    if (!found || tenant !== tenantId || !microsoft.installedFor.has(found.id))
      return context.json({ error: { code: 'BotNotInConversationRoster' } }, 403)
    return context.json({ id: `a:own-${found.id}` }, 201)
  })
  app.post('/connector/v3/conversations/:conversation/activities', async (context) => {
    const activityId = `sent-${calls.length + 1}`
    calls.push({
      method: 'POST',
      conversation: context.req.param('conversation'),
      activityId,
      activity: await context.req.json(),
    })
    return context.json({ id: activityId }, 201)
  })
  app.put('/connector/v3/conversations/:conversation/activities/:activity', async (context) => {
    const { conversation, activity } = context.req.param()
    calls.push({ method: 'PUT', conversation, activityId: activity, activity: await context.req.json() })
    return context.json({ id: activity })
  })

  const started = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
    started.resolve(port),
  )
  const base = `http://127.0.0.1:${await started.promise}`

  const token = (
    key: CryptoKey,
    {
      iss = issuer,
      aud = clientId,
      serviceurl = microsoft.serviceUrl,
      expiresIn = '10m',
      ...rest
    }: Claims = {},
  ) =>
    new SignJWT({ serviceurl, ...rest })
      .setProtectedHeader({ alg: 'RS256', kid: 'local' })
      .setIssuer(iss)
      .setAudience(aud)
      .setIssuedAt(Math.floor(Date.now() / 1000) - 7200)
      .setExpirationTime(expiresIn)
      .sign(key)
  const sign = (claims?: Claims) => token(keys.privateKey, claims)

  const microsoft: Microsoft = {
    cloud: withOverrides(PUBLIC, {
      openIdMetadataUrl: `${base}/v1/.well-known/openidconfiguration`,
      tokenIssuer: issuer,
      loginEndpoint: base,
    }),
    token: async () => own,
    botToken: own,
    serviceUrl: `${base}/connector`,
    clientId,
    tenantId,
    members,
    installedFor: new Set(),
    calls,
    failures,
    sign,
    forge: () => token(others.privateKey),
    async post(botUrl, activity, authorization) {
      const header = authorization === undefined ? `Bearer ${await sign()}` : authorization
      return fetch(`${botUrl}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(header !== null && { authorization: header }) },
        body: JSON.stringify(activity),
      })
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
  return microsoft
}
