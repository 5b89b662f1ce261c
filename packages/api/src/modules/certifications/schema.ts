import { z } from 'zod'
import { Instant, Paging, Version, line, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { ItemKey } from '../courses/quiz.ts'
import { Audience } from '../courses/schema.ts'

const courseIds = z
  .array(idSchema('course'))
  .min(1)
  .max(50)
  .meta({ description: 'Each of them has to be finished.' })

const rules = {
  title: line(200).meta({ examples: ['Certified robot seller'] }),
  validMonths: z
    .int()
    .min(1)
    .max(120)
    .nullable()
    .meta({ description: 'How long a certificate holds; null for ever.' }),
  renewalDays: z.int().min(1).max(730).meta({
    description:
      'How long before its end a certificate can be renewed, and how long after a breaking version.',
  }),
  graceDays: z
    .int()
    .min(0)
    .max(365)
    .meta({ description: 'How long an expired certificate still counts where one is asked for.' }),
  reminderDays: z
    .array(z.int().min(1).max(365))
    .max(10)
    .meta({ description: 'When holders are reminded, in days before the end.', examples: [[60, 30, 7]] }),
}

export const Certification = z
  .object({
    id: idSchema('certification'),
    key: ItemKey,
    ...rules,
    summary: z.string().nullable(),
    status: z.enum(['active', 'retired']),
    courses: courseIds,
    pathId: idSchema('path').nullable(),
    audience: Audience,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({
    id: 'Certification',
    description: "The programme's rule: what has to be learned, and how long it holds.",
  })
export type Certification = z.infer<typeof Certification>

export const CertificationCreate = z
  .strictObject({
    key: ItemKey,
    title: rules.title,
    summary: prose(2000).nullish(),
    courses: courseIds.optional().meta({ description: 'These courses, or those of a path.' }),
    pathId: idSchema('path').nullish(),
    audience: Audience.prefault({}),
    validMonths: rules.validMonths.default(null),
    renewalDays: rules.renewalDays.default(60),
    graceDays: rules.graceDays.default(0),
    reminderDays: rules.reminderDays.default([60, 30, 7]),
  })
  .refine((input) => (input.courses === undefined) !== (input.pathId == null), {
    path: ['courses'],
    message: 'Name either courses or a path',
  })
  .meta({
    id: 'CertificationCreate',
    examples: [
      {
        key: 'robot-seller',
        title: 'Certified robot seller',
        courses: ['course_01kb0v4e9me5h9x2q8r3t6w7yz'],
        validMonths: 12,
      },
    ],
  })
export type CertificationCreate = z.output<typeof CertificationCreate>

export const CertificationUpdate = z
  .strictObject({
    title: rules.title.optional(),
    summary: prose(2000).nullish(),
    courses: courseIds.optional(),
    audience: Audience.optional(),
    validMonths: rules.validMonths.optional(),
    renewalDays: rules.renewalDays.optional(),
    graceDays: rules.graceDays.optional(),
    reminderDays: rules.reminderDays.optional(),
    status: z.enum(['active', 'retired']).optional(),
  })
  .meta({
    id: 'CertificationUpdate',
    description: 'Only the named rules change, for certificates that are issued from now on.',
  })
export type CertificationUpdate = z.output<typeof CertificationUpdate>

export const CertificationParams = z.object({ certificationId: idSchema('certification') })
export const CertificationQuery = Paging.extend({ status: z.enum(['active', 'retired']).optional() })
export type CertificationQuery = z.output<typeof CertificationQuery>

export const Coverage = z
  .object({
    data: z.array(
      z.object({
        partnerId: idSchema('partner'),
        partnerName: z.string(),
        certified: z.int().meta({ description: 'People of the partner who hold it now.' }),
        expiring: z.int().meta({ description: 'Of those, the ones that have to renew soon.' }),
        people: z.int().meta({ description: 'All people of the partner.' }),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'CertificationCoverage', description: 'How many people of each partner hold a certification.' })
export type Coverage = z.infer<typeof Coverage>
