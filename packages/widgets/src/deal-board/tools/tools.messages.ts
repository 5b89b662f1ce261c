import { catalog } from '../../core/messages.ts'
import { deskLanguages } from '../deal-board.messages.ts'

const en = {
  search: 'Search deals',
  filter: 'Filter',
  review: 'Review',
  register: 'Register a deal',
  found: { one: '{count} deal found', other: '{count} deals found' },
}

export type ToolsMessage = keyof typeof en

export const toolsMessages = catalog(en, deskLanguages)
