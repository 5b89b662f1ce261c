import type { Translation } from '../../../core/messages.ts'
import type { TeamMessage } from '../team.messages.ts'

export default {
  team: 'فريقك',
  person: 'الشخص',
  to_do: 'للإنجاز',
  overdue: 'متأخرة',
  finished: 'مكتملة',
  next_due: 'الموعد التالي',
  certified: 'الشهادات',
  running_out: {
    one: 'واحدة تنتهي قريبًا',
    two: 'اثنتان تنتهيان قريبًا',
    few: '{count} تنتهي قريبًا',
    many: '{count} تنتهي قريبًا',
    other: '{count} تنتهي قريبًا',
  },
  run_out: {
    one: 'واحدة منتهية',
    two: 'اثنتان منتهيتان',
    few: '{count} منتهية',
    many: '{count} منتهية',
    other: '{count} منتهية',
  },
  more: 'عرض مزيد من الأشخاص',
} satisfies Translation<TeamMessage>
