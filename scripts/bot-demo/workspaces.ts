import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface LocalUser {
  id: string
  name: string
  email: string
}

export interface LocalWorkspace {
  teamId: string
  name: string
  port: number
  botToken: string
  users: LocalUser[]
  channels: Array<{ id: string; name: string }>
}

interface Running {
  url: string
  stop(): Promise<void>
}

/** A Slack workspace on this machine that one can click through in a browser. */
export async function startWorkspace(
  { teamId, name, port, botToken, users, channels }: LocalWorkspace,
  bot: { requestUrl: string; signingSecret: string },
): Promise<Running> {
  const directory = await mkdtemp(join(tmpdir(), 'openprm-slack-'))
  const file = join(directory, 'workspace.json')
  const app = { appId: 'A0PRM', botUserId: 'U0PRM', botName: 'openprm', botToken, appToken: 'xapp-unused' }
  const members = [...users.map(({ id }) => id), app.botUserId]
  const config = {
    workspace: { name, domain: name.toLowerCase().replaceAll(/\W+/g, '-'), teamId },
    apps: [{ ...app, mode: 'events', ...bot }],
    users,
    channels: channels.map((channel) => ({ ...channel, members })),
  }
  await writeFile(file, JSON.stringify(config))
  const child = spawn(binary(), ['--config', file, '--port', String(port), '--base-host', '127.0.0.1'], {
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  for (let attempt = 0; !(await answers(url)); attempt++) {
    if (attempt > 100 || child.exitCode !== null)
      throw new Error(`The workspace ${name} did not start on port ${port}. Is it taken?`)
    await sleep(100)
  }
  return {
    url,
    async stop() {
      if (child.exitCode === null) {
        const exited = once(child, 'exit')
        child.kill('SIGTERM')
        await exited
      }
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(`${url}/_control/state`).catch(() => undefined)
  return response?.ok === true
}

function binary(): string {
  try {
    return createRequire(import.meta.url).resolve('local-slack-linux-x64/bin/local-slack')
  } catch (cause) {
    throw new Error(
      'The demo needs the local Slack (local-slack-linux-x64), which `pnpm install` brings on Linux x64. Elsewhere use a workspace of your own: packages/bot/README.md.',
      { cause },
    )
  }
}
