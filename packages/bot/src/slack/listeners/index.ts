import type { App } from '@slack/bolt'
import type { SlackContext } from '../context.ts'
import { register as answerChanged } from './actions/lead-answer-changed.ts'
import { register as identityConfirm } from './actions/identity-confirm.ts'
import { register as leadOpen } from './actions/lead-open.ts'
import { register as partner } from './commands/partner.ts'
import { register as appMention } from './events/app-mention.ts'
import { register as removed } from './events/removed.ts'
import { register as leadSubmitted } from './views/lead-submitted.ts'

const listeners = [answerChanged, identityConfirm, leadOpen, partner, appMention, removed, leadSubmitted]

export function registerAll(app: App, context: SlackContext): void {
  for (const register of listeners) register(app, context)
}
