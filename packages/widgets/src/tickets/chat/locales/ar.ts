import type { Translation } from '../../../core/messages.ts'
import type { ChatMessage } from '../chat.messages.ts'

export default {
  intro: 'أخبر البوت هناك مرة واحدة من أنت. بعدها تتابع التذاكر وترد عليها حيث تدردش، ويتصرف بصلاحياتك وحدها.',
  make: 'إنشاء رمز',
  again: 'إنشاء رمز جديد',
  making: 'لحظة …',
  your_code: 'رمزك: {code}',
  life: {
    zero: 'يعمل مرة واحدة.',
    one: 'يعمل مرة واحدة، ولدقيقة أخرى.',
    two: 'يعمل مرة واحدة، ولدقيقتين أخريين.',
    few: 'يعمل مرة واحدة، ولمدة {count} دقائق أخرى.',
    many: 'يعمل مرة واحدة، ولمدة {count} دقيقة أخرى.',
    other: 'يعمل مرة واحدة، ولمدة {count} دقيقة أخرى.',
  },
  in_slack: 'في Slack، اكتب في أي قناة:',
  in_teams: 'في Microsoft Teams، اكتب إلى البوت:',
  copy: 'نسخ',
  copied: 'نُسخ',
  secret: 'لا تعطه لأحد: من يكتبه للبوت يتصرف باسمك.',
  over: 'انتهى هذا الرمز.',
  done: 'تم. يعرفك البوت الآن: عد إلى الدردشة.',
} satisfies Translation<ChatMessage>
