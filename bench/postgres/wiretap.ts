import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Statement {
  sql: string
  parameters: Array<string | null>
}

export interface Wiretap {
  /** The address to give to the program that is listened to. */
  url: string
  /** What that program sends to Postgres during `work`, by connection. */
  record(work: () => Promise<unknown>): Promise<Statement[][]>
  stop(): Promise<void>
}

/** Stands between a program and its Postgres, and writes down the statements it really sends. */
export async function startWiretap(databaseUrl: string): Promise<Wiretap> {
  const far = new URL(databaseUrl)
  let heard: Statement[][] | undefined
  const server = createServer((near) => {
    const onward = connect(Number(far.port), far.hostname)
    let lane: { of: Statement[][]; list: Statement[] } | undefined
    const read = frontendReader((statement) => {
      if (!heard) return
      if (lane?.of !== heard) heard.push((lane = { of: heard, list: [] }).list)
      lane.list.push(statement)
    })
    near.on('data', (data) => (read(data), onward.write(data)))
    onward.on('data', (data) => near.write(data))
    near.on('close', () => onward.destroy()).on('error', () => onward.destroy())
    onward.on('close', () => near.destroy()).on('error', () => near.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const near = new URL(databaseUrl)
  near.port = String((server.address() as AddressInfo).port)
  return {
    url: near.href,
    async record(work) {
      const mine: Statement[][] = (heard = [])
      await work()
      // A read answers before its commit is sent.
      await sleep(100)
      heard = undefined
      return mine
    },
    async stop() {
      server.close()
    },
  }
}

/** Follows one connection's messages to Postgres: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function frontendReader(say: (statement: Statement) => void): (data: Buffer) => void {
  const prepared = new Map<string, string>()
  let waiting = Buffer.alloc(0)
  let started = false

  return (data) => {
    waiting = Buffer.concat([waiting, data])
    for (;;) {
      // The first message of a connection has no type.
      const typed = started ? 1 : 0
      if (waiting.length < typed + 4) return
      const length = typed + waiting.readInt32BE(typed)
      if (waiting.length < length) return
      const type = started ? String.fromCharCode(waiting[0]!) : ''
      const body = waiting.subarray(typed + 4, length)
      started = true
      waiting = waiting.subarray(length)
      if (type === 'P') {
        const [name, sql] = [readText(body, 0), readText(body, readText(body, 0).end)]
        prepared.set(name.text, sql.text)
      }
      if (type === 'B') {
        const name = readText(body, readText(body, 0).end)
        say({ sql: prepared.get(name.text) ?? '', parameters: readParameters(body, name.end) })
      }
      if (type === 'Q') say({ sql: readText(body, 0).text, parameters: [] })
    }
  }
}

function readText(body: Buffer, from: number): { text: string; end: number } {
  const end = body.indexOf(0, from)
  return { text: body.toString('utf8', from, end), end: end + 1 }
}

function readParameters(body: Buffer, from: number): Array<string | null> {
  let at = from + 2 + 2 * body.readInt16BE(from)
  const count = body.readInt16BE(at)
  at += 2
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(at)
    at += 4
    if (length < 0) return null
    const text = body.toString('utf8', at, at + length)
    at += length
    return text
  })
}
