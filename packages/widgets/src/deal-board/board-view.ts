import { html, nothing, type TemplateResult } from 'lit'
import type { Board } from './board.ts'
import { columnView, totalText } from './column-view.ts'
import { sumOf, type Column } from './column.ts'
import type { Words } from './facts.ts'
import { LANE } from './model.ts'

/** What a person is at. Cards are named by their ids, columns by their keys. */
export interface Marks {
  /** The card that has the focus, or had it last. */
  active: string
  /** The column on show where only one has room. */
  shown: string
  /** The card whose menu is open. */
  menu: string
  /** The card that is dragged, and the stage under it. */
  lifted: string
  target?: string | undefined
  /** The cards that have just come to where they are. */
  fresh: readonly string[]
}

/** What the picture of a board is made of. */
export interface Screen {
  board: Board
  marks: Marks
  words: Words
  onSelect(event: Event): void
  onScroll(event: Event): void
  /** What stands at the end of the bar. */
  tools: TemplateResult | undefined
}

export function boardView(screen: Screen): TemplateResult {
  const { board, marks, words } = screen
  const { columns, lost } = board
  const { locale, msg } = words
  const shown = columns.find(({ key }) => key === marks.shown) ?? columns[0]
  const open = columns.filter(({ kind }) => kind === 'open')
  const empty = columns.every(({ count }) => !count)
  return html`<div class="bar">
      <select part="stage-select" aria-label=${msg('stage')} @change=${screen.onSelect}>
        ${columns.map(
          ({ key, count }) =>
            html`<option value=${key} .selected=${key === shown?.key}>
              ${labelOf(columns, key, msg)} (${locale.number(count)})
            </option>`,
        )}
      </select>
      <span class="summary" part="summary">
        <b>${msg('open_deals', { count: open.reduce((sum, { count }) => sum + count, 0) })}</b>
        ${totalText(sumOf(open), locale)}
      </span>
      ${screen.tools}
      <span class="status ${lost ? 'lost' : ''}" part="status">${msg(lost ? 'reconnecting' : 'live')}</span>
    </div>
    <div
      class="columns ${marks.lifted ? 'lifting' : ''}"
      part="board"
      role="group"
      aria-label=${msg('board')}
      tabindex=${empty ? 0 : nothing}
    >
      ${columns.map((column) =>
        columnView(
          {
            column,
            label: labelOf(columns, column.key, msg),
            onScroll: screen.onScroll,
            none: empty ? '' : msg('none'),
            state: `${column === shown ? 'shown' : ''} ${column.key === marks.target ? 'target' : ''}`,
          },
          locale,
        ),
      )}
      ${empty ? html`<div class="nothing"><slot name="empty">${msg('empty')}</slot></div>` : nothing}
    </div>`
}

/** The name of a column: the vendor's own for a stage. */
export function labelOf(columns: readonly Column[], key: string, msg: Words['msg']): string {
  return key === LANE ? msg('leads') : (columns.find((column) => column.key === key)?.label ?? key)
}
