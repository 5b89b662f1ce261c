import type { Translation } from '../../../core/messages.ts'
import type { AboutMessage } from '../about.messages.ts'

export default {
  followers: 'يصله كل رد',
  nobody: 'صاحب الطلب والمسؤول عنه فقط',
  follow: 'متابعة',
  unfollow: 'إلغاء المتابعة',
  add_person: 'إضافة شخص',
  add: 'إضافة',
  remove: 'إزالة {name}',
  following: 'يتابع الآن: {name}',
  gone: 'لم يعد يتابع: {name}',
  tags: 'الوسوم',
  no_tags: 'لا شيء بعد',
  add_tag: 'وسم جديد',
  tagged: 'أُضيف الوسم {tag}',
  untagged: 'أُزيل الوسم {tag}',
  deal: 'الصفقة',
  no_deal: 'بلا صفقة',
  about_deal: 'التذكرة عن {deal}',
  block: 'اجعل الصفقة تنتظر هذه',
  unblock: 'دع الصفقة تستمر',
  block_help: 'تتوقف ساعتا الصفقة حتى تُحل هذه التذكرة. الموضوع هو السبب الذي تعرضه بطاقتها.',
  blocked: 'تتوقف ساعتا الصفقة حتى تُحل هذه التذكرة.',
  goes_on: 'تستأنف ساعتا الصفقة.',
} satisfies Translation<AboutMessage>
