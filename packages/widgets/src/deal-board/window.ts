/** What part of a column is in view, in px. */
export interface View {
  top: number
  height: number
}

export interface Range {
  /** Index of the first row to render. */
  start: number
  /** Index after the last row to render. */
  end: number
}

/** Rows kept ready beyond the view on each side. */
const OVERSCAN = 4

/** The range moves in steps of this many rows, so that most scroll events render nothing. */
const STEP = 4

/** Rows to render so that the view is full. Rows have one fixed height, so arithmetic is all it takes. */
export function rangeOf({ top, height }: View, row: number, count: number): Range {
  const first = Math.floor(Math.max(0, top) / row / STEP) * STEP
  const rows = Math.ceil(height / row) + STEP
  return { start: clamp(first - OVERSCAN, count), end: clamp(first + rows + OVERSCAN, count) }
}

/** Row numbers of a range, with one more row that must stay in the page (the one with the focus). */
export function rowsOf({ start, end }: Range, pinned: number): number[] {
  const rows = Array.from({ length: end - start }, (_, index) => start + index)
  if (pinned >= end) rows.push(pinned)
  else if (pinned >= 0 && pinned < start) rows.unshift(pinned)
  return rows
}

/** Where to scroll to, at least, so that a row is wholly in view. */
export function topToShow(index: number, { top, height }: View, row: number): number {
  return Math.max(0, Math.min(Math.max(top, (index + 1) * row - height), index * row))
}

/**
 * Where to scroll to after cards came and went, so that what the eye rests on stays: the first card in view that
 * is still there keeps its distance from the edge. The very top shows what is new.
 */
export function topToKeep(
  before: readonly { id: string }[],
  after: readonly { id: string }[],
  { top, height }: View,
  row: number,
): number {
  if (top < row / 2 || before === after) return top
  const places = new Map(after.map(({ id }, index) => [id, index]))
  for (let index = Math.floor(top / row); index * row < top + height && index < before.length; index++) {
    const now = places.get(before[index]?.id ?? '')
    if (now !== undefined) return Math.max(0, top + (now - index) * row)
  }
  return top
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count))
}
