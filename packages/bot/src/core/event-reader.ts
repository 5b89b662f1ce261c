import type { EventRecord, EventType, OpenPRM } from '@openprm/sdk'
import type { Log } from '../log.ts'
import { latestSequence } from './event-log.ts'
import { awaitedBy, type HeldEvents } from './held-events.ts'
import type { Outgoing } from './outgoing.ts'

/** Where in the event log the bot is. */
export interface Place {
  read(): Promise<number | undefined>
  /** Stores what is to be sent and the new place, both or neither. */
  advance(sequence: number, messages: readonly Outgoing[]): Promise<void>
  /** Lays an event by, and stores the new place, both or neither. */
  hold(event: EventRecord, subject: string): Promise<void>
}

export interface EventReaderOptions {
  prm: OpenPRM
  place: Place
  types: readonly EventType[]
  held: Pick<HeldEvents, 'mustWait'>
  /** What chat is told of an event. */
  react(event: EventRecord): Promise<Outgoing[]>
  /** There is something to send. */
  onQueued: () => void
  log: Log
  signal: AbortSignal
}

/**
 * Reads the event log behind the stored place, without a gap: the place is stored with what follows from it, and
 * everything behind it is read again after a stop. Runs until the signal.
 */
export async function readEvents(options: EventReaderOptions): Promise<void> {
  const { prm, place, types, log, signal } = options
  while (!signal.aborted) {
    try {
      await catchUp(options)
      const after = await place.read()
      for await (const event of prm.events.subscribe({
        types: [...types],
        signal,
        ...(after !== undefined && { after }),
      })) {
        // The server will not replay that far: the list below still can.
        if (event.type === 'reset') await catchUp(options)
        else await take(event, options)
      }
    } catch (error) {
      if (signal.aborted) return
      log.warn('events.interrupted', { error })
      await pause(3000, signal)
    }
  }
}

/** On the very first start: the bot begins to listen here. Done before it says that it runs. */
export async function rememberStart({
  prm,
  place,
}: Pick<EventReaderOptions, 'prm' | 'place'>): Promise<void> {
  if ((await place.read()) === undefined) await place.advance(await latestSequence(prm), [])
}

async function catchUp(options: EventReaderOptions): Promise<void> {
  const { signal, types } = options
  for (;;) {
    const after = (await options.place.read()) ?? 0
    const { data } = await options.prm.events.list({ types: [...types], after, limit: 100 }, { signal })
    for (const event of data) await take(event, options)
    if (data.length === 0) return
  }
}

/** An event whose conversation is busy is laid by, so that all the others go on. */
async function take(event: EventRecord, { place, held, react, onQueued }: EventReaderOptions): Promise<void> {
  const subject = awaitedBy(event)
  if (subject !== undefined && (await held.mustWait(subject))) return place.hold(event, subject)
  await place.advance(event.sequence, await react(event))
  onQueued()
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
