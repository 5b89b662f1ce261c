/** Lists that begin with the same member; more would be lists that are made up as one goes. */
const most = 16

/**
 * Remembers what was made of a list of objects. drizzle makes such lists anew for each query, with the same members. Only
 * for lists of what lives as long as the program, such as columns.
 */
export function ofSameList<L extends readonly unknown[], T>(make: (list: L) => T): (list: L) => T {
  const known = new WeakMap<object, Array<{ list: L; made: T }>>()
  return (list) => {
    const candidates = known.get(list[0] as object) ?? []
    const found = candidates.find((one) => isSame(one.list, list))
    if (found) return found.made
    const made = make(list)
    known.set(list[0] as object, [{ list, made }, ...candidates.slice(0, most - 1)])
    return made
  }
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false
  for (let place = 0; place < left.length; place++) if (left[place] !== right[place]) return false
  return true
}
