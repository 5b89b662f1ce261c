import { subscribe, type PrmEvent } from '@openprm/sdk/realtime'
import type { PrmClient } from './client.ts'

export type { PrmEvent } from '@openprm/sdk/realtime'

export interface Listener {
  event(event: PrmEvent): void
  /** Events were missed: read the state again. */
  reset(): void
  /** The stream is open (again), or has been lost and comes back by itself. */
  live?(live: boolean): void
}

interface Shared {
  listeners: Set<Listener>
  live: boolean
  closing: AbortController
}

const streams = new WeakMap<PrmClient, Shared>()

/**
 * Listens to the live stream until `signal` aborts. All elements with the same credentials share one connection,
 * which is open only while somebody listens. Listen first, then load, so that nothing falls between.
 */
export function listen(client: PrmClient, listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return
  const shared = streams.get(client) ?? open(client)
  shared.listeners.add(listener)
  listener.live?.(shared.live)
  signal.addEventListener('abort', () => {
    shared.listeners.delete(listener)
    if (shared.listeners.size > 0) return
    shared.closing.abort()
    if (streams.get(client) === shared) streams.delete(client)
  })
}

function open(client: PrmClient): Shared {
  const shared: Shared = { listeners: new Set(), live: false, closing: new AbortController() }
  streams.set(client, shared)
  // Closed for good (no right to read events): the next listener starts anew.
  follow(client, shared).catch((error: unknown) => {
    streams.delete(client)
    console.warn('OpenPRM: no live updates.', error)
  })
  return shared
}

async function follow(client: PrmClient, shared: Shared): Promise<void> {
  const onState = (state: string): void => {
    shared.live = state === 'live'
    for (const listener of shared.listeners) listener.live?.(shared.live)
  }
  for await (const event of subscribe(client.transport, { signal: shared.closing.signal, onState })) {
    for (const listener of shared.listeners) {
      if (event.type === 'reset') listener.reset()
      else listener.event(event)
    }
  }
}
