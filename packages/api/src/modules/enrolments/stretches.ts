/** From and to, in seconds of a video. */
export type Stretch = [from: number, to: number]

/** Stretches joined where they touch, in order: what was seen twice counts once. */
export function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const [from, to] of stretches.toSorted((one, other) => one[0] - other[0])) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [from, to]) => sum + to - from, 0)
}

/**
 * What was seen before and what is reported now, as far as it can have been played since: nobody sees an hour of video in
 * a minute.
 * @param most how many seconds can be new
 */
export function add(seen: readonly Stretch[], reported: readonly Stretch[], most: number): Stretch[] {
  let joined = join(seen)
  let left = most
  for (const [from, to] of reported) {
    const next = join([...joined, [from, to]])
    const gained = lengthOf(next) - lengthOf(joined)
    if (gained <= left) {
      joined = next
      left -= gained
      continue
    }
    return join([...joined, [from, from + left]])
  }
  return joined
}
