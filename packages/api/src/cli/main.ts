#!/usr/bin/env node
import { runCommand, type Command } from './command.ts'
import { UsageError } from './words.ts'

/** Each is loaded when it is called: checking a file waits for no database driver. */
const commands: Record<string, { summary: string; load(): Promise<Command> }> = {
  start: { summary: 'serve the API', load: async () => (await import('./start.ts')).startCommand },
  migrate: {
    summary: "bring DATABASE_URL to this version's schema",
    load: async () => (await import('./migrate.ts')).migrateCommand,
  },
  vendors: {
    summary: 'make a programme beside those that are there, with its first key',
    load: async () => (await import('./vendors.ts')).vendorsCommand,
  },
  import: {
    summary: 'bring partners, users, leads or deals in from a CSV',
    load: async () => (await import('./import.ts')).importCommand,
  },
  courses: {
    summary: 'write and publish courses from a folder of Markdown and YAML',
    load: async () => (await import('./courses.ts')).coursesCommand,
  },
  'hand-ins': {
    summary: 'review what was handed in for assignments',
    load: async () => (await import('./hand-ins.ts')).handInsCommand,
  },
  keys: {
    summary: 'make, list and revoke keys of the API',
    load: async () => (await import('./keys.ts')).keysCommand,
  },
  'verify-receipt': {
    summary: 'prove a decision offline, by the public key of the vendor',
    load: async () => (await import('./verify-receipt.ts')).verifyReceipt,
  },
  'verify-badge': {
    summary: 'prove a certificate by its picture, offline if need be',
    load: async () => (await import('./verify-badge.ts')).verifyBadge,
  },
  audit: {
    summary: 'keep the audit trail; check its chain, without a server',
    load: async () => (await import('./audit.ts')).auditCommand,
  },
  doctor: {
    summary: 'look at everything a server stands on, and say what to mend',
    load: async () => (await import('./doctor.ts')).doctor,
  },
}

function list(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`)
  return `openprm COMMAND [options]\n\n${lines.join('\n')}\n\nopenprm COMMAND --help says more about one.`
}

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    const [about = ''] = args
    if (Object.hasOwn(commands, about)) return main([about, '--help'])
    console.log(list())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`There is no command "${name}".\n\n${list()}`)
  return runCommand({ name, summary: command.summary, command: await command.load() }, args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  // A sentence is for everybody, the stack for who asks for it.
  const inWords = error instanceof Error && process.env['DEBUG'] === undefined
  console.error(inWords ? error.message : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
