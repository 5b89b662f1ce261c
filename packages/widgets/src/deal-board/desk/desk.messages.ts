import { catalog } from '../../core/messages.ts'
import { deskLanguages } from '../deal-board.messages.ts'

const en = {
  close: 'Close',
  cancel: 'Cancel',

  submit: 'Send registration',
  approve: 'Approve',
  return: 'Ask a question',
  reject: 'Reject',
  withdraw: 'Withdraw',
  'request-extension': 'Ask for more time',
  'grant-extension': 'Grant more time',
  'decline-extension': 'Decline',

  question: 'What does the partner have to add?',
  reason: 'What has happened on the deal, and what comes next?',
  note: 'A word to the partner (optional)',
  why: 'Why is it not approved?',
  withdraw_sure: 'The account is free for others at once.',

  duplicate: 'Registered already',
  existing_customer: 'Existing customer',
  direct_deal: 'We sell to them ourselves',
  out_of_territory: 'Out of territory',
  not_qualified: 'Not qualified yet',
  incomplete: 'Incomplete',
  other: 'Another reason',

  draft: 'Not sent yet',
  submitted: 'Sent',
  in_review: 'In review',
  approved: 'Approved',
  returned: 'Question open',
  rejected: 'Not approved',
  withdrawn: 'Withdrawn',
  expired: 'Protection over',
  extension_requested: 'More time asked',

  answer_clock: 'Answer from the vendor',
  protection: 'Protection',
  time_left: '{time} left',
  time_over: '{time} late',
  due_at: 'by {time}',
  not_started: 'Not started',
  starts_sent: 'Starts when it is sent',
  paused: 'Stands still',
  until_answered: 'until the question is answered',
  answered: 'Answered',
  after: 'after {time}',
  no_clock: 'None',
  not_asked: 'Nothing to answer',
  starts_approved: 'Starts with the approval',
  not_protected: 'Free for others',
  until_day: 'until {date}',
  over: 'Over',

  stage: 'Stage',
  amount: 'Amount',
  close_date: 'Expected close',
  owner: 'Owner',
  partner: 'Partner',
  product: 'Product',
  domain: 'Domain',
  missing: 'Missing',

  precondition_failed: 'Someone else has just changed this deal. You now see it as it is.',
  invalid_transition: 'This is not possible any more. You now see the deal as it is.',
  deal_conflict: 'Another registration of this account stands in the way.',
  forbidden: 'You may not do this.',
  not_found: 'This deal is no longer here.',
  connection_failed: 'No connection. Nothing is lost: try again in a moment.',
  timeout: 'No answer. Nothing is lost: try again in a moment.',
  rate_limited: 'Too much at once. Try again in a moment.',
  token_expired: 'Your session has ended. Sign in, then try again: what you typed stays.',
  session_unavailable: 'Your session has ended. Sign in, then try again: what you typed stays.',
  server: 'Something went wrong on our side. Nothing is lost: try again in a moment.',
}

export type DeskMessage = keyof typeof en

/** What all sheets of the board say. */
export const deskMessages = catalog(en, deskLanguages)
