const width = 30

/** A bar on one line of a terminal; a line every tenth when the output is a file. */
export function progressBar(
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): { show(done: number): void; end(): void } {
  let shownTenth = -1
  return {
    show(done) {
      const share = total === 0 ? 1 : Math.min(done / total, 1)
      const filled = Math.round(share * width)
      const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`
      const text = `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${format(done)} of ${format(total)} rows`
      if (stream.isTTY) stream.write(`\r${text}`)
      else if (Math.floor(share * 10) > shownTenth) {
        shownTenth = Math.floor(share * 10)
        stream.write(`${text}\n`)
      }
    },
    end() {
      if (stream.isTTY) stream.write('\n')
    },
  }
}

export const format = (count: number): string => count.toLocaleString('en-US')
