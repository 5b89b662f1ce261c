import type * as api from '@openprm/sdk'
import type { Asks } from '../desk/actions.ts'
import { may, type Desk } from '../desk/desk.ts'

export type LeadCommand = 'accept' | 'start' | 'convert' | 'decline' | 'offer' | 'recall' | 'disqualify'

export interface LeadAction {
  command: LeadCommand
  /** A partner works on what it was offered; staff decides who works on it. */
  by: 'staff' | 'partner' | 'both'
  from: ReadonlyArray<api.Lead['status']>
  /** `whom` is one of the partners. */
  asks?: Asks | 'whom'
  /** States in which it is the next thing to do, among several. */
  main?: ReadonlyArray<api.Lead['status']>
}

const held = ['offered', 'accepted', 'working'] as const
const nobodys = ['new', 'declined', 'expired'] as const

/** What can be done about a lead, as the API's lifecycle has it; the server has the last word. */
const actions: readonly LeadAction[] = [
  { command: 'accept', by: 'partner', from: ['offered'], main: ['offered'] },
  { command: 'start', by: 'partner', from: ['accepted'], main: ['accepted'] },
  { command: 'offer', by: 'staff', from: nobodys, asks: 'whom', main: nobodys },
  { command: 'convert', by: 'both', from: [...nobodys, 'accepted', 'working'], main: ['working'] },
  { command: 'recall', by: 'staff', from: held, asks: 'note' },
  { command: 'decline', by: 'partner', from: held, asks: 'why' },
  { command: 'disqualify', by: 'staff', from: [...nobodys, ...held], asks: 'why' },
]

/** What this person can do about a lead now. */
export function leadActionsOf(desk: Desk, { status }: Pick<api.Lead, 'status'>): LeadAction[] {
  const { kind } = desk.me
  return actions.filter(
    ({ command, by, from }) =>
      from.includes(status) &&
      (by === 'both' || by === kind) &&
      may(desk, command === 'convert' ? 'deals:write' : 'leads:write'),
  )
}

/** Coded reasons, in the order of their digits. */
export const whys = {
  decline: [
    'no_capacity',
    'outside_territory',
    'other_product',
    'own_customer',
    'conflict_of_interest',
    'poor_fit',
    'unreachable',
    'other',
  ],
  disqualify: ['spam', 'not_a_fit', 'duplicate', 'unreachable'],
} as const satisfies {
  decline: ReadonlyArray<api.LeadDecline['reason']>
  disqualify: ReadonlyArray<api.LeadDisqualify['reason']>
}
