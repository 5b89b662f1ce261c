import { z } from 'zod'
import { uploadBytes, uploadEndings } from '../../content/uploads.ts'
import { Instant, Paging, Version, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { ItemKey } from '../courses/quiz.ts'
import { LessonParams } from '../enrolments/schema.ts'

/** How many files one hand-in may have. */
export const mostFiles = 10

export const HandInFile = z
  .object({
    id: idSchema('file'),
    name: z.string().meta({ examples: ['Territory plan.pdf'] }),
    bytes: z.int().meta({ examples: [48_213] }),
  })
  .meta({ id: 'HandInFile' })
export type HandInFile = z.infer<typeof HandInFile>

export const HandInStatus = z.enum(['draft', 'submitted', 'returned', 'passed'])

export const HandIn = z
  .object({
    id: idSchema('handin'),
    enrolmentId: idSchema('enrolment'),
    courseId: idSchema('course'),
    courseTitle: z.string(),
    lesson: z.string(),
    lessonTitle: z.string().meta({ examples: ['Your territory plan'] }),
    userId: idSchema('user'),
    userName: z.string(),
    partnerId: idSchema('partner').nullable(),
    partnerName: z.string().nullable(),
    number: z.int().meta({ description: 'Counts up with each that follows one that was returned.' }),
    status: HandInStatus,
    text: z
      .string()
      .nullable()
      .meta({ examples: ['We begin with the twelve warehouses around Basel.'] }),
    files: z.array(HandInFile),
    feedback: z
      .string()
      .nullable()
      .meta({ examples: ['Well reasoned. Name the decision maker of each account.'] }),
    reviewerId: idSchema('user').nullable(),
    reviewerName: z
      .string()
      .nullable()
      .meta({ examples: ['Mara Okafor'] }),
    submittedAt: Instant.nullable(),
    decidedAt: Instant.nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'HandIn', description: 'What a person hands in for an assignment, and what came of it.' })
export type HandIn = z.infer<typeof HandIn>

export const HandInSave = z
  .strictObject({
    text: prose(20_000)
      .nullish()
      .meta({ examples: ['We begin with the twelve warehouses around Basel.'] }),
    files: z
      .array(idSchema('file'))
      .max(mostFiles)
      .meta({ description: 'The uploaded files that it has; others are taken out of it.' }),
    submit: z
      .boolean()
      .default(false)
      .meta({ description: 'Hands it in. Until then it is a draft that nobody else sees.' }),
  })
  .meta({ id: 'HandInSave' })
export type HandInSave = z.output<typeof HandInSave>

export const HandInReview = z
  .strictObject({
    decision: z.enum(['passed', 'returned']),
    feedback: prose(10_000)
      .nullish()
      .meta({
        description: 'For the learner; a return says what is missing.',
        examples: ['Well reasoned. Name the decision maker of each account.'],
      }),
  })
  .meta({ id: 'HandInReview' })
export type HandInReview = z.output<typeof HandInReview>

export const FileAddress = z
  .object({
    url: z.url().meta({
      description: 'On the origin of uploaded content; it downloads.',
      examples: ['https://content.example.com/f/eyJ2ZW5kb3IiOiJ2.c2ln/Territory%20plan.pdf'],
    }),
    expiresAt: Instant,
  })
  .meta({ id: 'FileAddress', description: 'Where a file can be fetched, for a few minutes.' })

export const HandInParams = z.object({ handInId: idSchema('handin') })
export const HandInFileParams = HandInParams.extend({ fileId: idSchema('file') })
export { LessonParams }
export const UploadQuery = z.object({
  name: z
    .string()
    .min(1)
    .max(200)
    .meta({
      description: `The name of the file. At most ${uploadBytes >> 20} MB, of the kinds ${uploadEndings.join(', ')}.`,
      examples: ['Territory plan.pdf'],
    }),
})
export const HandInQuery = Paging.extend({
  status: HandInStatus.optional(),
  enrolmentId: idSchema('enrolment').optional(),
  lesson: ItemKey.optional(),
  courseId: idSchema('course').optional(),
  userId: idSchema('user').optional(),
})
export type HandInQuery = z.output<typeof HandInQuery>
