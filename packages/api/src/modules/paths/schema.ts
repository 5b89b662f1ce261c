import { z } from 'zod'
import { Instant, Paging, Version, line, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { ItemKey } from '../courses/quiz.ts'

const courseIds = z
  .array(idSchema('course'))
  .min(1)
  .max(50)
  .refine((list) => new Set(list).size === list.length, 'Each course can be in a path once')
  .meta({ description: 'In the order in which they are taken.' })

export const LearningPath = z
  .object({
    id: idSchema('path'),
    key: ItemKey,
    title: line(200).meta({ examples: ['From first call to first deal'] }),
    summary: z.string().nullable(),
    courses: z.array(idSchema('course')),
    archived: z.boolean(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'LearningPath' })
export type LearningPath = z.infer<typeof LearningPath>

export const LearningPathCreate = z
  .strictObject({
    key: ItemKey,
    title: line(200).meta({ examples: ['From first call to first deal'] }),
    summary: prose(2000).nullish(),
    courses: courseIds,
  })
  .meta({ id: 'LearningPathCreate' })
export type LearningPathCreate = z.output<typeof LearningPathCreate>

export const LearningPathUpdate = z
  .strictObject({
    title: line(200).optional(),
    summary: prose(2000).nullish(),
    courses: courseIds.optional(),
    archived: z.boolean().optional(),
  })
  .meta({ id: 'LearningPathUpdate', description: 'Only the named fields change.' })
export type LearningPathUpdate = z.output<typeof LearningPathUpdate>

export const PathStep = z
  .object({
    courseId: idSchema('course'),
    courseTitle: z.string(),
    status: z
      .enum(['locked', 'open', 'in_progress', 'completed'])
      .meta({ description: 'A locked course waits for the one before it.' }),
    enrolmentId: idSchema('enrolment').nullable(),
    done: z.int(),
    total: z.int(),
  })
  .meta({ id: 'PathStep' })
export type PathStep = z.infer<typeof PathStep>

export const PathProgress = z
  .object({ path: LearningPath, steps: z.array(PathStep) })
  .meta({ id: 'PathProgress', description: 'How far one person is on a path.' })
export type PathProgress = z.infer<typeof PathProgress>

export const PathParams = z.object({ pathId: idSchema('path') })
export const PathQuery = Paging.extend({ archived: z.stringbool().optional() })
export type PathQuery = z.output<typeof PathQuery>
export const PathProgressQuery = z.object({
  userId: idSchema('user').optional().meta({ description: 'Oneself unless named.' }),
})
