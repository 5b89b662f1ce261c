import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import type { Comment, RemarkVersion } from './schema.ts'

const remarkTable = (name: string, kind: 'comment' | 'note') =>
  pgTable(name, {
    vendorId: publicId('vendor').notNull(),
    id: publicId(kind).notNull(),
    dealId: publicId('deal').notNull(),
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

export const dealComments = remarkTable('deal_comments', 'comment')
export const dealNotes = remarkTable('deal_notes', 'note')
