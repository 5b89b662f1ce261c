/** A process that only sends requests, so that what is measured is the server's work and not its own. */
import { connect } from 'node:net'
import { randomBytes } from 'node:crypto'
import { summary, type Sample } from '../samples.ts'

export interface Load {
  port: number
  connections: number
  seconds: number
  /** Whole requests as they go over the wire. */
  requests: string[]
  /** The part of each to be replaced by something new. */
  unique: string
}

process.on('message', (load: Load) => {
  run(load).then(
    (sample) => process.send?.({ sample }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})

async function run(load: Load): Promise<Sample> {
  const latencies: number[] = []
  const started = performance.now()
  const end = started + load.seconds * 1000
  await Promise.all(Array.from({ length: load.connections }, (_, n) => talk(load, n, end, latencies)))
  return summary(latencies, (performance.now() - started) / 1000)
}

/** One connection: asks, waits for the whole answer, asks again. */
function talk(load: Load, start: number, end: number, latencies: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(load.port, '127.0.0.1').setNoDelay(true)
    let turn = start
    let sentAt = 0
    let pending = ''

    function ask(): void {
      sentAt = performance.now()
      if (sentAt >= end) {
        socket.end(resolve)
        return
      }
      const text = load.requests[turn++ % load.requests.length]!
      socket.write(text.replaceAll(load.unique, randomBytes(load.unique.length / 2).toString('hex')))
    }
    socket.setEncoding('latin1')
    socket.on('connect', ask).on('error', reject)
    socket.on('close', () => reject(new Error('The server closed a connection.')))
    socket.on('data', (text: string) => {
      pending += text
      const bodyAt = pending.indexOf('\r\n\r\n') + 4
      if (bodyAt === 3) return
      const length = /\r\ncontent-length: (\d+)/i.exec(pending.slice(0, bodyAt))?.[1]
      if (!/^HTTP\/1\.1 20[01] /.test(pending) || length === undefined) {
        socket.destroy(new Error(`Unexpected answer: ${pending.slice(0, 600)}`))
      }
      if (socket.destroyed || pending.length < bodyAt + Number(length)) return
      pending = ''
      latencies.push(performance.now() - sentAt)
      ask()
    })
  })
}
