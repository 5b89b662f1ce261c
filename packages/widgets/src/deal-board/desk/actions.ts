import type { Deal } from '../model.ts'
import { may, type Command, type Desk } from './desk.ts'

/** What has to be said with a command: free text under this name, a coded reason, or nothing. */
export type Asks = 'question' | 'reason' | 'note' | 'why' | 'sure' | undefined

export interface Action {
  command: Command
  /** Staff decides; a partner works on the own registration. */
  by: 'staff' | 'partner'
  /** States of the registration in which it is possible. */
  from: readonly Deal['registrationStatus'][]
  asks?: Asks
  /** The next thing to do, among several. */
  main?: boolean
}

const waiting = ['submitted', 'in_review'] as const

/** What can be done about a registration, as the API's lifecycle has it; the server has the last word. */
const actions: readonly Action[] = [
  { command: 'submit', by: 'partner', from: ['draft', 'returned'], main: true },
  { command: 'approve', by: 'staff', from: waiting, asks: 'note', main: true },
  { command: 'return', by: 'staff', from: waiting, asks: 'question' },
  { command: 'reject', by: 'staff', from: [...waiting, 'returned'], asks: 'why' },
  { command: 'grant-extension', by: 'staff', from: ['extension_requested'], asks: 'note', main: true },
  { command: 'decline-extension', by: 'staff', from: ['extension_requested'], asks: 'note' },
  { command: 'request-extension', by: 'partner', from: ['approved'], asks: 'reason' },
  { command: 'withdraw', by: 'partner', from: ['draft', ...waiting, 'returned', 'approved'], asks: 'sure' },
]

/** What this person can do about a deal now. */
export function actionsOf(desk: Desk, deal: Deal, now = Date.now()): Action[] {
  const { registrationStatus: status, protectedUntil, partnerId } = deal
  const isProtected = Date.parse(protectedUntil ?? '') > now
  if (!partnerId || (status === 'approved' && !isProtected)) return []
  const mine = {
    staff: may(desk, 'deals:decide'),
    partner: desk.me.kind === 'partner' && may(desk, 'deals:write'),
  }
  return actions.filter(({ by, from }) => mine[by] && from.includes(status))
}

/** Coded reasons, in the order of their digits. */
export const reasons = [
  'duplicate',
  'existing_customer',
  'direct_deal',
  'out_of_territory',
  'not_qualified',
  'incomplete',
  'other',
] as const satisfies ReadonlyArray<NonNullable<Deal['decisionReason']>>
