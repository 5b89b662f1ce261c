#!/usr/bin/env node
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { startCommand } from './start.ts'
import { UsageError } from './usage.ts'

const commands = {
  start: { run: startCommand, help: 'start                                     serve the API' },
  migrate: {
    run: migrateCommand,
    help: "migrate                                   bring DATABASE_URL to this version's schema",
  },
  import: {
    run: importCommand,
    help: 'import deals FILE.csv --mapping MAP.json   bring deals in; run it again at any time',
  },
}

const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name as keyof typeof commands] as
  | (typeof commands)[keyof typeof commands]
  | undefined

if (!command) {
  const lines = Object.values(commands).map(({ help }) => `  openprm ${help}`)
  console.log(`OpenPRM\n\n${lines.join('\n')}\n`)
  process.exitCode = ['help', '--help', '-h'].includes(name) ? 0 : 2
} else {
  try {
    process.exitCode = await command.run(args)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
