import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { RemarkEdit, authorId, remark } from '../remarks/schema.ts'
import { TicketParams } from './schema.ts'

/** The audience is part of the type: a note does not fit where a message is wanted. */
export const Message = z
  .object({
    id: idSchema('message'),
    audience: z.literal('shared'),
    ticketId: idSchema('ticket'),
    ...remark,
  })
  .meta({ id: 'Message', description: 'Written on a ticket for both sides, in Markdown.' })
export type Message = z.infer<typeof Message>

export const TicketNote = z
  .object({
    id: idSchema('note'),
    audience: z.literal('internal'),
    ticketId: idSchema('ticket'),
    ...remark,
  })
  .meta({
    id: 'TicketNote',
    description: "Written on a ticket for the vendor's own people, in Markdown; no partner ever sees it.",
  })
export type TicketNote = z.infer<typeof TicketNote>

export const MessageCreate = RemarkEdit.extend({ authorId }).meta({ id: 'MessageCreate' })
export const TicketNoteCreate = RemarkEdit.extend({ authorId }).meta({ id: 'TicketNoteCreate' })

export const MessageParams = TicketParams.extend({ messageId: idSchema('message') })
export const TicketNoteParams = TicketParams.extend({ ticketNoteId: idSchema('note') })
