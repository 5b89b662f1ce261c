import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, Paging, Version, prose } from '../../http/schemas.ts'

export const RemarkText = prose(4000).refine((text) => text.trim() !== '', 'Must not be empty')

export const Author = z
  .object({
    kind: z.enum(['key', 'staff', 'partner']),
    id: idSchema('user').nullable().meta({ description: 'Null when a key wrote for nobody in particular.' }),
    name: z.string().nullable(),
  })
  .meta({ id: 'Author', description: 'Who wrote it.' })

/** What everything that somebody wrote has, whatever it is written on. */
export const remark = {
  author: Author,
  body: z.string().nullable().meta({ description: 'Null once it is deleted.' }),
  mentions: z.array(idSchema('user')),
  editedAt: Instant.nullable(),
  deletedAt: Instant.nullable(),
  version: Version,
  createdAt: Instant,
}

/** The audience is part of the type: a note does not fit where a comment is wanted. */
export const Comment = z
  .object({ id: idSchema('comment'), audience: z.literal('shared'), dealId: idSchema('deal'), ...remark })
  .meta({ id: 'Comment', description: 'Written on a deal for both sides: the partner and the vendor.' })
export type Comment = z.infer<typeof Comment>

export const Note = z
  .object({ id: idSchema('note'), audience: z.literal('internal'), dealId: idSchema('deal'), ...remark })
  .meta({
    id: 'Note',
    description: "Written on a deal for the vendor's own people; no partner ever sees it.",
  })
export type Note = z.infer<typeof Note>

const writable = {
  body: RemarkText.meta({ examples: ['The customer has moved the pilot to March.'] }),
  mentions: z
    .array(idSchema('user'))
    .max(20)
    .optional()
    .meta({ description: 'People who should look at it; each must be able to read it.' }),
}
export const authorId = idSchema('user')
  .optional()
  .meta({ description: 'For keys only: the person it is written for, such as one who writes in chat.' })

export const CommentCreate = z.strictObject({ ...writable, authorId }).meta({ id: 'CommentCreate' })
export const NoteCreate = z.strictObject({ ...writable, authorId }).meta({ id: 'NoteCreate' })
export const RemarkEdit = z.strictObject(writable).meta({ id: 'RemarkEdit' })
export type RemarkEdit = z.infer<typeof RemarkEdit>
export type RemarkCreate = RemarkEdit & { authorId?: string | undefined; files?: string[] | undefined }

export const RemarkVersion = z
  .object({ body: z.string(), writtenAt: Instant })
  .meta({ id: 'RemarkVersion', description: 'A text as it was.' })
export type RemarkVersion = z.infer<typeof RemarkVersion>
export const RemarkHistory = z.object({ data: z.array(RemarkVersion) }).meta({ id: 'RemarkHistory' })

export const RemarkParams = z.object({ dealId: idSchema('deal') })
export const CommentParams = RemarkParams.extend({ commentId: idSchema('comment') })
export const NoteParams = RemarkParams.extend({ noteId: idSchema('note') })
export const RemarkQuery = Paging
export type RemarkQuery = z.infer<typeof RemarkQuery>
