import { field } from './every-kind.ts'

/** What each noun cannot do without, beside a field of every kind; and what tells its record from that of another way. */
export const nouns = {
  lead: { fields: [], values: (way: string) => ({ email: `ada@${way}.example` }) },
  deal: {
    fields: [field('accountName', 'text', { required: true }), field('accountDomain', 'domain')],
    values: (way: string) => ({ accountName: 'Kaufgut', accountDomain: `${way}.example` }),
  },
  ticket: {
    fields: [field('subject', 'text', { required: true }), field('body', 'textarea', { required: true })],
    values: (way: string) => ({ subject: `By ${way}`, body: 'It stops.\n**Error 47.**' }),
  },
} as const
export type Noun = keyof typeof nouns

/** The record without what must differ: its own ids and moments, and the way that it came. */
export function bare(record: object, way: string): string {
  return JSON.stringify(record)
    .replaceAll(/\b[a-z]+_01[0-9a-z]{24}\b/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment')
    .replaceAll(/"channel":"\w+"/g, '"channel":"way"')
    .replaceAll(way, 'way')
}
