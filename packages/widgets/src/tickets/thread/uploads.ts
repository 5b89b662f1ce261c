import type * as api from '@openprm/sdk'
import { Uploader } from '../../core/upload.ts'
import { draft, keep } from '../../deal-board/desk/drafts.ts'
import type { PrmTickets } from '../tickets.ts'

/** The most the server takes, and how many of them. */
export const largest = 25 << 20
export const most = 10

/** A file on its way into a message. */
export interface Upload {
  name: string
  bytes: number
  /** Once the server has it. */
  id?: string
  fault?: string
  /** How much of it is there, from 0 to 1. */
  share?: number
}

/** Why a file is refused before it is sent. */
interface Refusals {
  tooLarge: (name: string) => string
  tooMany: () => string
}

/** Files that wait for the message they will go with. Those that the server has outlive a reload, as the text does. */
export class Uploads {
  readonly #host: PrmTickets
  readonly #place: string
  readonly #changed: () => void
  readonly #uploader: Uploader
  readonly #stops = new Map<Upload, AbortController>()
  all: Upload[]
  /** Why the last one is not among them. */
  refusal = ''

  constructor(host: PrmTickets, place: string, changed: () => void) {
    this.#host = host
    this.#place = `${place} files`
    this.#changed = changed
    this.#uploader = new Uploader(host.client)
    this.all = JSON.parse(draft(this.#place) || '[]') as Upload[]
  }

  get busy(): boolean {
    return this.all.some(({ id, fault }) => !id && !fault)
  }

  get ids(): string[] {
    return this.all.flatMap(({ id }) => id ?? [])
  }

  add(files: Iterable<File>, { tooLarge, tooMany }: Refusals): void {
    this.refusal = ''
    for (const file of files) {
      if (this.all.length >= most) {
        this.#host.announce((this.refusal = tooMany()))
        break
      }
      const upload: Upload = { name: file.name, bytes: file.size }
      this.all = [...this.all, upload]
      if (file.size > largest) this.#refuse(upload, tooLarge(file.name))
      else void this.#send(upload, file)
    }
    this.#changed()
  }

  #refuse(upload: Upload, why: string): void {
    upload.fault = why
    if (this.all.includes(upload)) this.#host.announce(why)
  }

  async #send(upload: Upload, file: File): Promise<void> {
    const stop = new AbortController()
    this.#stops.set(upload, stop)
    const told = (share: number): void => {
      upload.share = share
      this.#changed()
    }
    try {
      const { id } = await this.#uploader.send<api.TicketFile>('/v1/ticket-files', {
        file,
        signal: stop.signal,
        told,
      })
      upload.id = id
    } catch (error) {
      this.#refuse(upload, (error as Error).message)
    }
    this.#store()
  }

  remove(upload: Upload): void {
    this.drop([upload])
    this.#stops.get(upload)?.abort()
  }

  /** They have gone with their message, or never will. */
  drop(gone: readonly Upload[]): void {
    this.all = this.all.filter((one) => !gone.includes(one))
    this.refusal = ''
    this.#store()
  }

  #store(): void {
    const kept = this.all.filter(({ id }) => id)
    keep(this.#place, kept.length > 0 ? JSON.stringify(kept) : '')
    this.#changed()
  }
}
