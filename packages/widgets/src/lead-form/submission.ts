import { isFailure, type PrmClient } from '../core/client.ts'
import type { FormReceipt, FormTicket, Source } from '../core/wire.ts'
import type { Value } from './values.ts'

/** A ticket this close to its end is not used any more. */
const EARLY = 30_000

/** Sends one form once: however often it is tried, the server sees the same idempotency key for the same answers. */
export class Submission {
  readonly #client: PrmClient
  readonly #path: string
  #ticket: Promise<FormTicket> | undefined
  #answers = ''
  #key = ''

  constructor(client: PrmClient, path: string) {
    this.#client = client
    this.#path = path
  }

  /** Asks for the ticket that a form needs when nobody is signed in, unless a good one is here. */
  async ticket(): Promise<string | undefined> {
    if (!this.#client.anonymous) return undefined
    const current = await this.#ticket?.catch(() => {})
    if (!current || Date.parse(current.expiresAt) - EARLY < Date.now()) {
      this.#ticket = this.#client.request(`${this.#path}/tickets`, { method: 'POST' })
    }
    return (await this.#ticket)?.ticket
  }

  /** @throws Failure, among them `validation_failed` */
  async send(values: Record<string, Value>, source: Source, website: string): Promise<FormReceipt> {
    const answers = JSON.stringify(values)
    if (this.#answers !== answers) this.#key = randomKey()
    this.#answers = answers
    const post = async (): Promise<FormReceipt> =>
      this.#client.request(`${this.#path}/submissions`, {
        method: 'POST',
        body: { values, source, website, ticket: await this.ticket() },
        idempotencyKey: this.#key,
      })
    return post().catch((error: unknown) => {
      if (!isFailure(error) || error.code !== 'form_ticket_invalid') throw error
      this.#ticket = undefined
      return post()
    })
  }
}

/** `crypto.randomUUID` exists on secure pages only; a form also works on a plain http intranet. */
function randomKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
