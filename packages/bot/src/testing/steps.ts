import { connect, createServer, type Socket } from 'node:net'
import { once } from 'node:events'

/** What happens at the step at which a process dies: nothing of it, or all of it, unknown to the process. */
export type Moment = 'before' | 'after'

export interface Steps {
  /** Calls `kill` at the n-th step from now on. */
  arm(n: number, moment: Moment, kill: () => void): void
  disarm(): void
  /** One step. @returns false when it must not be carried out any more. */
  take(): { goOn: boolean; done: () => void }
}

/** Counts what a process asks of the world. */
export function countSteps(): Steps {
  let armed: { left: number; moment: Moment; kill: () => void } | undefined
  return {
    arm(n, moment, kill) {
      armed = { left: n, moment, kill }
    },
    disarm() {
      armed = undefined
    },
    take() {
      if (!armed || --armed.left > 0) return { goOn: true, done: () => {} }
      const { moment, kill } = armed
      armed = undefined
      if (moment === 'before') kill()
      return { goOn: moment === 'after', done: moment === 'after' ? kill : () => {} }
    },
  }
}

export interface Wire {
  port: number
  stop(): Promise<void>
}

/** Between a process and its Postgres: what the process sends is a step each, also in the middle of a transaction. */
export async function startWire(target: { host: string; port: number }, steps: Steps): Promise<Wire> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(target)
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true)
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (chunk) => {
      const { goOn, done } = steps.take()
      if (goOn) upstream.write(chunk, done)
    })
    upstream.on('data', (chunk) => client.write(chunk))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The wire has no port')
  return {
    port: address.port,
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
