import { catalog } from '../../core/messages.ts'
import { deskLanguages } from '../deal-board.messages.ts'

const en = {
  move_to: 'Move to…',
  help: 'Enter opens it. M or Space moves it to another stage, Alt and an arrow key to the one beside. Arrow keys go from card to card.',
  moved: '{name} moved from {from} to {to}.',
  at_end: '{name} is at the end.',
  not_moved: '{name} stays in {from}: {reason}',
  moved_by_other: 'Someone else moved {name} to {to}.',
  changed_by_other: 'Someone else has just changed {name}. It stays in {from}.',
  gone: '{name} is no longer here.',
  offline: 'no connection. Try again in a moment.',
  new_lead: 'New lead: {name}',
  dismiss: 'Dismiss',
}

export type MovingMessage = keyof typeof en

export const movingMessages = catalog(en, deskLanguages)
