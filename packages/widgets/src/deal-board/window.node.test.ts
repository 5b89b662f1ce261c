import { expect, test } from 'vitest'
import { topToKeep, topToShow } from './moving/places.ts'
import { isInView, rangeOf } from './window.ts'

const ROW = 96
const cards = (...ids: string[]): Array<{ id: string }> => ids.map((id) => ({ id }))

test('every row that is in view is rendered, wherever the column is scrolled to', () => {
  for (let top = 0; top < 200 * ROW; top += 37) {
    const { start, end } = rangeOf({ top, height: 640 }, ROW, 220)
    expect(start * ROW).toBeLessThanOrEqual(top)
    expect(end * ROW).toBeGreaterThanOrEqual(Math.min(top + 640, 220 * ROW))
    expect(end - start).toBeLessThanOrEqual(24)
  }
})

test('the rows of an empty column are none, and those of a short one all', () => {
  expect(rangeOf({ top: 0, height: 640 }, ROW, 0)).toEqual({ start: 0, end: 0 })
  expect(rangeOf({ top: 0, height: 640 }, ROW, 3)).toEqual({ start: 0, end: 3 })
})

test('scrolling by a row brings one row, and less than that mostly none', () => {
  const ranges = Array.from({ length: ROW * 40 }, (_, top) => rangeOf({ top, height: 640 }, ROW, 220))
  expect(new Set(ranges.map(({ start }) => start)).size).toBeLessThanOrEqual(40)
  for (const [index, { start, end }] of ranges.slice(1).entries()) {
    expect(start - ranges[index]!.start).toBeLessThanOrEqual(1)
    expect(end - ranges[index]!.end).toBeLessThanOrEqual(1)
  }
})

test('what is in view is seen from its first pixel to its last', () => {
  const view = { top: 10 * ROW, height: 2 * ROW }
  expect([9, 10, 11, 12].filter((row) => isInView(row, view, ROW))).toEqual([10, 11])
  expect([9, 10, 11, 12].filter((row) => isInView(row, { ...view, top: view.top + 1 }, ROW))).toEqual([
    10, 11, 12,
  ])
})

test('a row in view is left where it is; one above or below comes just into view', () => {
  const view = { top: 10 * ROW, height: 5 * ROW }
  expect(topToShow(12, view, ROW)).toBe(view.top)
  expect(topToShow(3, view, ROW)).toBe(3 * ROW)
  expect(topToShow(20, view, ROW)).toBe(16 * ROW)
})

test('what is read stays in place when cards come above it, or go', () => {
  const view = { top: 2 * ROW + 10, height: 2 * ROW }
  const before = cards('a', 'b', 'c', 'd', 'e')

  expect(topToKeep(before, cards('new', 'a', 'b', 'c', 'd', 'e'), view, ROW)).toBe(view.top + ROW)
  expect(topToKeep(before, cards('a', 'c', 'd', 'e'), view, ROW)).toBe(view.top - ROW)
  expect(topToKeep(before, cards('new', 'a', 'b', 'd', 'e'), view, ROW)).toBe(view.top)
})

test('at the very top, what is new is seen', () => {
  expect(topToKeep(cards('a'), cards('new', 'a'), { top: 0, height: 640 }, ROW)).toBe(0)
})
