import { setTimeout as sleep } from 'node:timers/promises'
import { isBroken, launchChain } from './ancestors.ts'

const pollMs = 500

/** Settles when a process that started us has ended without telling us, such as a killed `npx` or `pnpm`. */
export async function parentGone(): Promise<void> {
  const chain = await launchChain()
  for (;;) {
    await sleep(pollMs, undefined, { ref: false })
    if ((await Promise.all(chain.map(isBroken))).includes(true)) return
  }
}
