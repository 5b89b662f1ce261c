import type { Log } from '../log.ts'

export interface RecordedLog extends Log {
  lines: Array<{ event: string; fields: Record<string, unknown> }>
}

/** Keeps what was said, for assertions. */
export function recordedLog(): RecordedLog {
  const lines: RecordedLog['lines'] = []
  const say = (event: string, fields: Record<string, unknown> = {}): void =>
    void lines.push({ event, fields })
  return { lines, info: say, warn: say }
}
