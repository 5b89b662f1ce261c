import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type OpenPRM, PrmError } from '@openprm/sdk'
import type { Channel } from '../channel.ts'
import type { InboundFile } from '../inbound.ts'
import type { FileOf } from '../outgoing.ts'
import { mostFiles } from './subjects.ts'
import { words } from './words.ts'

const readMs = 8000

/** Where a file can be shown itself; elsewhere a button hands it out. */
export const showsFiles: ReadonlySet<Channel> = new Set(['slack'])

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

/** Where whoever may see a message or note fetches one of its files, for a few minutes. */
export function addressOf(
  prm: OpenPRM,
  { ticket, message, file }: Pick<FileOf, 'ticket' | 'message' | 'file'>,
): Promise<{ url: string }> {
  return message.startsWith('note_')
    ? prm.ticketNotes.file(ticket, message, file)
    : prm.ticketMessages.file(ticket, message, file)
}

/** Reads a file for a place that shows its message. Undefined: the message or the file is gone. */
export async function readFile(prm: OpenPRM, file: FileOf): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const { url } = await addressOf(prm, file)
    return await download(new URL(url))
  } catch (error) {
    if (PrmError.is(error, 'not_found')) return undefined
    throw error
  }
}

async function download(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const signal = AbortSignal.timeout(readMs)
  if (url.hostname.endsWith('.localhost')) return fromThisMachine(url, signal)
  const response = await fetch(url, { redirect: 'error', signal })
  if (!response.ok) throw new Error(`The file came with status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** A browser knows every name below `localhost` as its own machine; a server asks a resolver, and not all of them do. */
async function fromThisMachine(
  { host, port, pathname }: URL,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const request = get({ host: '127.0.0.1', port, path: pathname, headers: { host }, signal })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const content = await buffer(response)
  if (response.statusCode !== 200) throw new Error(`The file came with status ${response.statusCode}`)
  return new Uint8Array(content)
}
