import type { Translation } from '../../../core/messages.ts'
import type { RepliesMessage } from '../replies.messages.ts'

export default {
  replies: 'ردود محفوظة',
  help: 'ما تجيبون به مرارًا. يستخدم فريقكم كله الردود نفسها.',
  back: 'العودة إلى التذكرة',
  new: 'رد جديد',
  title: 'العنوان',
  body: 'النص',
  save: 'حفظ',
  delete: 'حذف',
  really: 'حذف للجميع؟',
  saved: 'حُفظ: {title}',
  gone: 'حُذف: {title}',
} satisfies Translation<RepliesMessage>
