import type { View } from '../window.ts'

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
