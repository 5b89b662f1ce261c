import type { Translation } from '../../../core/messages.ts'
import type { BehalfMessage } from '../behalf.messages.ts'

export default {
  help: 'لشخص لدى شريك اتصل أو كتب في مكان آخر.',
  partner: 'الشريك',
  find: 'ابدأ بكتابة اسم',
  unknown: 'اختر شريكًا من القائمة.',
  person: 'من يحتاج إلى المساعدة',
  nobody: 'لا أحد بعينه',
  subject: 'ما الموضوع؟',
  body: 'ماذا يحتاجون؟ يقرأ الشريك هذا.',
  kind: 'النوع',
  priority: 'الأولوية',
  raise: 'فتح التذكرة',
} satisfies Translation<BehalfMessage>
