#!/usr/bin/env node
import { UsageError } from './usage.ts'

interface Command {
  /** Loaded when it is called: checking a file waits for no database driver. */
  load: () => Promise<(args: string[]) => Promise<number>>
  help: string
}

const commands: Record<string, Command> = {
  start: {
    load: async () => (await import('./start.ts')).startCommand,
    help: 'start                                     serve the API',
  },
  migrate: {
    load: async () => (await import('./migrate.ts')).migrateCommand,
    help: "migrate                                   bring DATABASE_URL to this version's schema",
  },
  import: {
    load: async () => (await import('./import.ts')).importCommand,
    help: 'import deals FILE.csv --mapping MAP.json   bring deals in; run it again at any time',
  },
  'verify-receipt': {
    load: async () => (await import('./verify-receipt.ts')).verifyReceiptCommand,
    help: 'verify-receipt FILE --key JWKS.json         prove a decision, without a server',
  },
  audit: {
    load: async () => (await import('./audit.ts')).auditCommand,
    help: 'audit save|verify FILE.ndjson              keep the audit trail; check its chain, without a server',
  },
}

const [name = 'help', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined

if (!command) {
  const lines = Object.values(commands).map(({ help }) => `  openprm ${help}`)
  console.log(`OpenPRM\n\n${lines.join('\n')}\n`)
  process.exitCode = ['help', '--help', '-h'].includes(name) ? 0 : 2
} else {
  try {
    const run = await command.load()
    process.exitCode = await run(args)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
