import type { Translation } from '../../../core/messages.ts'
import type { AssignmentMessage } from '../assignment.messages.ts'

export default {
  your_text: 'نصّك',
  files: 'الملفات',
  choose_files: 'اختر ملفات',
  drop: 'أو أفلتها أو ألصقها هنا',
  limits: 'حتى {number} ملفات، كل منها {size}: ‏PDF، مستندات Office ونصوص، صور، صوت، أفلام قصيرة.',
  take_out: 'إزالة: {name}',
  sending: 'قيد الإرسال: {share}',
  send_again: 'إعادة الإرسال',
  added: '{name}: أُضيف',
  too_large: 'حجمه أكبر من {size}.',
  too_many: 'يمكن أن يحتوي التسليم على {number} ملفات.',
  hand_in: 'تسليم',
  nothing_yet: 'اكتب نصًا أو أضف ملفًا أولًا.',
  not_there: 'ملف لم يصل بعد: أزله أو أعد إرساله.',
  kept: 'حُفظ كمسودة لا يراها غيرك.',
  not_kept: 'تعذّر حفظ المسودة: {why}',
  submitted: 'سُلّم في {date}',
  wait: 'تجري مراجعته. ستجد رأي المراجع هنا.',
  returned: 'أُعيد في {date}: ينقصه شيء',
  passed: 'اجتيز في {date}',
  says: 'يقول {name}',
  reviewer: 'المراجع',
  before: 'ما سلّمته',
} satisfies Translation<AssignmentMessage>
