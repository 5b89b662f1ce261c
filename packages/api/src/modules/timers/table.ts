import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'

/** What can come due. `run.ts` says what each does. */
export type TimerKind =
  | 'deal.answer_due'
  | 'deal.protection_ending'
  | 'deal.protection_over'
  | 'lead.answer_due'
  | 'lead.idle'
  | 'lead.partner_gone'
  | 'enrolment.reminder'
  | 'quiz.time_over'
  | 'certificates.due'
  | 'ticket.promise_due'
  | 'ticket.closing_soon'
  | 'ticket.close_due'

export const timers = pgTable('timers', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('timer').notNull(),
  kind: text().$type<TimerKind>().notNull(),
  subjectId: text('subject_id').notNull(),
  dueAt: instant('due_at').notNull(),
  attempts: integer().notNull().default(0),
})
