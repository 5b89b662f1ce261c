import { catalog } from '../../core/messages.ts'

export const toolsMessages = catalog({
  search: 'Search deals',
  review: 'Review',
  waiting: {
    one: '{count} registration waits for an answer',
    other: '{count} registrations wait for an answer',
  },
  register: 'Register a deal',
})

export type ToolsMessage = keyof typeof toolsMessages.en
