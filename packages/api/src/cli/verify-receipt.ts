import { openReceipt } from '../modules/receipts/jws.ts'
import { JwkSet } from '../modules/receipts/schema.ts'
import { hint, type Command } from './command.ts'
import { PlainError, readJson, readText, UsageError } from './words.ts'

/** Checks a receipt without any server: the file holds the compact text, or the answer of the API around it. */
export const verifyReceipt: Command = {
  takes: 'RECEIPT.json',
  options: {
    key: { type: 'string', value: 'JWKS.json', help: "the vendor's public keys: GET /v1/vendor/keys" },
  },
  more: 'The receipt is the answer of GET /v1/deals/{id}/receipt, or its text alone. Exit code 1: it is not genuine.',
  async run({ positionals, text }) {
    const [file] = positionals
    const key = text('key')
    if (file === undefined || key === undefined)
      throw new UsageError(`A receipt and --key are needed.\n${hint('verify-receipt')}`)
    const keys = JwkSet.safeParse(await readJson(key))
    if (!keys.success)
      throw new PlainError(`${key} is not a set of public keys, as GET /v1/vendor/keys gives it.`)
    const claims = openReceipt(compact(await readText(file)), keys.data)
    console.log(JSON.stringify(claims, null, 2))
    console.log('\nThe receipt is genuine.')
    return 0
  },
}

function compact(text: string): string {
  if (!text.trim().startsWith('{')) return text.trim()
  const { receipt } = JSON.parse(text) as { receipt?: unknown }
  return typeof receipt === 'string' ? receipt : ''
}
