import { catalog } from '../../core/messages.ts'
import { deskLanguages } from '../deal-board.messages.ts'

const en = {
  review: 'Review',
  queue: 'Waiting for an answer, least time first',
  left: { one: '{count} waits', other: '{count} wait' },
  all_done: 'Nothing waits for you.',
  all_done_help: 'New registrations appear here by themselves.',
  key_next: 'up and down',
  key_choose: 'choose several',
  choose: 'Choose {deal}',
  chosen: { one: '{count} chosen', other: '{count} chosen' },
  choose_none: 'Choose none',
  done_next: '{deal}: {state}. {left}. Next: {next}.',
  done_last: '{deal}: {state}. Nothing waits for you.',
  done_many: { one: '{count} done', other: '{count} done' },
  failed_many: { one: '{count} not done', other: '{count} not done' },
  side_by_side: 'Others are after this account',
  this_one: 'This registration',
  claim: 'Other claim',
  vendors_own: 'The vendor’s own deal',
  registered: 'Sent',
  registration: 'Registration',
  protection_end: 'Protected until',
}

export type ReviewMessage = keyof typeof en

export const reviewMessages = catalog(en, deskLanguages)
