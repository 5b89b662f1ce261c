#!/usr/bin/env node
import { startBot } from './start.ts'
import { slackManifest } from './slack/manifest.ts'
import { teamsManifest } from './teams/manifest.ts'

const usage = `Usage:
  cli.ts start                                     needs OPENPRM_URL, OPENPRM_SECRET_KEY, DATABASE_URL and a platform's variables
  cli.ts manifest slack [--url https://bot.example.com | --socket]
  cli.ts manifest teams --client-id <id> --url https://bot.example.com`

async function main([command, subject, ...rest]: readonly string[]): Promise<number> {
  const flag = (name: string): string | undefined => {
    const at = rest.indexOf(`--${name}`)
    return at < 0 ? undefined : (rest[at + 1] ?? '')
  }
  if (command === 'start') return start()
  if (command === 'manifest' && subject === 'slack')
    return print(
      slackManifest({ url: flag('url') ?? 'https://bot.example.com', socket: rest.includes('--socket') }),
    )
  if (command === 'manifest' && subject === 'teams') {
    return print(
      teamsManifest({
        clientId: flag('client-id') ?? '00000000-0000-0000-0000-000000000000',
        url: flag('url') ?? 'https://bot.example.com',
      }),
    )
  }
  console.error(usage)
  return 2
}

async function start(): Promise<number> {
  const {
    OPENPRM_URL: apiUrl = 'http://localhost:8787',
    OPENPRM_SECRET_KEY: secretKey,
    DATABASE_URL: databaseUrl,
  } = process.env
  if (!secretKey || !databaseUrl) {
    console.error(usage)
    return 2
  }
  const bot = await startBot({ env: process.env, apiUrl, secretKey, databaseUrl })
  if (!bot) return 2
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void bot.stop().then(() => process.exit(0)))
  return 0
}

function print(value: unknown): number {
  console.log(JSON.stringify(value, null, 2))
  return 0
}

process.exitCode = await main(process.argv.slice(2))
