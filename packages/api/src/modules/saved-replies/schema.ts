import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, Paging, Version, line } from '../../http/schemas.ts'
import { RemarkText } from '../remarks/schema.ts'

const words = {
  title: line(120).meta({ examples: ['Ask for the firmware'] }),
  body: RemarkText.meta({ description: 'Markdown.', examples: ['Which firmware does the robot have?'] }),
}

export const SavedReply = z
  .object({ id: idSchema('reply'), ...words, version: Version, createdAt: Instant, updatedAt: Instant })
  .meta({ id: 'SavedReply', description: "What the vendor's people write again and again." })
export type SavedReply = z.infer<typeof SavedReply>

export const SavedReplyCreate = z.strictObject(words).meta({ id: 'SavedReplyCreate' })
export type SavedReplyCreate = z.infer<typeof SavedReplyCreate>
export const SavedReplyUpdate = z
  .strictObject(words)
  .partial()
  .meta({ id: 'SavedReplyUpdate', description: 'Only the named fields change.' })
export type SavedReplyUpdate = z.infer<typeof SavedReplyUpdate>

export const SavedReplyParams = z.object({ replyId: idSchema('reply') })
export const SavedReplyQuery = Paging
export type SavedReplyQuery = z.infer<typeof SavedReplyQuery>
