import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  optional: 'اختياري',
  select: 'اختر',
  sending: 'جارٍ الإرسال',
  retry: 'إعادة المحاولة',
  another: 'إرسال طلب آخر',
  required: 'هذا الحقل مطلوب.',
  choose: 'اختر أحد الخيارات.',
  tick: 'ضع علامة للمتابعة.',
  email: 'أدخل بريدًا إلكترونيًا مثل name@company.com.',
  phone: 'أدخل رقمًا مثل ‎+971 4 123 4567.',
  url: 'أدخل عنوانًا مثل https://company.com.',
  domain: 'أدخل نطاقًا مثل company.com.',
  number: 'أدخل رقمًا.',
  money: 'أدخل مبلغًا.',
  date: 'أدخل تاريخًا كاملاً.',
  min: 'أدخل {limit} أو أكثر.',
  max: 'أدخل {limit} أو أقل.',
  long: {
    one: 'احذف حرفًا واحدًا.',
    two: 'احذف حرفين.',
    few: 'احذف {count} أحرف.',
    many: 'احذف {count} حرفًا.',
    other: 'احذف {count} حرف.',
  },
  pattern: 'الصيغة غير صحيحة بعد.',
  fix: {
    one: 'حقل واحد يحتاج إلى مراجعة: ',
    two: 'حقلان يحتاجان إلى مراجعة: ',
    few: '{count} حقول تحتاج إلى مراجعة: ',
    many: '{count} حقلًا يحتاج إلى مراجعة: ',
    other: '{count} حقل يحتاج إلى مراجعة: ',
  },
  network: 'تعذّر الوصول إلى الخادم. إجاباتك محفوظة هنا.',
  server: 'حدث خطأ من جهتنا. إجاباتك محفوظة هنا.',
} satisfies Translation<LeadFormMessage>
