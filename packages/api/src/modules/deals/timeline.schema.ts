import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { Instant, Paging } from '../../http/schemas.ts'
import { Comment, Note } from '../remarks/schema.ts'
import { StageKey } from '../vendor/schema.ts'
import { DealChange, FieldChange } from './schema.ts'

const entry = {
  occurredAt: Instant,
  actor: z.object({
    ...DealChange.shape.actor.shape,
    name: z.string().nullable().meta({ description: 'Null for a key and for the clock.' }),
  }),
}

export const RegistrationEntry = z
  .object({
    type: z.literal('registration'),
    id: idSchema('change'),
    ...entry,
    ...DealChange.pick({ command: true, from: true, to: true, reason: true, note: true }).shape,
  })
  .meta({ id: 'RegistrationEntry', description: 'The registration changed its state.' })

export const MovedEntry = z
  .object({
    type: z.literal('moved'),
    id: idSchema('move'),
    ...entry,
    fromStage: StageKey,
    toStage: StageKey,
    seconds: z.int().meta({ description: 'How long it had been in the stage that it left.' }),
    reason: z.string().nullable().meta({ description: 'Why it was won or lost: a code of the programme.' }),
    note: z.string().nullable(),
  })
  .meta({ id: 'MovedEntry', description: 'The deal moved to another stage.' })

export const EditedEntry = z
  .object({ type: z.literal('edited'), id: idSchema('edit'), ...entry, changes: z.array(FieldChange) })
  .meta({ id: 'EditedEntry', description: 'Fields of the deal changed.' })

export const CommentEntry = z
  .object({ type: z.literal('comment'), id: idSchema('comment'), ...entry, comment: Comment })
  .meta({ id: 'CommentEntry', description: 'Somebody wrote for both sides.' })

export const NoteEntry = z
  .object({ type: z.literal('note'), id: idSchema('note'), ...entry, note: Note })
  .meta({
    id: 'NoteEntry',
    description: 'Somebody wrote for the vendor only. Never in the answer to a partner.',
  })

const sharedEntries = [RegistrationEntry, MovedEntry, EditedEntry, CommentEntry] as const
export const TimelineEntry = z
  .discriminatedUnion('type', [...sharedEntries, NoteEntry])
  .meta({ id: 'TimelineEntry', description: 'One thing that happened on a deal; `type` says which.' })
export type TimelineEntry = z.infer<typeof TimelineEntry>
/** What a partner may see: a note is no such entry. */
export type SharedEntry = z.infer<(typeof sharedEntries)[number]>

const EntryType = z.enum(['registration', 'moved', 'edited', 'comment', 'note'])
export type EntryType = z.infer<typeof EntryType>

export const TimelineQuery = Paging.extend({
  types: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(EntryType))
    .optional()
    .meta({ description: 'Only these, with commas; all unless named.', examples: ['comment,note'] }),
})
export type TimelineQuery = z.infer<typeof TimelineQuery>
