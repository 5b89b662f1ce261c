/** What every target answers to: where it listens, and how much processor time it has used so far. */
export function answerParent(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ port, cpuMicros: user + system } satisfies TargetState)
  })
  for (const end of ['disconnect', 'SIGTERM']) process.on(end, () => process.exit(0))
  if (!process.connected) process.exit(0)
}

export interface TargetState {
  port: number
  cpuMicros: number
}
