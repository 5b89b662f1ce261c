import type { Scope } from '../auth/principal.ts'
import type { ApiKey, NewApiKey } from '../modules/keys/schema.ts'
import { hint, type Command, type Given } from './command.ts'
import { call, connection, connectionHelp, type Connection } from './http.ts'
import { UsageError } from './words.ts'

type Action = (api: Connection, given: Given) => Promise<void>

const actions: Record<string, Action> = { create, list, revoke }

/** Keys of the vendor, by a key that may make them. */
export const keysCommand: Command = {
  takes: 'create|list|revoke [KEY]',
  options: {
    name: { type: 'string', value: 'NAME', help: 'with create: what the key is for' },
    scopes: { type: 'string', value: 'A,B', help: 'with create: what it may do; everything unless named' },
    publishable: { type: 'boolean', help: 'with create: a key for pages, from --origins only' },
    origins: { type: 'string', value: 'A,B', help: 'with --publishable: https://www.example.com' },
  },
  more: `revoke takes the id of a key, as list shows it. ${connectionHelp}`,
  async run(given) {
    const [name = ''] = given.positionals
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!action) throw new UsageError(`Say create, list or revoke.\n${hint('keys')}`)
    await action(await connection(), given)
    return 0
  },
}

const listOf = (text: string | undefined): string[] =>
  text
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '') ?? []

async function create(api: Connection, { text, flag }: Given): Promise<void> {
  const name = text('name')
  if (name === undefined) throw new UsageError(`--name says what the key is for.\n${hint('keys')}`)
  const origins = listOf(text('origins'))
  const named = listOf(text('scopes')) as Scope[]
  const scopes = named.length > 0 ? named : await ownScopes(api)
  const body = flag('publishable') ? { kind: 'publishable', name, origins } : { kind: 'secret', name, scopes }
  const key = await call<NewApiKey>(api, 'POST', '/v1/keys', { body: JSON.stringify(body) })
  console.log(`${key.token}\n`)
  console.log(
    flag('publishable')
      ? `It works from ${key.origins.join(', ') || 'nowhere yet'}.`
      : 'Keep it now: it is shown this once.',
  )
}

/** A key cannot give more than it holds. */
async function ownScopes(api: Connection): Promise<Scope[]> {
  const { scopes } = await call<{ scopes: Scope[] }>(api, 'GET', '/v1/me')
  return scopes
}

async function list(api: Connection): Promise<void> {
  let cursor: string | null = ''
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page: { data: ApiKey[]; nextCursor: string | null } = await call(
      api,
      'GET',
      `/v1/keys?limit=100${after}`,
    )
    for (const key of page.data)
      console.log(`${key.id}  ${key.kind.padEnd(11)}  ${stateOf(key).padEnd(24)}  ${key.name}`)
    cursor = page.nextCursor
  }
}

function stateOf({ revokedAt, expiresAt, lastUsedAt }: ApiKey): string {
  if (revokedAt !== null) return `revoked ${revokedAt.slice(0, 10)}`
  if (expiresAt !== null) return `ends ${expiresAt.slice(0, 16)}`
  return lastUsedAt === null ? 'never used' : `used ${lastUsedAt.slice(0, 16)}`
}

async function revoke(api: Connection, { positionals }: Given): Promise<void> {
  const [, id] = positionals
  if (id === undefined) throw new UsageError(`Which key? openprm keys list shows their ids.\n${hint('keys')}`)
  const key = await call<ApiKey>(api, 'POST', `/v1/keys/${encodeURIComponent(id)}/revoke`)
  console.log(`"${key.name}" is revoked; whatever it has minted ends with it.`)
}
