#!/usr/bin/env node
import { runCommand, type Command } from './command.ts'
import { doctor } from './doctor.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { startCommand } from './start.ts'
import { verifyReceipt } from './verify-receipt.ts'
import { PlainError, UsageError } from './words.ts'

const commands: Record<string, Command> = {
  start: startCommand,
  migrate: migrateCommand,
  import: importCommand,
  'verify-receipt': verifyReceipt,
  doctor,
}

function list(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`)
  return `openprm COMMAND [options]\n\n${lines.join('\n')}\n\nopenprm COMMAND --help says more about one.`
}

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    const [about = ''] = args
    if (name === 'help' && commands[about]) return runCommand(about, commands[about], ['--help'])
    console.log(list())
    return 0
  }
  const command = commands[name]
  if (!command) throw new UsageError(`There is no command "${name}".\n\n${list()}`)
  return runCommand(name, command, args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const known =
    error instanceof UsageError || error instanceof PlainError || process.env['DEBUG'] === undefined
  console.error(known && error instanceof Error ? error.message : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
