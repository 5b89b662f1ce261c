import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openReceipt } from '../modules/receipts/jws.ts'
import { JwkSet } from '../modules/receipts/schema.ts'
import { UsageError } from './usage.ts'

const usage = 'openprm verify-receipt FILE --key JWKS.json'

/** Checks a receipt without any server: the file holds the compact text, or the answer of the API around it. */
export async function verifyReceiptCommand(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { key: { type: 'string' } },
  })
  const [file] = positionals
  if (file === undefined || values.key === undefined) throw new UsageError(`Usage: ${usage}`)
  const keys = JwkSet.parse(JSON.parse(await readFile(values.key, 'utf8')))
  const claims = openReceipt(compact(await readFile(file, 'utf8')), keys)
  console.log(JSON.stringify(claims, null, 2))
  console.log('\nThe receipt is genuine.')
  return 0
}

function compact(text: string): string {
  if (!text.trim().startsWith('{')) return text
  const { receipt } = JSON.parse(text) as { receipt?: unknown }
  return typeof receipt === 'string' ? receipt : ''
}
