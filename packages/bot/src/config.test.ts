import { expect, test } from 'vitest'
import { readConfig, whatToSet } from './config.ts'
import { assertProduction } from './production.ts'
import { startBot } from './start.ts'

const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }
const teams = { TEAMS_CLIENT_ID: 'c', TEAMS_CLIENT_SECRET: 's', TEAMS_TENANT_ID: 't' }

test('without credentials the bot stays off and says in one line what to set', async () => {
  const lines: string[] = []
  const options = {
    env: {},
    apiUrl: 'http://127.0.0.1:1',
    secretKey: 'k',
    databaseUrl: 'postgres://127.0.0.1:1/x',
  }
  expect(await startBot({ ...options, write: (line) => lines.push(line) })).toBeNull()
  expect(lines).toEqual([whatToSet])
})

test('a platform that is set up by half is an error that names what is missing', () => {
  expect(() => readConfig({ SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow(
    'Slack is set up by half: SLACK_SIGNING_SECRET is missing.',
  )
  expect(() => readConfig({ TEAMS_CLIENT_ID: 'c' })).toThrow(
    'TEAMS_CLIENT_SECRET and TEAMS_TENANT_ID are missing.',
  )
})

test('Socket Mode needs no signing secret', () => {
  expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toMatchObject({
    appToken: 'xapp-1',
  })
})

test('each platform stands alone', () => {
  expect(readConfig(slack)).toMatchObject({ slack: { botToken: 'xoxb-1' }, teams: undefined, port: 8790 })
  expect(readConfig({ ...teams, TEAMS_TRUSTED_TENANTS: 'a, b,' })).toMatchObject({
    slack: undefined,
    teams: { trustedTenants: ['a', 'b'] },
  })
})

const real = {
  NODE_ENV: 'production',
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
}

test.each([
  [
    'the Teams SDK would let anybody in',
    { DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'true' },
    'DANGEROUSLY_ALLOW',
  ],
  ['the signing secret is made up', { SLACK_SIGNING_SECRET: 'secret' }, 'SLACK_SIGNING_SECRET'],
  ['Slack’s API is reached without encryption', { SLACK_API_URL: 'http://slack.example/' }, 'SLACK_API_URL'],
  [
    'Teams is reached without encryption',
    { TEAMS_SERVICE_URL: 'http://teams.example/' },
    'TEAMS_SERVICE_URL',
  ],
  ['browsers come without encryption', { BOT_PUBLIC_URL: 'http://bot.example' }, 'BOT_PUBLIC_URL'],
])('in production the bot does not start when %s', async (_, env, named) => {
  const options = { apiUrl: 'http://127.0.0.1:1', secretKey: 'k', databaseUrl: 'postgres://127.0.0.1:1/x' }
  await expect(startBot({ ...options, env: { ...real, ...env } })).rejects.toThrow(named)
  await expect(startBot({ ...options, env: real, teams: {} })).rejects.toThrow('Microsoft’s own keys')
})

test('elsewhere, and with the switch off, these do not stand in the way', () => {
  expect(() =>
    assertProduction({ env: { ...real, NODE_ENV: 'test', SLACK_API_URL: 'http://x' } }),
  ).not.toThrow()
  expect(() =>
    assertProduction({ env: { ...real, DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'false' } }),
  ).not.toThrow()
})

test('an app for other workspaces names all that it needs', () => {
  expect(() => readConfig({ SLACK_CLIENT_ID: '1.2' })).toThrow(
    'SLACK_CLIENT_SECRET and BOT_TOKEN_KEYS and BOT_PUBLIC_URL and SLACK_SIGNING_SECRET are missing.',
  )
})
