/** The lines that went and the lines that came, in order; what stayed is left out. */
export function changedLines(before: string[], after: string[]): string[] {
  const start = before.findIndex((line, at) => line !== after[at])
  const same = start === -1 ? Math.min(before.length, after.length) : start
  let end = 0
  const shorter = Math.min(before.length, after.length) - same
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return walk(before.slice(same, before.length - end), after.slice(same, after.length - end))
}

/** By the longest run of lines that both have. */
function walk(before: string[], after: string[]): string[] {
  const longest = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      longest[i]![j] =
        before[i] === after[j]
          ? longest[i + 1]![j + 1]! + 1
          : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!)
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i += 1
      j += 1
    } else if (j >= after.length || (i < before.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) {
      lines.push(`- ${before[i]}`)
      i += 1
    } else {
      lines.push(`+ ${after[j]}`)
      j += 1
    }
  }
  return lines
}
