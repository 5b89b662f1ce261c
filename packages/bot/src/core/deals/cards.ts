import type { Deal } from '@openprm/sdk'
import { notice, type NoticeAction, type NoticeView } from '../../view/notice-view.ts'
import { minorDigits } from '../../view/money.ts'
import type { Fields } from '../fields.ts'
import { factsOf } from '../fields.ts'
import type { About, Sealer } from '../seal.ts'
import { shortTime } from '../times.ts'
import { words } from './words.ts'

export interface DealCards {
  /** The vendor's: one per registration, with what can be decided. */
  triage(deal: Deal): NoticeView
  /** The partner's own, with both clocks. */
  own(deal: Deal): NoticeView
}

export const dealCardName = (dealId: string): string => `card:${dealId}`

export function createDealCards(sealer: Sealer, fields: Fields): DealCards {
  const button = (label: string, about: About, look?: NoticeAction['look']): NoticeAction => ({
    label,
    data: sealer.seal(about),
    ...(look && { look }),
  })

  const facts = (deal: Deal) =>
    factsOf(fields, [
      ['status', 'Status', words.statuses[deal.registrationStatus]],
      ['account', 'Account', deal.accountName],
      ['domain', 'Domain', deal.accountDomain],
      ['amount', 'Amount', deal.amount && money(deal.amount)],
      ['product', 'Product', deal.product],
      ['close', 'Expected close', deal.expectedCloseOn],
      ['due', 'Answer due', answerClock(deal)],
      ['due', 'Protected until', protectionClock(deal)],
      ['question', 'Question', deal.question],
      ['question', 'Reason', deal.decisionReason && words.reasons[deal.decisionReason]],
      ['question', 'Note', deal.decisionNote],
    ])

  return {
    triage(deal) {
      const { id: subject, registrationStatus: status, version } = deal
      const open = status === 'submitted' || status === 'in_review'
      const partner = factsOf(fields, [
        ['partner', 'Partner', deal.partnerName],
        ['requester', 'From', deal.ownerName],
      ])
      return notice(deal.name, [], {
        facts: [...partner, ...facts(deal)],
        actions: open
          ? [
              button(words.approve, { do: 'approve', subject, version }, 'primary'),
              button(words.askBack, { do: 'open', form: 'deal.return', subject }),
              button(words.reject, { do: 'open', form: 'deal.reject', subject }, 'danger'),
            ]
          : [],
      })
    },

    own(deal) {
      const { id: subject, registrationStatus: status } = deal
      return notice(words.title(words.statuses[status]), [deal.name], {
        facts: facts(deal),
        actions:
          status === 'returned'
            ? [button(words.answer, { do: 'open', form: 'deal.answer', subject }, 'primary')]
            : [],
      })
    },
  }
}

/** When the vendor's answer is due; null when none is. */
export function answerClock({ answerDueAt, answerLeftSeconds, blockedBy }: Deal): string | null {
  if (answerDueAt !== null) return shortTime(answerDueAt)
  return answerLeftSeconds !== null && blockedBy.length > 0 ? words.stands : null
}

/** How long the deal is the partner's. */
export function protectionClock({ protectedUntil, protectionLeftSeconds }: Deal): string | null {
  if (protectionLeftSeconds !== null) return words.stands
  return protectedUntil && shortTime(protectedUntil)
}

function money({ amount, currency }: { amount: number; currency: string }): string {
  const value = amount / 10 ** minorDigits(currency)
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(value)
}
