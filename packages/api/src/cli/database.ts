import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlainError } from './words.ts'

const troubles: Record<string, (where: string) => string> = {
  ECONNREFUSED: (where) => `Nothing answers at ${where}. Is Postgres running there?`,
  ENOTFOUND: (where) => `There is no host as in ${where}.`,
  ETIMEDOUT: (where) => `${where} does not answer; a firewall may be in between.`,
  CONNECT_TIMEOUT: (where) => `${where} does not answer; a firewall may be in between.`,
  '28P01': (where) => `Postgres at ${where} refuses the password.`,
  '28000': (where) => `Postgres at ${where} refuses the user.`,
  '3D000': (where) => `There is no such database at ${where}. Make it first: createdb NAME`,
  '42501': (where) => `The user of ${where} lacks rights: it must own the database.`,
}

/** What a failed access to Postgres means, without the password of its address. */
export function databaseError(url: string, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  return new PlainError(troubles[code]?.(place(url)) ?? message, { cause: error })
}

export function place(url: string): string {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: 'DATABASE_URL', pathname: '' }
  return `${host}${pathname}`
}

/** Where the embedded Postgres of a data folder listens while it runs. */
export async function embeddedUrl(directory: string): Promise<string | undefined> {
  const read = (name: string) =>
    readFile(join(directory, name), 'utf8').then(
      (text) => text.trim(),
      () => undefined,
    )
  const [password, port] = await Promise.all([read('postgres.password'), read('postgres.port')])
  if (password === undefined || port === undefined) return undefined
  return `postgres://openprm:${password}@127.0.0.1:${port}/openprm`
}
