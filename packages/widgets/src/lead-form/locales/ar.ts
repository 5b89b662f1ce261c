import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  sending: 'جارٍ الإرسال',
  another: 'إرسال طلب آخر',
  network: 'تعذّر الوصول إلى الخادم. إجاباتك محفوظة هنا.',
  server: 'حدث خطأ من جهتنا. إجاباتك محفوظة هنا.',
  slow: 'ما زال الإرسال جاريًا. الاتصال بطيء، ولا يلزمك فعل شيء.',
  busy: 'يرسل كثيرون الآن. إجاباتك محفوظة هنا.',
  back: 'ستُرسل تلقائيًا فور عودة الاتصال.',
  kept: 'لم يُرسل بعد. إجاباتك محفوظة هنا.',
  session: 'انتهت جلستك. سجّل الدخول من جديد في علامة تبويب أخرى ثم أرسل: إجاباتك محفوظة هنا.',
  changed: 'تغيّر هذا النموذج للتو. راجعه ثم أرسله مرة أخرى.',
} satisfies Translation<LeadFormMessage>
