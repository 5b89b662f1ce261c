/** Passes news to whoever listens in this process. It carries no content: readers look in the log themselves. */
export interface Hub {
  listen(vendorId: string, onNews: () => void): () => void
  announce(vendorId: string): void
  /** Ends every stream: its reader comes back to the next server. */
  close(): void
  readonly closed: AbortSignal
}

export function createHub(): Hub {
  const listeners = new Map<string, Set<() => void>>()
  const closing = new AbortController()
  return {
    closed: closing.signal,
    close: () => closing.abort(),
    listen(vendorId, onNews) {
      const set = listeners.get(vendorId) ?? new Set()
      listeners.set(vendorId, set.add(onNews))
      return () => {
        set.delete(onNews)
        if (set.size === 0) listeners.delete(vendorId)
      }
    },
    announce(vendorId) {
      for (const onNews of listeners.get(vendorId) ?? []) onNews()
    },
  }
}
