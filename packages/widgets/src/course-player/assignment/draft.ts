import type * as api from '@openprm/sdk'
import { Uploader } from '../../core/upload.ts'
import type { Assignment } from './assignment.ts'

/** As the server has it: said here first, so that nobody waits to be refused. */
const MOST_FILES = 10
const MOST_BYTES = 25 << 20
/** How long after the last key the draft is kept, in ms. */
const PAUSE = 1200

export interface Upload {
  file: File
  share: number
  fault: string
}

/** What a person is writing and uploading; it is on the server as it grows, and goes on there on any device. */
export class Draft {
  readonly limits = { files: MOST_FILES, bytes: MOST_BYTES }
  text: string
  files: api.HandInFile[]
  uploads: Upload[] = []
  kept = false
  busy = false
  fault = ''
  readonly #host: Assignment
  readonly #uploader: Uploader
  #timer: ReturnType<typeof setTimeout> | undefined
  #before: Promise<unknown> = Promise.resolve()
  #arriving: Promise<unknown> = Promise.resolve()

  constructor(host: Assignment, text: string, files: api.HandInFile[] = []) {
    this.#host = host
    this.text = text
    this.files = files
    this.#uploader = new Uploader(host.stage.client())
    // The last words count, too.
    host.stage.signal.addEventListener('abort', () => this.#timer !== undefined && void this.#keep())
  }

  write(text: string): void {
    this.text = text
    this.kept = false
    this.fault = ''
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#keep(), PAUSE)
    this.#host.stage.requestUpdate()
  }

  add(files: Iterable<File>): void {
    this.fault = ''
    for (const file of files) {
      const upload = { file, share: 0, fault: '' }
      this.uploads = [...this.uploads, upload]
      this.#arriving = Promise.all([this.#arriving, this.send(upload)])
    }
  }

  async send(upload: Upload): Promise<void> {
    const { stage, say, path } = this.#host
    const { file } = upload
    const number = MOST_FILES
    upload.fault =
      file.size > MOST_BYTES
        ? say('too_large', { size: megabytes(this.#host, MOST_BYTES) })
        : this.files.length + this.uploads.indexOf(upload) >= number
          ? say('too_many', { number })
          : ''
    stage.requestUpdate()
    if (upload.fault) return stage.announce(`${file.name}: ${upload.fault}`)
    const told = (share: number): void => {
      upload.share = share
      stage.requestUpdate()
    }
    try {
      const sent = await this.#uploader.send<api.HandInFile>(`${path}/files`, {
        file,
        signal: stage.signal,
        told,
      })
      this.drop(upload)
      this.files = [...this.files.filter(({ id }) => id !== sent.id), sent]
      this.kept = this.#timer === undefined
      stage.announce(say('added', { name: file.name }))
    } catch (error) {
      if (stage.signal.aborted) return
      upload.fault = stage.fail(error)
      stage.announce(`${file.name}: ${upload.fault}`)
    }
    stage.requestUpdate()
  }

  drop(upload: Upload): void {
    this.uploads = this.uploads.filter((one) => one !== upload)
    this.#host.stage.requestUpdate()
  }

  remove(id: string): void {
    this.files = this.files.filter((file) => file.id !== id)
    void this.#keep()
  }

  readonly submit = async (): Promise<void> => {
    if (this.busy) return
    const { stage } = this.#host
    this.busy = true
    this.fault = ''
    stage.requestUpdate()
    await this.#arriving
    this.fault = this.#missing() || (await this.#handIn())
    this.busy = false
    if (this.fault) stage.announce(this.fault)
    stage.requestUpdate()
  }

  #missing(): string {
    const { say } = this.#host
    if (this.uploads.length > 0) return say('not_there')
    return this.text.trim() || this.files.length > 0 ? '' : say('nothing_yet')
  }

  /** @returns why not, or nothing */
  async #handIn(): Promise<string> {
    const { stage, say } = this.#host
    try {
      this.#host.show([await this.#put(true)])
      stage.announce(say('wait'))
      return ''
    } catch (error) {
      return stage.fail(error)
    }
  }

  async #keep(): Promise<void> {
    const { stage, say } = this.#host
    try {
      await this.#put(false)
      this.kept = this.#timer === undefined
    } catch (error) {
      this.fault = say('not_kept', { why: stage.fail(error) })
    }
    stage.requestUpdate()
  }

  /** One at a time, each with all there is by then. Not aborted with the lesson. */
  #put(submit: boolean): Promise<api.HandIn> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const { stage, path } = this.#host
    const put = this.#before.then(() =>
      stage.client().request<api.HandIn>(`${path}/hand-in`, {
        method: 'PUT',
        body: { text: this.text, files: this.files.map(({ id }) => id), submit },
      }),
    )
    this.#before = put.catch(() => {})
    return put
  }
}

/** "25 MB", in the words of the reader's language. */
export const megabytes = ({ stage }: Assignment, bytes: number): string =>
  stage.locale.number(bytes >> 20, { style: 'unit', unit: 'megabyte' })
