import { z } from 'zod'
import { Instant, Paging, Search, Version, line, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { Content } from './content.ts'
import { ItemKey } from './quiz.ts'

const someKeys = (what: string) =>
  z
    .array(line(60))
    .max(100)
    .default([])
    .meta({ description: `${what}; none means all.`, examples: [[]] })

export const Audience = z
  .strictObject({
    partnerTypes: someKeys('Partner types'),
    tiers: someKeys('Tiers'),
    territories: someKeys('Territories'),
    tags: someKeys('Tags of the partner'),
    roles: z
      .array(z.enum(['admin', 'seller']))
      .max(2)
      .default([]),
  })
  .meta({
    id: 'Audience',
    description: 'Whom a course is for: a person who fits every list that is not empty.',
  })
export type Audience = z.output<typeof Audience>

const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Expected a language tag such as en or pt-BR')
  .meta({ examples: ['en'] })

export const CourseStatus = z.enum(['draft', 'published', 'archived'])

export const Course = z
  .object({
    id: idSchema('course'),
    key: ItemKey,
    title: line(200),
    summary: z.string().nullable(),
    language: z.string(),
    status: CourseStatus,
    audience: Audience,
    mandatory: z.boolean(),
    selfEnrol: z.boolean().meta({ description: 'Whether people may take it without being asked to.' }),
    dueDays: z.int().nullable().meta({ description: 'Days from enrolment until it is due.' }),
    publishedNumber: z.int().nullable().meta({ description: 'The version people take now.' }),
    draftNumber: z.int().nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Course' })
export type Course = z.infer<typeof Course>

const settings = {
  title: line(200).meta({ examples: ['Selling warehouse robots'] }),
  summary: prose(2000).nullish(),
  language: Language.default('en'),
  audience: Audience.prefault({}),
  mandatory: z.boolean().default(false),
  selfEnrol: z.boolean().default(true),
  dueDays: z.int().min(1).max(3650).nullish(),
}

export const CourseCreate = z
  .strictObject({ key: ItemKey, ...settings, content: Content })
  .meta({ id: 'CourseCreate', description: 'A new course starts as a draft of version 1.' })
export type CourseCreate = z.output<typeof CourseCreate>

export const CourseUpdate = z
  .strictObject({
    title: settings.title.optional(),
    summary: settings.summary,
    audience: Audience.optional(),
    mandatory: z.boolean().optional(),
    selfEnrol: z.boolean().optional(),
    dueDays: settings.dueDays,
  })
  .meta({
    id: 'CourseUpdate',
    description: 'Only the named settings change. Content changes with a version.',
  })
export type CourseUpdate = z.output<typeof CourseUpdate>

export const CoursePublish = z
  .strictObject({
    change: z
      .enum(['minor', 'breaking'])
      .default('minor')
      .meta({ description: 'A breaking version asks those who hold a certificate to learn what is new.' }),
    notes: prose(2000).nullish().meta({ description: 'What is new, in words for the people who take it.' }),
  })
  .meta({ id: 'CoursePublish' })
export type CoursePublish = z.output<typeof CoursePublish>

export const CourseVersion = z
  .object({
    courseId: idSchema('course'),
    number: z.int(),
    status: z.enum(['draft', 'published', 'superseded']),
    change: z.enum(['minor', 'breaking']).nullable(),
    notes: z.string().nullable(),
    content: Content,
    delta: z
      .array(z.string())
      .meta({ description: 'Keys of the lessons that are new or changed since the version before.' }),
    version: Version,
    updatedAt: Instant,
    publishedAt: Instant.nullable(),
  })
  .meta({ id: 'CourseVersion', description: 'What a course teaches, answers included: for authors only.' })
export type CourseVersion = z.infer<typeof CourseVersion>

const outlineLesson = z.object({
  key: z.string(),
  title: z.string(),
  kind: z.enum(['article', 'video', 'document', 'link', 'quiz', 'scorm', 'assignment']),
  minutes: z.int().nullable(),
})
export const CourseOutline = Course.extend({
  languages: z.array(z.string()),
  minutes: z.int().nullable().meta({ description: 'Sum over the lessons that say how long they take.' }),
  sections: z.array(z.object({ key: z.string(), title: z.string(), lessons: z.array(outlineLesson) })),
}).meta({
  id: 'CourseOutline',
  description: 'A course and the titles of its lessons, without their content.',
})
export type CourseOutline = z.infer<typeof CourseOutline>

export const CourseParams = z.object({ courseId: idSchema('course') })
export const CourseVersionParams = CourseParams.extend({
  number: z.coerce.number().int().min(1).max(100_000),
})
export const CourseQuery = Paging.extend({
  status: CourseStatus.optional(),
  key: ItemKey.optional(),
  q: Search,
  mandatory: z.stringbool().optional(),
})
export type CourseQuery = z.output<typeof CourseQuery>
export const LocaleQuery = z.object({
  locale: Language.optional().meta({ description: 'Texts in this language where there are any.' }),
})
