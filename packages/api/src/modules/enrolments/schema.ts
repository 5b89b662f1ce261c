import { z } from 'zod'
import { Instant, Paging, Version, line } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { CourseOutline } from '../courses/schema.ts'
import { ItemKey } from '../courses/quiz.ts'

export const EnrolmentStatus = z.enum(['assigned', 'in_progress', 'completed', 'withdrawn'])

export const Enrolment = z
  .object({
    id: idSchema('enrolment'),
    courseId: idSchema('course'),
    courseKey: z.string(),
    courseTitle: z.string(),
    number: z.int().meta({ description: 'The version of the course that is taken.' }),
    userId: idSchema('user'),
    userName: z.string(),
    partnerId: idSchema('partner').nullable(),
    partnerName: z.string().nullable(),
    kind: z
      .enum(['first', 'renewal'])
      .meta({ description: 'A renewal asks for the lessons that are new since the certificate only.' }),
    source: z.enum(['assigned', 'self']),
    status: EnrolmentStatus,
    done: z.int().meta({ description: 'Lessons that are done.' }),
    total: z.int(),
    lastLesson: z.string().nullable().meta({ description: 'Where to go on.' }),
    dueAt: Instant.nullable(),
    startedAt: Instant.nullable(),
    completedAt: Instant.nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Enrolment', description: 'One person in one course.' })
export type Enrolment = z.infer<typeof Enrolment>

export const EnrolmentCreate = z
  .strictObject({
    courseId: idSchema('course'),
    userId: idSchema('user').optional().meta({ description: 'Absent for oneself.' }),
    dueAt: Instant.optional(),
  })
  .meta({ id: 'EnrolmentCreate' })
export type EnrolmentCreate = z.output<typeof EnrolmentCreate>

export const CourseAssign = z
  .strictObject({
    userIds: z
      .array(idSchema('user'))
      .max(1000)
      .optional()
      .meta({ description: 'Absent for everyone the course is meant for.' }),
    dueAt: Instant.optional(),
  })
  .meta({ id: 'CourseAssign' })
export type CourseAssign = z.output<typeof CourseAssign>

export const CourseAssigned = z
  .object({
    enrolled: z
      .int()
      .meta({ description: 'People who were not in the course yet; at most 1,000 a request.' }),
    more: z.boolean().meta({ description: 'Whether people are left: send the same again.' }),
  })
  .meta({ id: 'CourseAssigned' })

export const LessonState = z
  .object({
    seconds: z.int().meta({ description: 'How long it was open, by the clock of the server.' }),
    watchedSeconds: z.int().meta({ description: 'How much of a video was seen; nothing counts twice.' }),
    position: z.string().nullable().meta({ description: 'Where the person was, as the player noted it.' }),
    completedAt: Instant.nullable(),
  })
  .meta({ id: 'LessonState' })
export type LessonState = z.infer<typeof LessonState>

const rule = z.object({ rule: z.string(), seconds: z.int().optional(), share: z.int().optional() })
const quizRules = z.object({
  questions: z.int(),
  passMark: z.int(),
  attempts: z.int().nullable(),
  timeLimitSeconds: z.int().nullable(),
})

/** A lesson as its learner sees it: a quiz without questions and answers, which an attempt hands out. */
export const LearnerLesson = z
  .object({
    key: z.string(),
    kind: z.enum(['article', 'video', 'document', 'link', 'quiz', 'scorm', 'assignment']),
    title: z.string(),
    minutes: z.int().nullable(),
    asked: z.boolean().meta({ description: 'False for lessons that a renewal does not ask for again.' }),
    state: LessonState.nullable(),
    markdown: z.string().nullable(),
    url: z.string().nullable(),
    durationSeconds: z.int().nullable(),
    captions: z.array(z.object({ language: z.string(), label: z.string(), url: z.string() })),
    transcript: z.string().nullable(),
    completion: rule.nullable(),
    quiz: quizRules.nullable(),
  })
  .meta({ id: 'LearnerLesson' })
export type LearnerLesson = z.infer<typeof LearnerLesson>

export const EnrolmentContent = z
  .object({
    enrolment: Enrolment,
    language: z.string(),
    languages: z.array(z.string()),
    sections: z.array(z.object({ key: z.string(), title: z.string(), lessons: z.array(LearnerLesson) })),
  })
  .meta({ id: 'EnrolmentContent', description: 'What a person is to learn, and how far they are.' })
export type EnrolmentContent = z.infer<typeof EnrolmentContent>

export const CourseRun = z
  .object({
    course: CourseOutline,
    mayEnrol: z.boolean().meta({ description: 'Whether the caller may begin it without being asked to.' }),
    content: EnrolmentContent.nullable().meta({ description: 'The latest run; null before the first.' }),
  })
  .meta({ id: 'CourseRun', description: 'A course as the caller takes it.' })
export type CourseRun = z.infer<typeof CourseRun>

const stretch = z
  .tuple([z.number().min(0), z.number().min(0)])
  .refine(([from, to]) => from <= to, 'Expected a stretch such as [30, 45], in seconds')
  .meta({ examples: [[30, 45]] })

export const LessonReport = z
  .strictObject({
    watched: z
      .array(stretch)
      .max(200)
      .optional()
      .meta({
        description: 'Stretches of the video that were played since the last report, in seconds.',
        examples: [[[0, 85]]],
      }),
    position: line(500).optional(),
  })
  .meta({
    id: 'LessonReport',
    description:
      'Says that the lesson is open. Send it when it opens, every 15 seconds while it is open, and at the end.',
  })
export type LessonReport = z.output<typeof LessonReport>

export const EnrolmentParams = z.object({ enrolmentId: idSchema('enrolment') })
export const LessonParams = EnrolmentParams.extend({ lessonKey: ItemKey })
export const EnrolmentFilter = z.object({
  userId: idSchema('user').optional(),
  partnerId: idSchema('partner').optional(),
  courseId: idSchema('course').optional(),
  status: EnrolmentStatus.optional(),
  overdue: z.stringbool().optional().meta({ description: 'Only those that are open and due by now.' }),
})
export const EnrolmentQuery = Paging.extend(EnrolmentFilter.shape)
export type EnrolmentQuery = z.output<typeof EnrolmentQuery>
