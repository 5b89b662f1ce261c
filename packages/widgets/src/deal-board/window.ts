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

/** Rows kept ready beyond the view on each side. They come and go one by one: each frame of scrolling has little to do. */
const OVERSCAN = 3

/** Rows to render so that the view is full. Rows have one fixed height, so arithmetic is all it takes. */
export function rangeOf({ top, height }: View, row: number, count: number): Range {
  const first = Math.floor(Math.max(0, top) / row)
  const rows = Math.ceil(height / row) + 1
  return { start: clamp(first - OVERSCAN, count), end: clamp(first + rows + OVERSCAN, count) }
}

/** Whether a part of a row is in view. */
export function isInView(index: number, { top, height }: View, row: number): boolean {
  return (index + 1) * row > top && index * row < top + height
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count))
}
