import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a program imports, by the name of its budget. */
const uses: Record<string, string> = {
  core: "export * from '@openprm/sdk/core'",
  client: "export { OpenPRM, PrmError } from '@openprm/sdk'",
  webhooks: "export { verifyWebhook } from '@openprm/sdk/webhooks'",
  receipts: "export { verifyReceipt } from '@openprm/sdk/receipts'",
  audit: "export { verifyAudit, verifyAuditHead } from '@openprm/sdk/audit'",
  badges: "export { verifyBadge } from '@openprm/sdk/badges'",
  // All that a program that calls the API may want. `badges` stands beside it: it verifies what strangers bring, without the API.
  everything: ['', '/audit', '/core', '/realtime', '/receipts', '/resources', '/webhooks']
    .map((path, index) => `export * as part${index} from '@openprm/sdk${path}'`)
    .join('\n'),
}

/** Minified and gzipped bytes of each use, against size-budget.json. @returns what is wrong, a sentence each */
export async function checkSizes(): Promise<string[]> {
  const budgets = JSON.parse(await readFile(new URL('size-budget.json', import.meta.url), 'utf8')) as Record<
    string,
    number
  >
  const faults: string[] = []
  console.log(`${'sdk'.padEnd(22)}${'min+gzip'.padStart(9)}${'budget'.padStart(9)}${'free'.padStart(8)}`)
  for (const [name, source] of Object.entries(uses)) {
    const size = await weigh(source)
    const budget = budgets[name] ?? 0
    console.log(
      name.padEnd(22) +
        String(size).padStart(9) +
        String(budget).padStart(9) +
        String(budget - size).padStart(8),
    )
    if (size > budget) faults.push(`The SDK's ${name} weighs ${size} B; its budget is ${budget} B.`)
  }
  return faults
}

async function weigh(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('./', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = await checkSizes()
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
