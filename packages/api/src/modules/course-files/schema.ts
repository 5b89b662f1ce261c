import { z } from 'zod'
import { Instant, Paging } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'

/** The most that one file of a course may weigh. */
export const courseFileBytes = 200 << 20

export const CourseFile = z
  .object({
    id: idSchema('file'),
    name: z.string().meta({ examples: ['pricing.mp4'] }),
    bytes: z.int().meta({ examples: [8_481_213] }),
    sha256: z
      .string()
      .meta({ examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'] }),
    createdAt: Instant,
  })
  .meta({ id: 'CourseFile', description: 'A film, captions, a document or a picture that lessons show.' })
export type CourseFile = z.infer<typeof CourseFile>

export const CourseFileUpload = z.object({
  name: z
    .string()
    .min(1)
    .max(200)
    .meta({
      description: `The name of the file, by whose ending it is shown. At most ${courseFileBytes >> 20} MB.`,
      examples: ['pricing.mp4'],
    }),
})
export const CourseFileQuery = Paging.extend({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Expected 64 hexadecimal digits')
    .optional()
    .meta({ description: 'Of the content: whether it is there already.' }),
})
export type CourseFileQuery = z.output<typeof CourseFileQuery>
