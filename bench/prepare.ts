import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startApi, type Api } from '@openprm/api/testing'
import postgres from 'postgres'
import { fill } from './data/rows.ts'
import { countedUuid, createVendors, printsOf, type Vendor } from './data/vendors.ts'
import { operations, type Operation } from './operations.ts'
import type { Plan } from './plan.ts'
import { toScript, type Script } from './postgres/script.ts'
import { startWiretap, type Statement, type Wiretap } from './postgres/wiretap.ts'

export interface Prepared {
  /** The last two have the deals whose searches are compared. */
  vendors: Vendor[]
  /** What the API sends to Postgres for each operation, and how large its answer is. */
  traces: Map<Operation, Trace>
}

export interface Trace {
  statements: number
  script: Script
  answerBytes: number
}

interface Options {
  plan: Plan
  directory: string
  databaseUrl: string
  secret: Buffer
  say: (line: string) => void
}

/** Fills the database unless an earlier run did, then asks a server of its own for each operation and listens in. */
export async function prepare({ plan, directory, databaseUrl, secret, say }: Options): Promise<Prepared> {
  const owner = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const tap = await startWiretap(databaseUrl)
  const quiet = (): void => {}
  const api = await startApi({
    databaseUrl: tap.url,
    secret,
    host: '127.0.0.1',
    port: 0,
    log: { info: quiet, warn: (event, fields) => console.warn(event, fields?.['error']) },
    quotaScale: 1_000_000,
  })
  try {
    const path = join(directory, 'vendors.json')
    const kept = await readFile(path, 'utf8').catch(() => undefined)
    const vendors: Vendor[] =
      kept === undefined ? await createVendors(api, owner, secret, plan.vendors + 2) : JSON.parse(kept)
    if (kept === undefined) {
      say(`filling ${plan.deals.toLocaleString('en')} deals over ${plan.vendors} vendors …`)
      await fill(owner, plan)
      await writeFile(path, JSON.stringify(vendors))
    }
    const traces = new Map<Operation, Trace>()
    const prints = await printsOf(owner, vendors.slice(0, plan.vendors))
    for (const operation of Object.values(operations)) {
      traces.set(operation, await trace(operation, { api, tap, databaseUrl, vendors, prints }))
    }
    return { vendors, traces }
  } finally {
    await api.stop()
    await tap.stop()
    await owner.end()
  }
}

const quietMs = 1500

interface Tracing {
  api: Api
  tap: Wiretap
  databaseUrl: string
  vendors: Vendor[]
  prints: string[]
}

async function trace(
  operation: Operation,
  { api, tap, databaseUrl, vendors, prints }: Tracing,
): Promise<Trace> {
  const { method, path, headers, body } = operation.request(vendors[0]!)
  let answer = ''
  const send = async (): Promise<void> => {
    const response = await fetch(api.url + path, { method, headers, ...(body !== undefined && { body }) })
    answer = await response.text()
    if (!response.ok) throw new Error(`${operation.name} was refused: ${answer}`)
  }
  // The first request looks up the credential; from then on it is remembered.
  await fetch(`${api.url}/v1/me`, { headers })
  // What follows the last operation behind its answer, such as the audit trail, is not part of this one.
  await sleep(quietMs)
  const lanes = await tap.record(send)
  const statements = lanes.filter(namesKey).flat()
  const sql = postgres(databaseUrl, {
    max: 1,
    onnotice: () => {},
    connection: { role: 'openprm_app', search_path: 'prm' },
  })
  try {
    const script = await toScript(sql, statements, prints)
    return { statements: statements.length, script, answerBytes: Buffer.byteLength(answer) }
  } finally {
    await sql.end()
  }
}

/** Leaves out what the server does by itself meanwhile: only a request names its credential. */
function namesKey(statements: Statement[]): boolean {
  const key = countedUuid('key', 1)
  return statements.some(({ parameters }) => parameters.includes(key))
}
