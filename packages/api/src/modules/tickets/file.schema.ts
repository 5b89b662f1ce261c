import { z } from 'zod'
import { uploadBytes, uploadEndings } from '../../content/uploads.ts'
import { idSchema } from '../../ids.ts'

/** How many files one message may have. */
export const mostFiles = 10

export const TicketFile = z
  .object({
    id: idSchema('file'),
    name: z.string().meta({ examples: ['Error 47.png'] }),
    type: z.string().meta({ description: 'Its media type.', examples: ['image/png'] }),
    bytes: z.int().meta({ examples: [48_213] }),
  })
  .meta({ id: 'TicketFile' })
export type TicketFile = z.infer<typeof TicketFile>

export const TicketUploadQuery = z.object({
  name: z
    .string()
    .min(1)
    .max(200)
    .meta({
      description: `The name of the file. At most ${uploadBytes >> 20} MB, of the kinds ${uploadEndings.join(', ')}.`,
      examples: ['Error 47.png'],
    }),
})

export const Files = z.array(idSchema('file')).max(mostFiles).meta({
  description: 'Files that the caller has uploaded and not used yet.',
})
