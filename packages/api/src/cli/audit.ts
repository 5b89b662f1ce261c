import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { AuditEntry, AuditPoint } from '../modules/audit/schema.ts'
import { verifyChain } from '../modules/audit/verify.ts'
import { openClaims } from '../modules/receipts/jws.ts'
import { JwkSet } from '../modules/receipts/schema.ts'
import { hint, type Command } from './command.ts'
import { call, connection, connectionHelp, type Connection } from './http.ts'
import { readJson, readText, UsageError } from './words.ts'

/** Saves the audit trail of a running server, or checks a saved one without any server. */
export const auditCommand: Command = {
  takes: 'save|verify FILE.ndjson',
  options: {
    head: {
      type: 'string',
      value: 'HEAD.json',
      help: 'with verify: a signed head that the file must agree with',
    },
    key: {
      type: 'string',
      value: 'JWKS.json',
      help: "with --head: the vendor's public keys, GET /v1/vendor/keys",
    },
  },
  more: `${connectionHelp}\nExit code 1: the chain is broken.`,
  async run({ positionals, text }) {
    const [action, file] = positionals
    const [head, key] = [text('head'), text('key')]
    if ((action !== 'save' && action !== 'verify') || file === undefined)
      throw new UsageError(`Say save or verify, and a file.\n${hint('audit')}`)
    if ((head === undefined) !== (key === undefined))
      throw new UsageError(`--head and --key go together.\n${hint('audit')}`)
    if (action === 'save') return save(file)

    const points = head === undefined ? [] : [await pointOf(head, key ?? '')]
    const { sequence, hash } = await verifyChain(read(file), points)
    console.log(`The chain holds: ${sequence} entries, the last with the hash ${String(hash)}.`)
    return 0
  },
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
  const text = (await readText(headFile)).trim()
  const head = text.startsWith('{') ? (JSON.parse(text) as { head?: unknown }).head : text
  const keys = JwkSet.parse(await readJson(keyFile))
  return openClaims('head', typeof head === 'string' ? head : '', keys) as AuditPoint
}
