import type { ElementMessage } from '../element.messages.ts'
import type { Translation } from '../messages.ts'

export default {
  again: 'إعادة المحاولة',
  setup: 'لم يتم الربط بعد',
  setup_do: 'لمسؤول الموقع: أضف data-publishable-key إلى وسم OpenPRM.',
  key: 'هذا المفتاح غير مقبول',
  key_do: 'لمسؤول الموقع: تحقق من data-publishable-key في وسم OpenPRM.',
  origin: 'هذا الموقع غير مسموح به بعد',
  origin_do: 'لمسؤول الموقع: أضف {origin} إلى المواقع المسموح بها لهذا المفتاح.',
  session: 'يُرجى تسجيل الدخول',
  session_do: 'انتهت جلستك.',
  forbidden: 'لا تملك صلاحية الوصول إلى هذا',
  forbidden_do: 'تواصل مع من يدير حسابك.',
  missing: 'لا يوجد شيء هنا',
  missing_do: 'ربما تمت إزالته.',
  network: 'لا يوجد اتصال',
  network_do: 'نواصل المحاولة.',
  busy: 'الطلبات كثيرة الآن',
  busy_do: 'سنحاول مجددًا بعد لحظات.',
  server: 'حدث خطأ من جهتنا',
  server_do: 'سنحاول مجددًا بعد لحظات.',
} satisfies Translation<ElementMessage>
