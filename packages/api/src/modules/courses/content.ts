import { z } from 'zod'
import { line, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { ItemKey, Quiz } from './quiz.ts'

const Address = z
  .url({ protocol: /^https?$/, error: 'Expected an address that begins with https://' })
  .max(2000)
  .meta({ examples: ['https://cdn.example.com/pricing.mp4'] })
/** Elsewhere, or a file that was uploaded here. */
const Source = z
  .union([Address, idSchema('file')], {
    error: 'Expected an address that begins with https://, or the id of an uploaded file',
  })
  .meta({
    description: 'An address, or the id that `POST /v1/course-files` has answered.',
    examples: ['https://cdn.example.com/pricing.mp4'],
  })
const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Expected a language tag such as de or pt-BR')
  .meta({ examples: ['de'] })
const Markdown = prose(100_000).meta({ examples: ['## Why register\n\nAn approved deal is **protected**.'] })

const common = {
  key: ItemKey.meta({ description: 'Stays the same across versions: progress and renewals go by it.' }),
  title: line(200).meta({ examples: ['Pricing basics'] }),
  minutes: z
    .int()
    .min(1)
    .max(1000)
    .nullable()
    .default(null)
    .meta({ description: 'How long it takes, roughly.' }),
}
const opened = z.strictObject({ rule: z.literal('viewed') }).meta({ description: 'Opening it is enough.' })
const dwelt = z
  .strictObject({ rule: z.literal('dwell'), seconds: z.int().min(1).max(7200) })
  .meta({ description: 'It was open for so long.' })
const watched = z
  .strictObject({ rule: z.literal('watched'), share: z.int().min(1).max(100) })
  .meta({ description: 'So many per cent of the video were seen.' })
const reading = z.discriminatedUnion('rule', [opened, dwelt]).default({ rule: 'viewed' })

const Captions = z
  .strictObject({ language: Language, label: line(60), url: Source })
  .meta({ id: 'Captions', description: 'WebVTT.' })

/** One thing to learn. `completion` says when it counts as done; quizzes, assignments and packages say so themselves. */
export const Lesson = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('article'), ...common, markdown: Markdown, completion: reading }),
    z.strictObject({
      kind: z.literal('video'),
      ...common,
      url: Source,
      durationSeconds: z.int().min(1).max(86_400),
      captions: z.array(Captions).max(40).default([]),
      transcript: Markdown.nullable().default(null),
      completion: z
        .discriminatedUnion('rule', [opened, dwelt, watched])
        .default({ rule: 'watched', share: 80 }),
    }),
    z.strictObject({ kind: z.literal('document'), ...common, url: Source, completion: reading }),
    z.strictObject({ kind: z.literal('link'), ...common, url: Address, completion: reading }),
    z.strictObject({ kind: z.literal('quiz'), ...common, quiz: Quiz }),
    z.strictObject({
      kind: z.literal('scorm'),
      ...common,
      packageId: idSchema('package').meta({ description: 'As `POST /v1/packages` has answered it.' }),
    }),
    z.strictObject({ kind: z.literal('assignment'), ...common, instructions: Markdown }),
  ])
  .meta({ id: 'Lesson' })
export type Lesson = z.output<typeof Lesson>

export const Section = z
  .strictObject({ key: ItemKey, title: line(200), lessons: z.array(Lesson).min(1).max(100) })
  .meta({ id: 'CourseSection' })

const lessonTexts = z.strictObject({
  title: line(200).optional(),
  markdown: Markdown.optional(),
  instructions: Markdown.optional(),
  transcript: Markdown.optional(),
  url: Source.optional(),
  questions: z
    .record(
      ItemKey,
      z.strictObject({
        text: prose(2000).optional(),
        explanation: prose(2000).optional(),
        options: z.record(ItemKey, line(500)).optional(),
        accepted: z.array(line(200)).min(1).max(20).optional(),
      }),
    )
    .optional(),
})
const translation = z
  .strictObject({
    title: line(200).optional(),
    summary: prose(2000).optional(),
    sections: z.record(ItemKey, line(200)).optional(),
    lessons: z.record(ItemKey, lessonTexts).optional(),
  })
  .meta({
    id: 'CourseTranslation',
    description: 'Texts by key; what is missing stays in the language of the course.',
  })
export type Translation = z.output<typeof translation>

export const Content = z
  .strictObject({
    sections: z.array(Section).min(1).max(60),
    translations: z.record(Language, translation).default({}),
  })
  .superRefine(({ sections }, context) => {
    const seen = new Set<string>()
    for (const [index, section] of sections.entries()) {
      for (const [at, { key }] of section.lessons.entries()) {
        if (seen.has(key)) {
          const path = ['sections', index, 'lessons', at, 'key']
          context.addIssue({ code: 'custom', path, message: `Two lessons have the key "${key}".` })
        }
        seen.add(key)
      }
    }
  })
  .meta({ id: 'CourseContent' })
export type Content = z.output<typeof Content>

export const lessonsOf = ({ sections }: Pick<Content, 'sections'>): Lesson[] =>
  sections.flatMap((section) => section.lessons)
