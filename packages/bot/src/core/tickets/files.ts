import { type OpenPRM, PrmError } from '@openprm/sdk'
import type { InboundFile } from '../inbound.ts'
import { words } from './words.ts'

const mostFiles = 10

export interface Carried {
  /** Ids of the files, as the programme takes them with a message. */
  files: string[]
  /** A sentence for each that it would not take. */
  lost: string[]
}

/** Brings files into the programme in the name of whoever sent them. What it does not take is said, not dropped. */
export async function carryFiles(prm: OpenPRM, sent: readonly InboundFile[]): Promise<Carried> {
  const files: string[] = []
  const lost = sent.slice(mostFiles).map(({ name }) => words.fileLost(name))
  for (const file of sent.slice(0, mostFiles)) {
    try {
      const content = new Blob([await file.read()])
      files.push((await prm.ticketFiles.upload(content, { name: file.name.slice(0, 200) })).id)
    } catch (error) {
      // The programme's own "no" is final; a failure on the way is tried again with the message.
      if (PrmError.is(error) && !final.some((code) => PrmError.is(error, code))) throw error
      lost.push(words.fileLost(file.name))
    }
  }
  return { files, lost }
}

const final = ['payload_too_large', 'unsupported_media_type', 'validation_failed', 'missing_scope'] as const
