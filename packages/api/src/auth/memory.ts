import { postgresCode } from '../db/line.ts'

export type CredentialRow = Record<string, unknown>

/** A few hundred bytes each. */
const most = 10_000

/** What earlier requests found of credentials. It may be out of date; a transaction that relies on it then fails. */
export function credentialMemory() {
  const rows = new Map<string, CredentialRow>()
  return {
    recall: (uuid: string): CredentialRow | undefined => rows.get(uuid),
    /** Keeps what was found in place of what was known; nothing is kept of what was not found. */
    keep(uuid: string, found: CredentialRow | undefined): void {
      rows.delete(uuid)
      if (!found) return
      if (rows.size >= most) rows.delete(rows.keys().next().value!)
      rows.set(uuid, found)
    },
  }
}

/** Whether work failed because its credential is no longer what was remembered. */
export const credentialChanged = (error: unknown): boolean => postgresCode(error) === 'PR401'
