import type { z } from 'zod'
import type { Principal } from '../../auth/principal.ts'
import type { Tenancy } from '../../db/tenant.ts'
import { csvOf } from '../../http/csv-answer.ts'
import type { Enrolment, EnrolmentFilter } from './schema.ts'
import * as enrolments from './service.ts'

/** Who takes which course, for a spreadsheet; newest first. */
export function enrolmentsCsv(
  tenancy: Tenancy,
  principal: Principal,
  filter: z.output<typeof EnrolmentFilter>,
): Response {
  return csvOf<Enrolment>(tenancy, principal, {
    name: 'enrolments',
    columns: {
      enrolment: (one) => one.id,
      person: (one) => one.userName,
      person_id: (one) => one.userId,
      partner: (one) => one.partnerName,
      partner_id: (one) => one.partnerId,
      course: (one) => one.courseTitle,
      course_key: (one) => one.courseKey,
      version: (one) => one.number,
      kind: (one) => one.kind,
      source: (one) => one.source,
      status: (one) => one.status,
      done: (one) => one.done,
      total: (one) => one.total,
      due_at: (one) => one.dueAt,
      started_at: (one) => one.startedAt,
      completed_at: (one) => one.completedAt,
      created_at: (one) => one.createdAt,
    },
    page: (tx, paging) => enrolments.list(tx, { ...filter, ...paging }),
  })
}
