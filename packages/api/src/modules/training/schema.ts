import { z } from 'zod'
import { Instant, Paging, Search } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { Certificate } from '../certificates/schema.ts'
import { LocaleQuery } from '../courses/schema.ts'
import { PathStep } from '../paths/schema.ts'
import { GatedCommand, MissingLink } from '../requirements/schema.ts'

export const TrainingCourse = z
  .object({
    courseId: idSchema('course'),
    title: z.string(),
    summary: z.string().nullable(),
    mandatory: z.boolean(),
    group: z.enum(['due', 'in_progress', 'available', 'done']).meta({
      description:
        'Due: mandatory or asked for and not begun, to be done within 14 days, or returned by a reviewer. Available: open to be begun.',
    }),
    enrolmentId: idSchema('enrolment').nullable(),
    kind: z.enum(['first', 'renewal']).nullable(),
    done: z.int().meta({ description: 'Lessons that are done.' }),
    total: z.int(),
    minutes: z
      .int()
      .nullable()
      .meta({ description: 'What is left of it takes so long, as far as its lessons say.' }),
    dueAt: Instant.nullable(),
    overdue: z.boolean(),
    completedAt: Instant.nullable(),
    nextLesson: z.object({ key: z.string(), title: z.string() }).nullable(),
    review: z.enum(['returned', 'waiting']).nullable().meta({
      description:
        'Of an assignment. Returned: it needs changes, and is the next lesson. Waiting: it is being reviewed, and nothing else is left to do.',
    }),
    link: MissingLink,
  })
  .meta({ id: 'TrainingCourse', description: 'A course as a person stands to it.' })
export type TrainingCourse = z.infer<typeof TrainingCourse>

const TrainingPath = z
  .object({
    pathId: idSchema('path'),
    title: z.string(),
    summary: z.string().nullable(),
    steps: z.array(PathStep),
  })
  .meta({ id: 'TrainingPath' })
export type TrainingPath = z.infer<typeof TrainingPath>

const Unlock = z
  .object({
    requirementId: idSchema('requirement'),
    title: z.string(),
    command: GatedCommand,
    products: z
      .array(z.object({ key: z.string(), label: z.string().meta({ examples: ['Picking robots'] }) }))
      .meta({ description: 'The products it is about; none means all.' }),
    from: Instant.meta({ description: 'When it begins to be asked for.' }),
    who: z.enum(['person', 'partner']),
    needed: z.int().meta({ description: 'So many people have to hold it.' }),
    have: z.int().meta({ description: 'So many do: the person, or people of the partner.' }),
    met: z.boolean(),
  })
  .meta({ id: 'TrainingUnlock', description: 'A command that asks for a certification.' })

export const TrainingCertification = z
  .object({
    certificationId: idSchema('certification'),
    title: z.string(),
    summary: z.string().nullable(),
    state: z
      .enum(['missing', 'active', 'expiring', 'expired', 'revoked'])
      .meta({ description: 'Missing: never earned.' }),
    certificate: Certificate.pick({
      id: true,
      number: true,
      issuedAt: true,
      expiresAt: true,
      cause: true,
      links: true,
    }).nullable(),
    daysLeft: z
      .int()
      .nullable()
      .meta({
        description: 'Whole days until it ends, below zero since; null when it holds for ever.',
        examples: [30],
      }),
    counts: z.boolean().meta({ description: 'Whether it counts where it is asked for, its grace included.' }),
    done: z.int().meta({ description: 'Courses of it that are finished.' }),
    total: z.int(),
    link: MissingLink.nullable().meta({
      description: 'The lesson that leads to it or renews it; null when there is nothing to do.',
    }),
    unlocks: z.array(Unlock),
  })
  .meta({ id: 'TrainingCertification', description: 'A certification as a person stands to it.' })
export type TrainingCertification = z.infer<typeof TrainingCertification>

export const MyTraining = z
  .object({
    next: TrainingCourse.nullable().meta({
      description: 'What to do next; null when all is done or waits for a reviewer.',
    }),
    courses: z.array(TrainingCourse).meta({ description: 'By group, the most urgent first.' }),
    paths: z.array(TrainingPath),
    certifications: z.array(TrainingCertification),
  })
  .meta({ id: 'MyTraining', description: 'All that a person has to learn, is learning and has learned.' })
export type MyTraining = z.infer<typeof MyTraining>

export const MyTrainingQuery = LocaleQuery

export const TrainingPerson = z
  .object({
    userId: idSchema('user'),
    userName: z.string(),
    partnerId: idSchema('partner').nullable(),
    partnerName: z.string().nullable(),
    open: z.int().meta({ description: 'Courses that are not finished.' }),
    overdue: z.int(),
    completed: z.int(),
    nextDueAt: Instant.nullable(),
    certified: z.int().meta({ description: 'Certificates that hold.' }),
    expiring: z.int().meta({ description: 'Of those, the ones to be renewed soon.' }),
    expired: z.int(),
  })
  .meta({ id: 'TrainingPerson', description: 'How far one person is, in numbers.' })
export type TrainingPerson = z.infer<typeof TrainingPerson>

export const TrainingPeopleQuery = Paging.extend({
  partnerId: idSchema('partner').optional(),
  q: Search.meta({ description: 'In the name of the person or of the partner.' }),
  overdue: z.stringbool().optional().meta({ description: 'Only people with a course that is due by now.' }),
})
export type TrainingPeopleQuery = z.output<typeof TrainingPeopleQuery>
