#!/usr/bin/env node
import { writeFile } from 'node:fs/promises'
import { administer } from './cli/admin.ts'
import { flagOf } from './cli/flags.ts'
import { startBot } from './start.ts'

const usage = `Runs OpenPRM in Slack and Microsoft Teams. Usage: openprm bot <command>

  start                                    needs OPENPRM_SECRET_KEY, DATABASE_URL, a platform's variables, and OPENPRM_URL
                                           where the API is not at http://localhost:8787
  manifest slack --url URL [--distributed] | --socket
                                               the app manifest for api.slack.com/apps
  manifest teams --client-id ID --url URL [--tab PAGE]
                                           manifest.json of the Teams app
  package teams --client-id ID --url URL [--tab PAGE] [--out FILE]
                                           the Teams app package, ready to upload

Of a bot that runs (OPENPRM_SECRET_KEY, and BOT_URL where it is not at http://127.0.0.1:8790):
  invite slack [--partner ID]              a link to install the app in another workspace
  workspaces                               which workspaces have it
  dead-letters [list | retry ID | discard ID]
                                           messages that did not get through

packages/bot/README.md tells what to set, and where to find it.`

async function main([command = '', subject = '', ...rest]: readonly string[]): Promise<number> {
  if (command === 'start') return start()
  if (command === 'manifest' || command === 'package') return write(command, subject, rest)
  if (['invite', 'workspaces', 'dead-letters'].includes(command))
    return administer(command, [subject, ...rest])
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
    const missing = [!secretKey && 'OPENPRM_SECRET_KEY', !databaseUrl && 'DATABASE_URL'].filter(Boolean)
    console.error(`${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.\n\n${usage}`)
    return 2
  }
  const bot = await startBot({ env: process.env, apiUrl, secretKey, databaseUrl })
  if (!bot) return 2
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void bot.stop().then(() => process.exit(0)))
  return 0
}

async function write(command: string, platform: string, args: readonly string[]): Promise<number> {
  const url = flagOf(args, 'url') || 'https://bot.example.com'
  const clientId = flagOf(args, 'client-id') || '00000000-0000-0000-0000-000000000000'
  if (command === 'manifest' && platform === 'slack') {
    const { slackManifest } = await import('./slack/manifest.ts')
    const socket = flagOf(args, 'socket') !== undefined
    return print(slackManifest({ url, socket, distributed: flagOf(args, 'distributed') !== undefined }))
  }
  if (platform !== 'teams') {
    console.error(usage)
    return 2
  }
  const { teamsManifest } = await import('./teams/manifest.ts')
  const tabUrl = flagOf(args, 'tab')
  const manifest = teamsManifest({ clientId, url, ...(tabUrl && { tabUrl }) })
  if (command === 'manifest') return print(manifest)
  const { teamsPackage } = await import('./teams/package.ts')
  const file = flagOf(args, 'out') || 'openprm-teams.zip'
  await writeFile(file, teamsPackage(manifest))
  console.log(`${file} is written: upload it in Teams under Apps → Manage your apps → Upload an app.`)
  return 0
}

function print(value: unknown): number {
  console.log(JSON.stringify(value, null, 2))
  return 0
}

process.exitCode = await main(process.argv.slice(2))
