import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Child {
  /** Sends a message and waits for the next one that comes back. @throws Error what the child failed with */
  ask<T>(message: object): Promise<T>
  stop(): Promise<void>
}

/** A program of ours in a process of its own, that answers one message at a time. */
export function startChild(path: string, args: string[] = []): Child {
  const child = fork(fileURLToPath(new URL(path, import.meta.url)), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${path} ended with ${String(code)}.`)
  })
  gone.catch(() => {})
  return {
    async ask<T>(message: object) {
      const answered = once(child, 'message')
      child.send(message)
      const [answer] = (await Promise.race([answered, gone])) as [T & { error?: string }]
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer
    },
    async stop() {
      child.kill()
      await gone.catch(() => {})
    },
  }
}
