import { catalog } from '../../core/messages.ts'
import { deskLanguages } from '../deal-board.messages.ts'

const en = {
  register: 'Register a deal',
  needs: 'To register this you need a certificate first: {what}.',
  needs_course: 'Go to the course',
  check_first: 'Type the web domain of the company: you see at once whether it is free.',
  checking: 'Checking {domain} …',
  clear: '{domain} is free.',
  clear_until: '{domain} is free. We keep it for you until {time}.',
  protected: '{domain} is protected for another partner.',
  protected_until: '{domain} is protected for another partner until {date}. After that you can register it.',
  yours: '{domain} is already yours. Look for it on the board.',
  ask: 'Somebody is before you on {domain}. Ask your channel manager before you go on.',
  unchecked: '{domain} could not be checked just now. You can send the registration all the same.',

  sent: 'Sent: {deal}',
  sent_help: 'Your place in the queue is from {time}. Nobody can take it.',
  answer_rule: {
    one: 'The vendor has {count} working hour to answer. The clock stands still while it waits for you.',
    other: 'The vendor has {count} working hours to answer. The clock stands still while it waits for you.',
  },
  late_escalate: 'If the answer is late, it goes to the management.',
  late_approve: 'If the answer is late, your deal is approved by itself.',
  late_extend: 'If the answer is late, your protection becomes longer by as much.',
  protection_rule: {
    one: 'Once it is approved, the account is yours for {count} day, with a signed receipt.',
    other: 'Once it is approved, the account is yours for {count} days, with a signed receipt.',
  },
  open_deal: 'Open the deal',
  another: 'Register another',
}

export type RegisterMessage = keyof typeof en

export const registerMessages = catalog(en, deskLanguages)
