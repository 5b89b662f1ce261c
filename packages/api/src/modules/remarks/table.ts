import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Comment, RemarkVersion } from './schema.ts'

/** What is written on what; each pair has a table of its own. */
export type RemarkKind = 'comment' | 'note' | 'message'
export type SubjectKind = 'deal' | 'ticket'

export const remarkTable = (name: string, kind: RemarkKind, subject: SubjectKind) =>
  pgTable(name, {
    vendorId: publicId('vendor').notNull(),
    id: publicId(kind).notNull(),
    subjectId: publicId(subject, `${subject}_id`).notNull(),
    body: text().notNull(),
    mentions: text().array().notNull().default([]),
    authorKind: text('author_kind').$type<Comment['author']['kind']>().notNull(),
    authorId: publicId('user'),
    writtenBy: text('written_by'),
    earlier: jsonb().$type<RemarkVersion[]>().notNull().default([]),
    editedAt: instant('edited_at'),
    deletedAt: instant('deleted_at'),
    version: integer().notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  })
export type RemarkTable = ReturnType<typeof remarkTable>

export const dealComments = remarkTable('deal_comments', 'comment', 'deal')
export const dealNotes = remarkTable('deal_notes', 'note', 'deal')
