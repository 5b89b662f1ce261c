import { z } from 'zod'
import { prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { RemarkEdit, authorId, remark } from '../remarks/schema.ts'
import { Files, TicketFile } from './file.schema.ts'
import { TicketParams } from './schema.ts'

const files = z.array(TicketFile).meta({ description: 'Empty once it is deleted.' })

/** The audience is part of the type: a note does not fit where a message is wanted. */
export const Message = z
  .object({
    id: idSchema('message'),
    audience: z.literal('shared'),
    ticketId: idSchema('ticket'),
    ...remark,
    files,
  })
  .meta({ id: 'Message', description: 'Written on a ticket for both sides, in Markdown.' })
export type Message = z.infer<typeof Message>

export const TicketNote = z
  .object({
    id: idSchema('note'),
    audience: z.literal('internal'),
    ticketId: idSchema('ticket'),
    ...remark,
    files,
  })
  .meta({
    id: 'TicketNote',
    description: "Written on a ticket for the vendor's own people, in Markdown; no partner ever sees it.",
  })
export type TicketNote = z.infer<typeof TicketNote>

/** Words, files, or both. */
const saying = (id: string) =>
  RemarkEdit.extend({
    body: prose(4000)
      .default('')
      .meta({
        description: 'Markdown; may be left out where files say it all.',
        examples: ['The customer has moved the pilot to March.'],
      }),
    files: Files.optional(),
    authorId,
  })
    .refine(({ body, files: given = [] }) => body.trim() !== '' || given.length > 0, {
      path: ['body'],
      message: 'Say something, or add a file.',
    })
    .meta({ id })
export const MessageCreate = saying('MessageCreate')
export const TicketNoteCreate = saying('TicketNoteCreate')

export const MessageParams = TicketParams.extend({ messageId: idSchema('message') })
export const TicketNoteParams = TicketParams.extend({ ticketNoteId: idSchema('note') })
export const MessageFileParams = MessageParams.extend({ ticketFileId: idSchema('file') })
export const TicketNoteFileParams = TicketNoteParams.extend({ noteFileId: idSchema('file') })
