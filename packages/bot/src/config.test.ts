import { expect, test } from 'vitest'
import { readConfig, whatToSet } from './config.ts'
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
  expect(readConfig(slack)).toMatchObject({ slack: { botToken: 'xoxb-1' }, teams: undefined, port: 8789 })
  expect(readConfig({ ...teams, TEAMS_TRUSTED_TENANTS: 'a, b,' })).toMatchObject({
    slack: undefined,
    teams: { trustedTenants: ['a', 'b'] },
  })
})
