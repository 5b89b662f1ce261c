import type { Adapter } from '../core/adapter.ts'
import { createAlerts } from '../core/alerts.ts'
import type { Channel } from '../core/channel.ts'
import type { People } from '../core/identity/people.ts'
import type { Unfinished } from '../core/identity/unfinished.ts'
import type { HeldEvents } from '../core/held-events.ts'
import type { Outgoing } from '../core/outgoing.ts'
import type { NoticeStore } from '../core/notices/store.ts'
import type { Threads } from '../core/threads.ts'
import type { Log } from '../log.ts'
import { type Conversations, createConversations } from './conversations.ts'
import { courier, type ReadFile } from './courier.ts'
import { createCursor, type Cursor } from './cursor.ts'
import { connect } from './database.ts'
import { createDeadLetters, type DeadLetters } from './dead-letters.ts'
import { createHeldEvents } from './held-events.ts'
import { createInbox, type Inbox } from './inbox.ts'
import { createInstallations, type Installations } from './installations.ts'
import { type Instance, startInstance } from './instance.ts'
import type { Limit } from './limits.ts'
import { migrate } from './migrate.ts'
import { enqueue } from './outbox.ts'
import { createPeople } from './people.ts'
import { pump } from './pump.ts'
import { unpark } from './queue.ts'
import { sweep } from './sweep.ts'
import { createNotices } from './notices.ts'
import { createThreads } from './threads.ts'
import { createUnfinished } from './unfinished.ts'
import { startWorker, type Worker } from './worker.ts'

const sweepMs = 5 * 60_000
const reclaimMs = 1000

/** The bot's memory: what came in, what goes out, how far it has read. */
export interface Delivery {
  inbox: Inbox
  conversations: Conversations
  threads: Threads
  notices: NoticeStore
  people: People
  unfinished: Unfinished
  deadLetters: DeadLetters
  installations: Installations
  cursor(name: string): Cursor
  heldEvents: HeldEvents
  /** Repeats a step of somebody else's while it finds something to do, and when woken. */
  work(name: string, step: () => Promise<boolean>): void
  enqueue(message: Outgoing): Promise<void>
  /** What waits for a conversation or person that could not be reached goes out. */
  release(platform: Channel, conversations: readonly string[]): Promise<void>
  /** Something came in, or is to go out: look at once. */
  wake(): void
  /** Begins to work off what is there. */
  run(adapters: readonly Adapter[], readFile?: ReadFile): void
  stop(): Promise<void>
}

export async function openDelivery(
  databaseUrl: string,
  vendorId: string,
  log: Log,
  limits?: readonly Limit[],
): Promise<Delivery> {
  const sql = connect(databaseUrl)
  const workers: Worker[] = []
  const wake = (): void => {
    for (const worker of workers) worker.wake()
  }
  let instance: Instance
  try {
    await migrate(sql)
    await unpark(sql, vendorId)
    instance = await startInstance(sql, databaseUrl, vendorId)
  } catch (error) {
    await sql.end({ timeout: 5 })
    throw error
  }
  const sweeping = setInterval(() => {
    sweep(sql, vendorId).catch((error: unknown) => log.warn('sweep.failed', { error }))
  }, sweepMs)
  const reclaiming = setInterval(() => {
    instance.reclaim().then(
      (count) => count > 0 && wake(),
      (error: unknown) => log.warn('reclaim.failed', { error }),
    )
  }, reclaimMs)
  for (const timer of [sweeping, reclaiming]) timer.unref()
  const enqueueOne = async (message: Outgoing): Promise<void> => {
    await enqueue(sql, vendorId, [message])
    wake()
  }

  return {
    inbox: createInbox(sql, vendorId),
    conversations: createConversations(sql, vendorId),
    threads: createThreads(sql, vendorId, wake),
    notices: createNotices(sql, vendorId),
    people: createPeople(sql, vendorId),
    unfinished: createUnfinished(sql, vendorId),
    installations: createInstallations(sql, vendorId, wake),
    deadLetters: createDeadLetters(sql, vendorId, wake),
    cursor: (name) => createCursor(sql, vendorId, name),
    heldEvents: createHeldEvents(sql, vendorId),
    work: (name, step) => void workers.push(startWorker({ name, step, log, parallel: 1 })),
    wake,
    enqueue: enqueueOne,
    async release(platform, conversations) {
      await unpark(sql, vendorId, { platform, conversations })
      wake()
    },
    run(adapters, readFile) {
      const handlers = Object.fromEntries(adapters.map(({ platform, handle }) => [platform, handle]))
      const senders = Object.fromEntries(adapters.map(({ platform, sender }) => [platform, sender]))
      const targets = adapters.flatMap(({ platform, announceTo }) =>
        announceTo ? [{ platform, target: announceTo }] : [],
      )
      const onTrouble = createAlerts({ targets, enqueue: enqueueOne })
      const common = { sql, vendorId, log, owner: instance.owner }
      const sending = {
        ...common,
        senders,
        onTrouble,
        ...(readFile && { readFile }),
        ...(limits && { limits }),
      }
      workers.push(
        startWorker({ name: 'inbox', step: pump({ ...common, handlers }), log }),
        startWorker({ name: 'outbox', step: courier(sending), log, parallel: 2 }),
        // However much is announced, somebody is free for what people wait for.
        startWorker({ name: 'outbox-urgent', step: courier({ ...sending, slow: false }), log, parallel: 2 }),
      )
    },
    async stop() {
      clearInterval(sweeping)
      clearInterval(reclaiming)
      for (const worker of workers) await worker.stop()
      await instance.stop()
      await sql.end({ timeout: 5 })
    },
  }
}
