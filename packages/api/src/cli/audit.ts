import { createReadStream, createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import type { AuditEntry, AuditPoint } from '../modules/audit/schema.ts'
import { verifyChain } from '../modules/audit/verify.ts'
import { openClaims } from '../modules/receipts/jws.ts'
import { JwkSet } from '../modules/receipts/schema.ts'
import { call, connection, type Connection } from './http.ts'
import { UsageError } from './usage.ts'

const usage = 'openprm audit save|verify FILE.ndjson [--head HEAD.json --key JWKS.json]'

/** Saves the audit trail of a running server, or checks a saved one without any server. */
export async function auditCommand(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { head: { type: 'string' }, key: { type: 'string' } },
  })
  const [action, file] = positionals
  const unknown = action !== 'save' && action !== 'verify'
  if (unknown || file === undefined || (values.head === undefined) !== (values.key === undefined))
    throw new UsageError(`Usage: ${usage}`)
  if (action === 'save') return save(file)

  const points = values.head === undefined ? [] : [await pointOf(values.head, values.key ?? '')]
  const { sequence, hash } = await verifyChain(read(file), points)
  console.log(`The chain holds: ${sequence} entries, the last with the hash ${String(hash)}.`)
  return 0
}

/** One entry a line, oldest first. */
async function save(file: string): Promise<number> {
  const api = await connection()
  let saved = 0
  async function* lines(): AsyncGenerator<string> {
    for await (const entry of download(api)) {
      saved += 1
      yield `${JSON.stringify(entry)}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
  console.log(`${saved} entries saved in ${file}. Check them at any time: openprm audit verify ${file}`)
  return 0
}

async function* download(api: Connection): AsyncGenerator<AuditEntry> {
  let path: string | undefined = '/v1/audit?order=asc&limit=500'
  while (path !== undefined) {
    type Answer = { data: AuditEntry[]; nextCursor: string | null }
    const { data, nextCursor }: Answer = await call<Answer>(api, 'GET', path)
    yield* data
    path =
      nextCursor === null
        ? undefined
        : `/v1/audit?order=asc&limit=500&cursor=${encodeURIComponent(nextCursor)}`
  }
}

async function* read(file: string): AsyncGenerator<AuditEntry> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() !== '') yield JSON.parse(line) as AuditEntry
  }
}

/** What the head proves: the file holds the compact text, or the answer of the API around it. */
async function pointOf(headFile: string, keyFile: string): Promise<AuditPoint> {
  const text = (await readFile(headFile, 'utf8')).trim()
  const head = text.startsWith('{') ? (JSON.parse(text) as { head?: unknown }).head : text
  const keys = JwkSet.parse(JSON.parse(await readFile(keyFile, 'utf8')))
  return openClaims('head', typeof head === 'string' ? head : '', keys) as AuditPoint
}
