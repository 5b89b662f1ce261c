import type { EventRecord } from '@openprm/sdk'
import type { Outgoing } from './outgoing.ts'

/** Events about a ticket to which something said in chat is still on its way. Only they wait, in their order. */
export interface HeldEvents {
  /** Whether an event about it has to wait: for what is on its way, or behind others that wait. */
  mustWait(subject: string): Promise<boolean>
  /** The oldest that need not wait any longer. */
  next(): Promise<EventRecord | undefined>
  /** Stores what follows from it, and that it waits no more, in one transaction. */
  release(sequence: number, messages: readonly Outgoing[]): Promise<void>
}

export interface HeldOptions {
  held: HeldEvents
  /** What chat is told of an event. */
  react(event: EventRecord): Promise<Outgoing[]>
  onQueued: () => void
}

/** Takes up one event that has waited. A step for a worker. */
export function takeHeld({ held, react, onQueued }: HeldOptions): () => Promise<boolean> {
  return async () => {
    const event = await held.next()
    if (!event) return false
    await held.release(event.sequence, await react(event))
    onQueued()
    return true
  }
}

/** The ticket whose conversations an event is told in. */
export function awaitedBy(event: EventRecord): string | undefined {
  return 'ticket' in event.data ? event.data.ticket.id : undefined
}
