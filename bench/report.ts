import type { Result } from './measure.ts'
import type { Sample } from './samples.ts'

export interface Report {
  plan: string
  at: string
  operations: Array<{ name: string; statements: number; results: Result[] }>
  /** The same request in a small and in a large vendor. */
  sizes: Array<{ name: string; deals: number; sample: Sample }>
}

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1)
const count = (value: number): string => Math.round(value).toLocaleString('en')

/** The report as markdown tables, for the terminal and for bench/README.md alike. */
export function toMarkdown({ operations, sizes }: Report): string {
  const head = ['operation', 'by', 'per second', '÷ pgbench', 'range', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU µs']
  const rows = operations.flatMap(({ name, statements, results }) =>
    results.map((result, place) => [
      place === 0 ? `${name} (${statements} statements)` : '',
      result.contender,
      count(result.perSecond),
      result.ratio?.median.toFixed(2) ?? '',
      result.ratio ? `${result.ratio.lowest.toFixed(2)}–${result.ratio.highest.toFixed(2)}` : '',
      milliseconds(result.p50),
      milliseconds(result.p95),
      milliseconds(result.p99),
      result.cpuMicros === undefined ? '' : count(result.cpuMicros),
    ]),
  )
  const sizeRows = sizes.map(({ name, deals, sample }) => [
    name,
    count(deals),
    milliseconds(sample.p50),
    milliseconds(sample.p95),
    milliseconds(sample.p99),
  ])
  return `${table(head, rows)}\n\n${table(['in one vendor', 'of so many deals', 'p50 ms', 'p95 ms', 'p99 ms'], sizeRows)}`
}

function table(head: string[], rows: string[][]): string {
  const widths = head.map((name, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length), name.length),
  )
  const line = (row: string[]): string =>
    `| ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
