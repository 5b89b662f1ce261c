/** Every order that a list of deals may have; `sorting.ts` says what each means. */
export const sortKeys = [
  '-createdAt',
  '-stageChangedAt',
  '-amount',
  'amount',
  'answerDueAt',
  'protectedUntil',
  'expectedCloseOn',
] as const
export type SortKey = (typeof sortKeys)[number]
