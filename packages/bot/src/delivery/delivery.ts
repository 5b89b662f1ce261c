import type { Adapter } from '../core/adapter.ts'
import type { Outgoing } from '../core/outgoing.ts'
import type { Threads } from '../core/threads.ts'
import type { Log } from '../log.ts'
import { type Conversations, createConversations } from './conversations.ts'
import { courier } from './courier.ts'
import { createCursor, type Cursor } from './cursor.ts'
import { connect } from './database.ts'
import { createInbox, type Inbox } from './inbox.ts'
import { migrate } from './migrate.ts'
import { enqueue } from './outbox.ts'
import { pump } from './pump.ts'
import { type Pauses, unpark } from './queue.ts'
import { sweep } from './sweep.ts'
import { createThreads } from './threads.ts'
import { startWorker, type Worker } from './worker.ts'

const sweepMs = 5 * 60_000

/** The bot's memory: what came in, what goes out, how far it has read. */
export interface Delivery {
  inbox: Inbox
  conversations: Conversations
  threads: Threads
  cursor(name: string): Cursor
  enqueue(message: Outgoing): Promise<void>
  /** Something came in, or is to go out: look at once. */
  wake(): void
  /** Begins to work off what is there. */
  run(adapters: readonly Adapter[]): void
  stop(): Promise<void>
}

export async function openDelivery(
  databaseUrl: string,
  vendorId: string,
  log: Log,
  pauses?: Pauses,
): Promise<Delivery> {
  const sql = connect(databaseUrl)
  const workers: Worker[] = []
  const wake = (): void => {
    for (const worker of workers) worker.wake()
  }
  try {
    await migrate(sql)
    await unpark(sql, vendorId)
  } catch (error) {
    await sql.end({ timeout: 5 })
    throw error
  }
  const sweeping = setInterval(() => {
    sweep(sql, vendorId).catch((error: unknown) => log.warn('sweep.failed', { error }))
  }, sweepMs)
  sweeping.unref()

  return {
    inbox: createInbox(sql, vendorId),
    conversations: createConversations(sql, vendorId),
    threads: createThreads(sql, vendorId),
    cursor: (name) => createCursor(sql, vendorId, name),
    wake,
    async enqueue(message) {
      await enqueue(sql, vendorId, [message])
      wake()
    },
    run(adapters) {
      const handlers = Object.fromEntries(adapters.map(({ platform, handle }) => [platform, handle]))
      const senders = Object.fromEntries(adapters.map(({ platform, sender }) => [platform, sender]))
      workers.push(
        startWorker({ name: 'inbox', step: pump({ sql, vendorId, handlers, log }), log }),
        startWorker({
          name: 'outbox',
          step: courier({ sql, vendorId, senders, log, ...(pauses && { pauses }) }),
          log,
        }),
      )
    },
    async stop() {
      clearInterval(sweeping)
      for (const worker of workers) await worker.stop()
      await sql.end({ timeout: 5 })
    },
  }
}
