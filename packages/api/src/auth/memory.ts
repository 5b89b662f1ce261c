import { postgresCode } from '../db/line.ts'

export type CredentialRow = Record<string, string | null>

/** A few hundred bytes each. */
const most = 10_000

/** What earlier requests found of credentials. It may be out of date; a transaction that relies on it then fails. */
export function credentialMemory() {
  const rows = new Map<string, CredentialRow>()
  return {
    /** The row as it is remembered; looked up when `fresh` or not known. What was not found is not remembered. */
    async recall(
      uuid: string,
      fresh: boolean,
      lookUp: () => Promise<CredentialRow | undefined>,
    ): Promise<CredentialRow | undefined> {
      const known = fresh ? undefined : rows.get(uuid)
      if (known) return known
      const found = await lookUp()
      rows.delete(uuid)
      if (!found) return undefined
      if (rows.size >= most) rows.delete(rows.keys().next().value!)
      rows.set(uuid, found)
      return found
    },
  }
}

/** Whether work failed because its credential is no longer what was remembered. */
export const credentialChanged = (error: unknown): boolean => postgresCode(error) === 'PR401'
