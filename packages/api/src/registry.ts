import type { AnyRoute } from './http/route.ts'
import { auditRoutes } from './modules/audit/routes.ts'
import { chatCodeRoutes } from './modules/chat-codes/routes.ts'
import { chatLinkRoutes } from './modules/chat-links/routes.ts'
import { certificateRoutes } from './modules/certificates/routes.ts'
import { certificationRoutes } from './modules/certifications/routes.ts'
import { courseFileRoutes } from './modules/course-files/routes.ts'
import { courseRoutes } from './modules/courses/routes.ts'
import { dealRoutes } from './modules/deals/routes.ts'
import { embedTokenRoutes } from './modules/embed-tokens/routes.ts'
import { enrolmentRoutes } from './modules/enrolments/routes.ts'
import { eventRoutes } from './modules/events/routes.ts'
import { formRoutes } from './modules/forms/routes.ts'
import { handInRoutes } from './modules/hand-ins/routes.ts'
import { importRoutes } from './modules/imports/routes.ts'
import { keyRoutes } from './modules/keys/routes.ts'
import { leadRoutes } from './modules/leads/routes.ts'
import { meRoutes } from './modules/me/routes.ts'
import { packageRoutes } from './modules/packages/routes.ts'
import { partnerRoutes } from './modules/partners/routes.ts'
import { pathRoutes } from './modules/paths/routes.ts'
import { quizRoutes } from './modules/quizzes/routes.ts'
import { receiptRoutes } from './modules/receipts/routes.ts'
import { commentRoutes, noteRoutes } from './modules/remarks/routes.ts'
import { requirementRoutes } from './modules/requirements/routes.ts'
import { savedReplyRoutes } from './modules/saved-replies/routes.ts'
import { testClockRoutes } from './modules/test-clock/routes.ts'
import { ticketFileRoutes } from './modules/tickets/file-routes.ts'
import { ticketRoutes } from './modules/tickets/routes.ts'
import { messageRoutes, ticketNoteRoutes } from './modules/tickets/talk-routes.ts'
import { trainingRoutes } from './modules/training/routes.ts'
import { userRoutes } from './modules/users/routes.ts'
import { vendorRoutes } from './modules/vendor/routes.ts'
import { webhookRoutes } from './modules/webhooks/routes.ts'

/** Every operation of the API. The server, the OpenAPI document and the isolation test all walk this list. */
export const registry: readonly AnyRoute[] = [
  ...vendorRoutes,
  ...receiptRoutes,
  ...testClockRoutes,
  ...meRoutes,
  ...chatCodeRoutes,
  ...chatLinkRoutes,
  ...keyRoutes,
  ...embedTokenRoutes,
  ...partnerRoutes,
  ...userRoutes,
  ...formRoutes,
  ...leadRoutes,
  ...dealRoutes,
  ...commentRoutes,
  ...noteRoutes,
  ...ticketRoutes,
  ...messageRoutes,
  ...ticketNoteRoutes,
  ...ticketFileRoutes,
  ...savedReplyRoutes,
  ...courseRoutes,
  ...courseFileRoutes,
  ...enrolmentRoutes,
  ...quizRoutes,
  ...packageRoutes,
  ...handInRoutes,
  ...pathRoutes,
  ...trainingRoutes,
  ...certificationRoutes,
  ...certificateRoutes,
  ...requirementRoutes,
  ...importRoutes,
  ...eventRoutes,
  ...auditRoutes,
  ...webhookRoutes,
]
