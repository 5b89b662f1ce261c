import type { Principal } from '../../auth/principal.ts'
import type { Tenancy } from '../../db/tenant.ts'
import { csvAnswer } from '../../http/csv-answer.ts'
import { notFound } from '../../http/problem.ts'
import { csvLine } from './csv.ts'
import * as repository from './repository.ts'
import * as rows from './row-repository.ts'

const pageSize = 1000

/**
 * The rejected rows as they stood in the file, with their line and reason in front: to be corrected and sent again with
 * the same mapping. Streamed page by page.
 * @throws ApiError not_found
 */
export async function rejectionsCsv(tenancy: Tenancy, principal: Principal, id: string): Promise<Response> {
  const row = await tenancy.withTenant(principal, (tx) => repository.find(tx, id), { readOnly: true })
  if (!row) throw notFound('import')
  const heading = row.heading ?? []

  async function* lines(): AsyncGenerator<string> {
    yield csvLine(['row', 'reason', ...heading])
    for (let after = 0; ;) {
      const page = await tenancy.withTenant(
        principal,
        (tx) => rows.list(tx, id, { outcome: 'rejected', after, limit: pageSize }),
        { readOnly: true },
      )
      yield page
        .map(({ row: line, reason, cells }) => csvLine([line, reason ?? '', ...(cells ?? [])]))
        .join('')
      const last = page.at(-1)
      if (!last || page.length < pageSize) return
      after = last.row
    }
  }

  return csvAnswer(`${id}-rejections`, lines())
}
