import { message } from '../../view/message-view.ts'
import type { NoticeView } from '../../view/notice-view.ts'
import type { View } from '../../view/view.ts'
import { words } from './words.ts'

/** Why what somebody wrote did not reach the ticket. Whoever only has to say who they are can do so right there. */
export function notTaken(refusal: NoticeView): View {
  if (refusal.actions.length === 0) return message('aside', '', words.notKept(refusal.paragraphs.join(' ')))
  return { ...refusal, paragraphs: [...refusal.paragraphs, words.sayAgain] }
}
