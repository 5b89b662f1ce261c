import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../packages/bot/src/cli.ts', import.meta.url))

/** The bot in a process of its own, as it is started by hand. */
export interface BotProcess {
  /** Resident memory, in MB. */
  memory(): Promise<number>
  /** Processor time used so far, in seconds. */
  cpu(): Promise<number>
  stop(): Promise<void>
}

export async function startBotProcess(env: NodeJS.ProcessEnv): Promise<BotProcess> {
  const child: ChildProcess = spawn(process.execPath, [cli, 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], ...env },
  })
  await Promise.race([
    once(child.stdout!, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The bot did not start'))),
  ])
  child.stdout!.resume()
  const about = (file: string): Promise<string> => readFile(`/proc/${child.pid}/${file}`, 'utf8')
  return {
    async memory() {
      return Number(/^VmRSS:\s+(\d+)/m.exec(await about('status'))?.[1]) / 1024
    },
    async cpu() {
      const fields = (await about('stat')).replace(/^.*\) /, '').split(' ')
      return (Number(fields[11]) + Number(fields[12])) / 100
    },
    async stop() {
      if (child.exitCode !== null) return
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}
