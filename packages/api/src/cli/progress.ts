import { styleText } from 'node:util'
import { format } from './words.ts'

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const full = 8

export interface Progress {
  done: number
  rejected: number
}

export interface ProgressBar {
  show(progress: Progress): void
  /** A line between, such as "connection lost". */
  say(line: string): void
  end(): void
}

/** A bar on one line of a terminal; a line every tenth when the output is a file. */
export function progressBar(
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
  seconds: () => number = () => performance.now() / 1000,
): ProgressBar {
  const started = seconds()
  let shownTenth = -1
  let last = ''

  function facts({ done, rejected }: Progress): string {
    const elapsed = seconds() - started
    const rate = elapsed > 0 ? done / elapsed : 0
    const left = Math.max(total - done, 0)
    return [
      `${format(done)} of ${format(total)} rows`,
      ...(elapsed > 1 && done > 0 ? [`${format(Math.round(rate))}/s`] : []),
      ...(elapsed > 1 && done > 0 && left > 0 ? [`${duration(left / rate)} left`] : []),
      ...(rejected > 0 ? [`${format(rejected)} rejected`] : []),
    ].join(' · ')
  }

  return {
    show(progress) {
      const share = total === 0 ? 1 : Math.min(progress.done / total, 1)
      const percent = `${String(Math.floor(share * 100)).padStart(3)} %`
      if (stream.isTTY) {
        const text = `${percent}  ${facts(progress)}`
        const width = Math.max(10, Math.min(40, (stream.columns || 80) - text.length - 3))
        last = `${styleText('cyan', bar(share, width), { stream })} ${text}`
        stream.write(`\r\u001b[2K${last}`)
      } else if (Math.floor(share * 10) > shownTenth) {
        shownTenth = Math.floor(share * 10)
        stream.write(`${percent}  ${facts(progress)}\n`)
      }
    },
    say(line) {
      stream.write(stream.isTTY ? `\r\u001b[2K${line}\n${last}` : `${line}\n`)
    },
    end() {
      if (stream.isTTY && last !== '') stream.write('\n')
    },
  }
}

/** Blocks and an eighth of one, so that a long import is seen to move. */
function bar(share: number, width: number): string {
  const parts = Math.round(share * width * full)
  const filled = `${'█'.repeat(Math.floor(parts / full))}${eighths[parts % full]}`
  return `${filled}${'·'.repeat(width - filled.length)}`
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
