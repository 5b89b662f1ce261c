import { isFailure, randomKey, type PrmClient } from '../../core/client.ts'
import type { FormReceipt, FormTicket, Source } from '../../core/wire.ts'
import type { Attempt } from './draft.ts'
import type { Value } from '../../fields/values.ts'

/** A ticket this close to its end is not used any more. */
const EARLY = 30_000

/** What goes out besides the ticket. */
export interface Answers {
  values: Record<string, Value>
  /** Which text was agreed to. */
  locale: string
  source: Source
  website: string
}

/** The attempt for these answers: the one made before, when nothing has changed since. */
export function attemptFor(answers: Answers, last: Attempt | undefined): Attempt {
  const text = JSON.stringify(answers)
  return last?.answers === text ? last : { answers: text, key: randomKey() }
}

/** Sends a form once: however often an attempt is sent, the server sees one idempotency key. */
export class Submission {
  readonly #path: string
  #ticket: Promise<FormTicket> | undefined

  constructor(path: string) {
    this.#path = path
  }

  /** Asks for the ticket that a form needs when nobody is signed in, unless a good one is here. */
  async ticket(client: PrmClient): Promise<string | undefined> {
    if (!client.anonymous) return undefined
    const current = await this.#ticket?.catch(() => {})
    if (!current || Date.parse(current.expiresAt) - EARLY < Date.now()) {
      this.#ticket = client.request(`${this.#path}/tickets`, { method: 'POST', maxRetries: 0 })
    }
    return (await this.#ticket)?.ticket
  }

  /** One try: whoever calls tells the person about the next. @throws Failure, among them `validation_failed` */
  async send(client: PrmClient, answers: Answers, { key }: Attempt): Promise<FormReceipt> {
    const post = async (): Promise<FormReceipt> =>
      client.request(`${this.#path}/submissions`, {
        method: 'POST',
        body: { ...answers, ticket: await this.ticket(client) },
        idempotencyKey: key,
        maxRetries: 0,
      })
    return post().catch((error: unknown) => {
      if (!isFailure(error) || error.code !== 'form_ticket_invalid') throw error
      this.#ticket = undefined
      return post()
    })
  }
}
