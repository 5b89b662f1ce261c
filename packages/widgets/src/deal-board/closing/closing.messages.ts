import { catalog } from '../../core/messages.ts'
import { deskLanguages } from '../deal-board.messages.ts'

const en = {
  won: 'Why was it won?',
  lost: 'Why was it lost?',
  close_note: 'What should be remembered? (optional)',
}

export type ClosingMessage = keyof typeof en

export const closingMessages = catalog(en, deskLanguages)
