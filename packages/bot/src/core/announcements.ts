import type { Lead, OpenPRM } from '@openprm/sdk'
import type { Log } from '../log.ts'
import { notice, type NoticeView } from '../view/notice-view.ts'
import type { Channel } from './channel.ts'
import { latestSequence } from './event-log.ts'
import type { Outgoing, Target } from './outgoing.ts'
import { platformNames, words } from './words.ts'

/** Where in the event log the announcements are. */
export interface Place {
  read(): Promise<number | undefined>
  /** Stores what is to be sent and the new place, both or neither. */
  advance(sequence: number, messages: readonly Outgoing[]): Promise<void>
}

export interface AnnouncementOptions {
  prm: OpenPRM
  place: Place
  targets: ReadonlyArray<{ platform: Channel; target: Target }>
  /** There is something to send. */
  onQueued: () => void
  log: Log
  signal: AbortSignal
}

const types = ['lead.created'] as const

interface LeadEvent {
  id: string
  sequence: number
  data: unknown
}

/**
 * Announces new leads behind the stored place, without a gap: the place is stored with what follows from it, and
 * everything behind it is read again after a stop. Runs until the signal.
 */
export async function announceLeads(options: AnnouncementOptions): Promise<void> {
  const { prm, place, log, signal } = options
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
        else await announce(event, options)
      }
    } catch (error) {
      if (signal.aborted) return
      log.warn('announcements.interrupted', { error })
      await pause(3000, signal)
    }
  }
}

/** On the very first start: announcements begin here. Done before the bot says that it runs. */
export async function rememberStart({
  prm,
  place,
}: Pick<AnnouncementOptions, 'prm' | 'place'>): Promise<void> {
  if ((await place.read()) === undefined) await place.advance(await latestSequence(prm), [])
}

async function catchUp(options: AnnouncementOptions): Promise<void> {
  const { signal } = options
  for (;;) {
    const after = (await options.place.read()) ?? 0
    const { data } = await options.prm.events.list({ types: [...types], after, limit: 100 }, { signal })
    for (const event of data) await announce(event, options)
    if (data.length === 0) return
  }
}

async function announce(event: LeadEvent, { place, targets, onQueued }: AnnouncementOptions): Promise<void> {
  const { lead } = event.data as { lead: Lead }
  const messages = targets.map(({ platform, target }) => ({
    platform,
    target,
    key: event.id,
    slow: true,
    view: leadNotice(lead),
  }))
  await place.advance(event.sequence, messages)
  onQueued()
}

/** What a channel may see of a lead: who and where from. Addresses and telephone numbers stay in the programme. */
export function leadNotice({ name, company, country, partnerName, source }: Lead): NoticeView {
  const via = source.channel in platformNames ? platformNames[source.channel as Channel] : null
  const facts = [
    { label: 'Name', value: name },
    { label: 'Company', value: company },
    { label: 'Country', value: country },
    { label: 'Sent through', value: via },
  ]
  return notice(words.announcement(partnerName), [], {
    facts: facts.flatMap(({ label, value }) => (value === null || value === '' ? [] : [{ label, value }])),
  })
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
