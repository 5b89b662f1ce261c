import { lifecycle } from '../../lifecycle.ts'

export const registrationStatuses = [
  'draft',
  'submitted',
  'in_review',
  'approved',
  'returned',
  'rejected',
  'withdrawn',
  'expired',
  'extension_requested',
] as const
export type RegistrationStatus = (typeof registrationStatuses)[number]

/** States in which the vendor owes an answer, and its clock runs. */
export const awaitingAnswer: readonly RegistrationStatus[] = ['submitted', 'in_review']

/** States in which a registration holds its account, whatever the date; an approved one does so while protected. */
export const contesting = [
  'submitted',
  'in_review',
  'returned',
  'extension_requested',
] as const satisfies RegistrationStatus[]

/** Every way a deal registration may change state. Source: DESIGN.md §2. */
export const registrationTransitions = lifecycle<RegistrationStatus>()({
  submit: { from: ['draft', 'returned'], to: 'submitted', by: ['partner', 'staff', 'key'] },
  startReview: { from: ['submitted'], to: 'in_review', by: ['staff', 'key'] },
  return: { from: ['submitted', 'in_review'], to: 'returned', by: ['staff', 'key'] },
  approve: { from: ['submitted', 'in_review'], to: 'approved', by: ['staff', 'key', 'system'] },
  reject: { from: ['submitted', 'in_review', 'returned'], to: 'rejected', by: ['staff', 'key'] },
  withdraw: { from: ['draft', ...contesting, 'approved'], to: 'withdrawn', by: ['partner', 'key'] },
  requestExtension: { from: ['approved'], to: 'extension_requested', by: ['partner', 'key'] },
  grantExtension: { from: ['extension_requested'], to: 'approved', by: ['staff', 'key'] },
  declineExtension: { from: ['extension_requested'], to: 'approved', by: ['staff', 'key'] },
  expire: { from: ['approved'], to: 'expired', by: ['system'] },
})
export type RegistrationCommand = keyof (typeof registrationTransitions)['table']

/** What a history tells of: every command, the beginning, and an answer that came too late. */
export const historyCommands = [
  'create',
  'submit',
  'startReview',
  'return',
  'approve',
  'reject',
  'withdraw',
  'requestExtension',
  'grantExtension',
  'declineExtension',
  'expire',
  'answerLate',
] as const satisfies Array<RegistrationCommand | 'create' | 'answerLate'>
