import { existsSync, readFileSync } from 'node:fs'

/** `nobody`: on every Unix, owner of nothing but the data folder we give it. */
const nobody = 65534
const setpriv = '/usr/bin/setpriv'

const isRoot = (): boolean => process.getuid?.() === 0

/** Who must own the data folder; undefined where that is simply us. */
export const dataOwner = (): number | undefined => (isRoot() ? nobody : undefined)

/** A fixed locale and zone: the machine's own must not reach the cluster, nor may options meant for our Node. */
export const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' })

export interface Launch {
  command: string
  args: string[]
  uid?: number
  gid?: number
}

/**
 * How to run a Postgres program, which refuses to run as root, and which must not outlive its parent.
 * Where we are root it runs as `nobody`, who may still pass closed folders: the project may lie in root's home.
 */
export function launch(program: string, args: string[]): Launch {
  if (existsSync(setpriv)) {
    const become = isRoot()
      ? [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', ...keepPassage()]
      : []
    return { command: setpriv, args: ['--pdeathsig=INT', ...become, program, ...args] }
  }
  return { command: program, args, ...(isRoot() && { uid: nobody, gid: nobody }) }
}

/** Numbers of the capabilities we look for, from linux/capability.h. */
const capability = { dac_override: 1n, dac_read_search: 2n, setpcap: 8n }

/** The weakest capability that passes closed folders and that we have ourselves: containers often lack the first. */
function keepPassage(): string[] {
  const permitted = BigInt(
    `0x${/^CapPrm:\s*(\w+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'}`,
  )
  const have = (name: keyof typeof capability): boolean => ((permitted >> capability[name]) & 1n) === 1n
  const passage = (['dac_read_search', 'dac_override'] as const).find(have)
  if (passage === undefined) return []
  // Without it, access(2), by which initdb looks for its sibling postgres, takes no notice of capabilities.
  const noticed = have('setpcap') ? ['--securebits=+no_setuid_fixup'] : []
  return [...noticed, `--inh-caps=+${passage}`, `--ambient-caps=+${passage}`]
}

/** For root only: what may be in the way, and what to do about it. */
export const unreachableHint = (): string =>
  isRoot()
    ? ` Postgres does not run as root, so it runs as user ${nobody}, who must reach the data folder and node_modules.` +
      ' If it cannot: install setpriv (util-linux), move the project, or set DATABASE_URL to use your own Postgres.'
    : ''
