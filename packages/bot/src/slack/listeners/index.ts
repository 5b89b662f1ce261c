import type { App } from '@slack/bolt'
import type { SlackContext } from '../context.ts'
import { register as answerChanged } from './actions/answer-changed.ts'
import { register as pressed } from './actions/pressed.ts'
import { register as partner } from './commands/partner.ts'
import { register as home } from './events/home.ts'
import { register as reacted } from './events/reacted.ts'
import { register as removed } from './events/removed.ts'
import { register as said } from './events/said.ts'
import { register as shared } from './events/shared.ts'
import { register as raise } from './shortcuts/raise.ts'
import { register as formSubmitted } from './views/form-submitted.ts'

const listeners = [
  answerChanged,
  pressed,
  partner,
  home,
  reacted,
  removed,
  said,
  shared,
  raise,
  formSubmitted,
]

export function registerAll(app: App, context: SlackContext): void {
  for (const register of listeners) register(app, context)
}
