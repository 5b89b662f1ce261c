import type { Translation } from '../../core/messages.ts'
import type { CoursePlayerMessage } from '../course-player.messages.ts'

export default {
  lessons: 'الدروس',
  progress: '{done} من {total} من الدروس',
  done: 'مكتمل',
  known: 'غير مطلوب مجددًا',
  renewal: 'تجديد: الجديد فقط، وما يثبت أنك ما زلت تعرف الباقي.',
  due: 'الموعد {date}',
  previous: 'الدرس السابق',
  next: 'الدرس التالي',
  lesson_done: '{lesson}: مكتمل',
  finished: 'لقد أكملت هذه الدورة.',
  unsaved: 'لم يُحفظ تقدمك بعد. نواصل المحاولة.',
  unknown_lesson: 'لم يعد هذا الدرس جزءًا من الدورة.',
} satisfies Translation<CoursePlayerMessage>
