import type { Translation } from '../../../../core/messages.ts'
import type { BlockedMessage } from '../blocked.messages.ts'

export default {
  stopped: {
    zero: 'لا توقفها تذاكر',
    one: 'توقفها تذكرة',
    two: 'توقفها تذكرتان',
    few: 'توقفها {count} تذاكر',
    many: 'توقفها {count} تذكرة',
    other: 'توقفها {count} تذكرة',
  },
  both_stand: {
    one: 'تتوقف الساعتان حتى تُحل.',
    zero: 'تتوقف الساعتان حتى تُحل.',
    two: 'تتوقف الساعتان حتى تُحلا.',
    few: 'تتوقف الساعتان حتى تُحل.',
    many: 'تتوقف الساعتان حتى تُحل.',
    other: 'تتوقف الساعتان حتى تُحل.',
  },
  partner_open: 'على المورّد أن يجيب',
  partner_pending: 'عليك أن تجيب',
  staff_open: 'علينا أن نجيب',
  staff_pending: 'على الشريك أن يجيب',
  on_hold: 'معلّقة',
  unread: 'تذكرة لا يمكنك قراءتها',
} satisfies Translation<BlockedMessage>
