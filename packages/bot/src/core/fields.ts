import type { Fact } from '../view/notice-view.ts'

/** What the bot knows to show of a ticket, a registration or a lead. Which of it may appear in chat is a setting. */
export const chatFields = [
  'partner',
  'requester',
  'kind',
  'status',
  'priority',
  'assignee',
  'team',
  'due',
  'deal',
  'text',
  'files',
  'name',
  'company',
  'country',
  'channel',
  'account',
  'domain',
  'amount',
  'product',
  'close',
  'question',
] as const
export type ChatField = (typeof chatFields)[number]
export type Fields = ReadonlySet<ChatField>

export const allFields: Fields = new Set(chatFields)

/** What is there and may be shown. */
export function factsOf(
  allowed: Fields,
  entries: ReadonlyArray<readonly [field: ChatField, label: string, value: string | null | undefined]>,
): Fact[] {
  return entries.flatMap(([field, label, value]) =>
    allowed.has(field) && value !== null && value !== undefined && value !== '' ? [{ label, value }] : [],
  )
}
