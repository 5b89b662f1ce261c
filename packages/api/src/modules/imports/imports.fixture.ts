import type { Answer, Client } from '../../testing/index.ts'
import type { Import, ImportRow } from './schema.ts'

/** Everything a deal import can name, by the columns of `header`. */
export const dealMapping = {
  source: 'test',
  externalId: { column: 'id' },
  name: { template: '{product} for {account}', fallback: '{product}' },
  accountName: { column: 'account' },
  product: { column: 'product', values: { GTXPro: 'GTX Pro' } },
  stage: { column: 'stage', values: { Won: 'won', Open: 'engaging' } },
  amount: { column: 'value', currency: 'USD' },
  partner: { column: 'agent', create: { type: 'reseller' } },
  closedAt: { column: 'closed', format: 'M/D/YYYY' },
}
export const header = 'id,agent,product,account,stage,value,closed'

export interface Opening {
  kind: string
  mapping: object
  dryRun?: boolean
}

/** Imports as a client does them, step by step. */
export function importing(key: Client) {
  const open = async (opening: Opening): Promise<string> => {
    const answer = await key<Import>('/v1/imports', { body: opening })
    if (answer.status !== 201) throw new Error(answer.text)
    return answer.body.id
  }
  const upload = (id: string, file: string | Uint8Array): Promise<Answer<Import>> =>
    key<Import>(`/v1/imports/${id}/file`, {
      method: 'PUT',
      body: file,
      headers: { 'content-type': 'text/csv' },
    })
  return {
    open,
    upload,
    /** Opens an import and sends its lines. */
    async run(opening: Opening, lines: string[]): Promise<Answer<Import>> {
      return upload(await open(opening), lines.join('\n'))
    },
    async read(id: string): Promise<Import> {
      return (await key<Import>(`/v1/imports/${id}`)).body
    },
    async rows(id: string, query = ''): Promise<ImportRow[]> {
      const all: ImportRow[] = []
      for (let cursor: string | null = ''; cursor !== null;) {
        const path: string = `/v1/imports/${id}/rows?limit=100${query}${cursor === '' ? '' : `&cursor=${cursor}`}`
        const { body } = await key<{ data: ImportRow[]; nextCursor: string | null }>(path)
        all.push(...body.data)
        cursor = body.nextCursor
      }
      return all
    },
  }
}
