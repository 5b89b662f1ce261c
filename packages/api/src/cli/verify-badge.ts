import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { isRevoked, issuerAddress, openBadge, unbake } from '../modules/badges/verify.ts'
import { Jwk, JwkSet } from '../modules/receipts/schema.ts'
import { hint, type Command } from './command.ts'
import { fileError, PlainError, readJson, readText, UsageError } from './words.ts'

/** Keys as the API gives them, or the issuer's DID document. */
const Keys = z.union([
  JwkSet,
  z
    .object({ verificationMethod: z.array(z.object({ publicKeyJwk: Jwk.omit({ use: true }) })) })
    .transform(({ verificationMethod }) => ({
      keys: verificationMethod.map(({ publicKeyJwk }) => ({ ...publicKeyJwk, use: 'sig' as const })),
    })),
])

/** Checks a badge: with keys at hand without any server, else by what its issuer publishes. */
export const verifyBadge: Command = {
  takes: 'BADGE.png|.svg|.jwt',
  options: {
    key: {
      type: 'string',
      value: 'KEYS.json',
      help: "stay offline: the vendor's public keys (GET /v1/vendor/keys), or its DID document",
    },
    list: {
      type: 'string',
      value: 'LIST.jwt',
      help: 'with --key: the status list that the badge names, to see whether it was taken back',
    },
  },
  more: 'Without --key, keys and status list are fetched from the issuer. Exit code 1: it is not genuine, or not valid any more.',
  async run({ positionals, text }) {
    const [file] = positionals
    const [key, list] = [text('key'), text('list')]
    if (file === undefined) throw new UsageError(`A badge is needed.\n${hint('verify-badge')}`)
    if (list !== undefined && key === undefined)
      throw new UsageError(`--list goes with --key.\n${hint('verify-badge')}`)
    const jwt = unbake(
      await readFile(file).catch((error: unknown) => {
        throw fileError(file, error)
      }),
    )
    const keys = keysOf(key === undefined ? await fetchJson(issuerAddress(jwt)) : await readJson(key))
    const badge = openBadge(jwt, keys)
    const address = badge.credentialStatus.statusListCredential
    const statuses = list ? await readText(list) : key === undefined ? await fetchText(address) : undefined
    const until = badge.validUntil
    console.log(JSON.stringify(badge, null, 2))
    if (Date.now() < Date.parse(badge.validFrom))
      return say(1, `The badge is genuine, and begins on ${badge.validFrom}.`)
    const ended = until !== undefined && Date.now() >= Date.parse(until)
    if (statuses !== undefined && isRevoked(badge, statuses, keys))
      return say(1, 'The badge is genuine, but it was taken back.')
    if (ended) return say(1, `The badge is genuine, but it ended on ${until}.`)
    return say(
      0,
      statuses === undefined
        ? 'The badge is genuine. Whether it was taken back says its status list (--list).'
        : 'The badge is genuine and valid.',
    )
  },
}

function say(code: number, sentence: string): number {
  console.log(`\n${sentence}`)
  return code
}

function keysOf(json: unknown): JwkSet {
  const keys = Keys.safeParse(json)
  if (!keys.success) throw new PlainError('These are no public keys, as GET /v1/vendor/keys gives them.')
  return keys.data
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url).catch(() => undefined)
  if (!response?.ok) throw new PlainError(`${url} does not answer. With --key, nothing is fetched.`)
  return response.text()
}

const fetchJson = async (url: string): Promise<unknown> => JSON.parse(await fetchText(url)) as unknown
