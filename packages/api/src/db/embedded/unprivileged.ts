import { existsSync } from 'node:fs'

/** `nobody`: on every Unix, owner of nothing but the data folder we give it. */
const nobody = 65534
const setpriv = '/usr/bin/setpriv'

export const isRoot = (): boolean => process.getuid?.() === 0
/** Who must own the data folder; undefined where that is simply us. */
export const dataOwner = (): number | undefined => (isRoot() ? nobody : undefined)

/**
 * The command line that runs a program as ourselves, or, when we are root, as a user that Postgres accepts.
 * That user keeps the right to pass folders closed to others, so a project in root's own home works too.
 */
export function unprivileged(program: string, args: string[]): string[] {
  if (!isRoot()) return [program, ...args]
  if (!existsSync(setpriv)) {
    throw new Error('Postgres does not run as root and setpriv (util-linux) is missing. Start as another user or set DATABASE_URL.')
  }
  const keep = '+dac_override,+dac_read_search'
  const become = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', `--inh-caps=${keep}`, `--ambient-caps=${keep}`]
  return [setpriv, ...become, program, ...args]
}
