import type { NoticeAction } from './notice-view.ts'

/**
 * How a message of a ticket looks to those who see it here: from the other side, on its way to it, a note that stays
 * inside, or a word of the bot's own.
 */
export type Tone = 'incoming' | 'outgoing' | 'internal' | 'aside'

/** A message of a ticket, where it was not written. Its text is Markdown of somebody else's; renderers disarm it. */
export interface MessageView {
  kind: 'message'
  tone: Tone
  /** "Mara Keller, Alpine". */
  from: string
  /** Null once it is deleted. */
  text: string | null
  actions: NoticeAction[]
  footnotes: string[]
}

export function message(
  tone: Tone,
  from: string,
  text: string | null,
  rest: Partial<Omit<MessageView, 'kind'>> = {},
): MessageView {
  return { kind: 'message', tone, from, text, actions: [], footnotes: [], ...rest }
}
