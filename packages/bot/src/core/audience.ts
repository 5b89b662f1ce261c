import { notice, type NoticeView } from '../view/notice-view.ts'

/** Why a place that is meant for the vendor's own people is not used. */
export const sharedWithOthers = 'shared_with_another_company'
export const audienceUnknown = 'missing_scope: channels:read, groups:read'

export const audienceWords = {
  title: 'I say nothing here for now',
  [sharedWithOthers]:
    'This channel is shared with another company, and I am set to talk in it about what is internal. What I have to say waits, and comes when the channel is ours alone again. Or name another channel in my settings. Tickets are seen to on the partner pages meanwhile.',
  [audienceUnknown]:
    'I may not look whether this channel is shared with another company, so what I have to say waits. Please install the app again with its new manifest.',
} as const

/** What may be read there by anybody: that nothing else is said, and why. */
export function silence(reason: string): NoticeView | undefined {
  if (reason !== sharedWithOthers && reason !== audienceUnknown) return undefined
  return notice(audienceWords.title, [audienceWords[reason]])
}
