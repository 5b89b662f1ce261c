import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildWidgets } from './build.ts'

interface SizeFile {
  /** The most a file may ever weigh: minified and gzipped bytes. */
  budgets: Record<string, number>
  /** What it weighs: every change of it is a decision, shown in a diff. */
  recorded: Record<string, number>
}

const path = fileURLToPath(new URL('size-budget.json', import.meta.url))

/** What lies beside a self-contained file is weighed as one: the same files, cut for its copy of the core. */
const rowOf = (name: string): string => name.replace(/^(.*\ball)\..+\.js$/, '$1.*.js')

/** Minified and gzipped bytes of each built file, by its name without hash. */
async function measure(): Promise<Record<string, number>> {
  const { directory } = await buildWidgets()
  const { names } = JSON.parse(await readFile(join(directory, 'integrity.json'), 'utf8')) as {
    names: Record<string, string>
  }
  const sizes: Record<string, number> = {}
  for (const [name, file] of Object.entries(names)) {
    const { length } = gzipSync(await readFile(join(directory, file)), { level: 9 })
    sizes[rowOf(name)] = (sizes[rowOf(name)] ?? 0) + length
  }
  return sizes
}

/** Compares with budgets and record; prints a table. @returns what is wrong, a sentence each */
export async function checkSizes({ update = false } = {}): Promise<string[]> {
  const sizes = await measure()
  const file = JSON.parse(await readFile(path, 'utf8')) as SizeFile
  if (update) {
    file.recorded = sizes
    await writeFile(path, `${JSON.stringify(file, null, 2)}\n`)
  }
  const faults: string[] = []
  console.log(`${'file'.padEnd(22)}${'min+gzip'.padStart(9)}${'budget'.padStart(9)}${'free'.padStart(8)}`)
  for (const [name, size] of Object.entries(sizes)) {
    const budget = file.budgets[name] ?? file.budgets[name.replace(/\.\w\w\./, '.<language>.')]
    const recorded = file.recorded[name]
    const free = budget === undefined ? '' : String(budget - size)
    console.log(
      name.padEnd(22) + String(size).padStart(9) + String(budget ?? '-').padStart(9) + free.padStart(8),
    )
    if (budget === undefined) faults.push(`${name} has no budget in size-budget.json.`)
    else if (size > budget) faults.push(`${name} weighs ${size} B; its budget is ${budget} B.`)
    if (size !== recorded) {
      faults.push(
        `${name} weighs ${size} B, recorded ${recorded ?? 'never'}: look why, then run size.ts --update.`,
      )
    }
  }
  return faults
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = await checkSizes({ update: process.argv.includes('--update') })
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
