import { notice, type NoticeView } from '../view/notice-view.ts'
import { silence } from './audience.ts'
import type { Channel } from './channel.ts'
import type { Outgoing, Target } from './outgoing.ts'
import { platformNames } from './words.ts'

/** A message that did not get through. */
export interface Trouble {
  kind: 'unreachable' | 'maybe_sent' | 'refused'
  outboxId: string
  platform: Channel
  conversation: string
  reason: string
}

const sentences: Record<Trouble['kind'], (where: string) => string> = {
  unreachable: (where) =>
    `I cannot reach a conversation in ${where}. What is to be said there waits, in order, until I can.`,
  maybe_sent: (where) =>
    `I was interrupted while sending a message in ${where}, and ${where} does not tell whether it has arrived. I did not send it again.`,
  refused: (where) => `${where} will not take a message of mine. I kept it.`,
}

export const alertWords = {
  title: 'A message did not get through',
  conversation: 'Conversation',
  reason: 'Reason',
  whatNow: (id: string) => `Look at it and send it again with: openprm bot dead-letters (number out-${id})`,
} as const

interface Place {
  platform: Channel
  target: Target
}

export interface AlertOptions {
  /** Where the vendor reads such things. */
  targets: readonly Place[]
  enqueue(message: Outgoing): Promise<void>
}

/** Said where nothing else is, past what waits there. */
export function inSilence(platform: Channel, conversation: string, key: string, view: NoticeView): Outgoing {
  return { platform, target: { conversation, anybody: true }, key, view, slow: true }
}

/** Tells the vendor of what did not get through, once each, wherever that can still be told. */
export function createAlerts({ targets, enqueue }: AlertOptions): (trouble: Trouble) => Promise<void> {
  return async ({ kind, outboxId, platform, conversation, reason }) => {
    const isSilent = ({ platform: other, target }: Place): boolean =>
      other === platform && target.conversation === conversation
    const view = notice(alertWords.title, [sentences[kind](platformNames[platform])], {
      facts: [
        { label: alertWords.conversation, value: conversation },
        { label: alertWords.reason, value: reason },
      ],
      footnote: kind === 'unreachable' ? null : alertWords.whatNow(outboxId),
    })
    const key = `trouble:${kind}:${outboxId}`
    for (const place of targets) {
      if (isSilent(place)) continue
      await enqueue({ ...place, key, view })
    }
    const silent = silence(reason)
    if (silent) await enqueue(inSilence(platform, conversation, key, silent))
  }
}
