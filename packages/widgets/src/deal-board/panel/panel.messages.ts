import { catalog } from '../../core/messages.ts'
import { deskLanguages } from '../deal-board.messages.ts'

const en = {
  asked: 'The vendor asks',
  answer_first: 'Answer below, then send it again. It keeps its place in the queue.',
  reason_was: 'Not approved: {reason}',

  facts: 'Details',
  edit: 'Edit',
  save: 'Save',
  saved: 'Saved.',
  nobody: 'Nobody',
  no_number: 'Enter an amount such as {example}.',
  receipt: 'Download receipt',
  receipt_help: 'Signed by the vendor. It proves the decision without us.',

  activity: 'Activity',
  decided: '{deal}: {state}.',
  again: 'Try again',

  to_partner: 'Comment',
  to_team: 'Internal note',
  shared_help: 'You and the vendor both see this.',
  shared_staff_help: 'The partner sees this.',
  internal: 'Internal',
  internal_help: 'Only your team sees this, never the partner.',
  comment_send: 'Send comment',
  note_send: 'Keep note',
  sent_it: 'Sent.',
  you: 'You',
  system: 'The programme',
  the_vendor: 'Vendor',
  the_key: 'An integration',

  did_create: 'Created',
  did_submit: 'Sent to the vendor',
  did_startReview: 'Review started',
  did_return: 'Question asked',
  did_approve: 'Approved',
  did_reject: 'Not approved',
  did_withdraw: 'Withdrawn',
  did_requestExtension: 'More time asked',
  did_grantExtension: 'More time granted',
  did_declineExtension: 'More time declined',
  did_expire: 'Protection over',
  did_answerLate: 'Answer was late',
  did_move: 'Moved from {from} to {to}',
  did_update: 'Changed: {fields}',
  deleted: 'Deleted',
  audience: 'Who will read it',
}

export type PanelMessage = keyof typeof en

export const panelMessages = catalog(en, deskLanguages)
