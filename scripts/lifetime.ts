import { parentGone } from './parent-gone.ts'

type Stop = () => Promise<void>

/** What runs until somebody ends it: Ctrl-C, a signal, the terminal, or the end of the `npx` or `pnpm` around it. */
export function lifetime(): { onEnd(stop: Stop): void; end(exitCode: number): Promise<never> } {
  const stops: Stop[] = []
  let ending: Promise<void> | undefined

  async function end(exitCode: number): Promise<never> {
    ending ??= stopAll()
    await ending
    process.exit(exitCode)
  }

  /** The last started first, so that nothing loses what it stands on. */
  async function stopAll(): Promise<void> {
    for (const stop of stops.toReversed()) await stop().catch(console.error)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1)
      void end(0)
    })
  }
  if (process.env['npm_lifecycle_event'] !== undefined) void parentGone().then(() => end(0))
  return { onEnd: (stop) => void stops.push(stop), end }
}
