/** What one contender did in one round. Latencies in milliseconds. */
export interface Sample {
  perSecond: number
  p50: number
  p95: number
  p99: number
  /** Processor time of the server for one request, in microseconds, where it is a process of ours. */
  cpuMicros?: number
}

export function summary(latencies: number[], seconds: number): Sample {
  const sorted = Float64Array.from(latencies).sort()
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { perSecond: latencies.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The medians of several rounds. */
export function middle(samples: Sample[]): Sample {
  const of = (key: keyof Sample): number => median(samples.map((sample) => sample[key] ?? 0))
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
    ...(samples.every((sample) => sample.cpuMicros !== undefined) && { cpuMicros: of('cpuMicros') }),
  }
}
