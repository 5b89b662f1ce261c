import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { UsageError } from './words.ts'

interface Option {
  type: 'string' | 'boolean'
  /** The value's name in the help, such as FILE. */
  value?: string
  help: string
}

export interface Given {
  positionals: string[]
  /** Text of an option, or undefined. */
  text(name: string): string | undefined
  flag(name: string): boolean
}

/** One command of `openprm`. */
export interface Command {
  /** Positional arguments as the help shows them, such as `KIND FILE.csv`. */
  takes?: string
  options?: Record<string, Option>
  /** More for `--help`: examples, the environment. */
  more?: string
  /** @returns the exit code */
  run(given: Given): Promise<number>
}

interface Named {
  name: string
  /** In one line, for the list of commands, too. */
  summary: string
  command: Command
}

const help: Option = { type: 'boolean', help: 'show this' }

/** Reads the arguments of a command and runs it. @throws UsageError for what it does not know */
export async function runCommand({ name, summary, command }: Named, args: string[]): Promise<number> {
  const options = { ...command.options, help }
  const given = read(name, options, args)
  if (given.flag('help')) {
    console.log(helpOf({ name, summary, command }, options))
    return 0
  }
  const extra = given.positionals[command.takes?.split(' ').length ?? 0]
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many.\n${hint(name)}`)
  return command.run(given)
}

export const hint = (name: string): string => `openprm ${name} --help says how it goes.`

function read(name: string, options: Record<string, Option>, args: string[]): Given {
  try {
    const config: ParseArgsOptionsConfig = Object.fromEntries(
      Object.entries(options).map(([option, { type }]) => [option, { type }]),
    )
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: config })
    return {
      positionals,
      text: (option) => values[option] as string | undefined,
      flag: (option) => values[option] === true,
    }
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ')
    throw new UsageError(`${sentence.replace(/\.?$/, '.')}\n${hint(name)}`)
  }
}

function helpOf({ name, summary, command }: Named, options: Record<string, Option>): string {
  const { takes, more } = command
  const lines = Object.entries(options).map(([option, { value, help: text }]): [string, string] => [
    `--${option}${value === undefined ? '' : ` ${value}`}`,
    text,
  ])
  const width = Math.max(...lines.map(([left]) => left.length)) + 3
  return [
    `openprm ${name}${takes === undefined ? '' : ` ${takes}`} [options]`,
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    '',
    ...lines.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
    ...(more === undefined ? [] : ['', more]),
  ].join('\n')
}
