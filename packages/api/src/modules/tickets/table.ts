import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, publicId } from '../../db/columns.ts'
import { remarkTable } from '../remarks/table.ts'
import type { Ticket } from './schema.ts'
import type { Clocks } from './sla.ts'

export const tickets = pgTable('tickets', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('ticket').notNull(),
  subject: text().notNull(),
  kind: text().$type<Ticket['kind']>().notNull(),
  priority: text().$type<Ticket['priority']>().notNull(),
  status: text().$type<Ticket['status']>().notNull(),
  tags: text().array().notNull().default([]),
  channel: text().$type<Ticket['channel']>().notNull(),
  partnerId: publicId('partner'),
  requesterId: publicId('user'),
  assigneeId: publicId('user'),
  team: text(),
  followerIds: text('follower_ids').array().notNull().default([]),
  dealId: publicId('deal'),
  blocksDeal: boolean('blocks_deal').notNull().default(false),
  leadId: publicId('lead'),
  courseId: publicId('course'),
  certificateId: publicId('certificate'),
  form: text(),
  values: jsonb('field_values').$type<Ticket['values']>().notNull().default({}),
  mergedInto: publicId('ticket'),
  splitFrom: publicId('ticket', 'split_from'),
  clocks: jsonb().$type<Clocks>().notNull(),
  dueAt: instant('due_at'),
  ratingScore: integer('rating_score'),
  ratingComment: text('rating_comment'),
  ratedAt: instant('rated_at'),
  lastMessageAt: instant('last_message_at').notNull(),
  resolvedAt: instant('resolved_at'),
  closedAt: instant('closed_at'),
  version: integer().notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

/** Shared with the partner. */
export const ticketMessages = remarkTable('ticket_messages', 'message', 'ticket')
/** The vendor's own. */
export const ticketNotes = remarkTable('ticket_notes', 'note', 'ticket')
/** Which of them went to the partner after all. */
export const sentNotes = pgTable('ticket_notes', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('note').notNull(),
  sentAs: publicId('message', 'sent_as'),
})

/** Uploaded, and then of one message or one note; nothing that asks for the one finds the other. */
export const ticketFiles = pgTable('ticket_files', {
  vendorId: publicId('vendor').notNull(),
  id: publicId('file').notNull(),
  name: text().notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  state: text().$type<'arriving' | 'kept' | 'dropped'>().notNull(),
  uploadedBy: text('uploaded_by').notNull(),
  messageId: publicId('message', 'message_id'),
  noteId: publicId('note', 'note_id'),
  createdAt: instant('created_at').notNull(),
})
