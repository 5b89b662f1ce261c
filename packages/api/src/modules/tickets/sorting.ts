/** Every order that a list of tickets may have. */
export const sortKeys = ['-createdAt', 'createdAt', '-lastMessageAt', 'dueAt'] as const
export type SortKey = (typeof sortKeys)[number]
