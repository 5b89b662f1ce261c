import { svg, html, type TemplateResult } from 'lit'
import type { Column } from './column.ts'

const marks: Readonly<Partial<Record<Column['kind'], string>>> = {
  lead: 'M4.5 7h5M7 4.5v5',
  won: 'M4.3 7.2 6.2 9l3.5-3.8',
  lost: 'M5 5l4 4M9 5l-4 4',
}

/** A stage as a small pie: as full as its chance to win; a tick when won, a cross when lost. */
export function stageIcon({ kind, probability }: Pick<Column, 'kind' | 'probability'>): TemplateResult {
  return html`<svg class="icon ${kind}" viewBox="0 0 14 14" aria-hidden="true">
    <circle cx="7" cy="7" r="6" />
    ${
      marks[kind]
        ? svg`<path d=${marks[kind]} />`
        : svg`<circle class="pie" cx="7" cy="7" r="2" pathLength="100" stroke-dasharray="${probability} 100" />`
    }
  </svg>`
}
