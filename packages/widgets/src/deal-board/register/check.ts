import type * as api from '@openprm/sdk'
import type { PrmClient } from '../../core/client.ts'

/** A check is made when nobody has typed for this long, in ms: each one is logged, and may hold a place. */
const PAUSE = 500

export type Checked = { domain: string } & (
  | { result: 'checking' | 'unchecked' }
  | { result: api.DealCheckResult['result']; heldUntil: string | null }
)

/** Asks whether an account is free while its domain is typed; the answer to an older question is never shown. */
export class Check {
  readonly #client: () => PrmClient
  readonly #tell: (checked: Checked | undefined) => void
  #domain = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(client: () => PrmClient, tell: (checked: Checked | undefined) => void) {
    this.#client = client
    this.#tell = tell
  }

  /** @param text what stands in the field */
  type(text: string): void {
    const [, domain = ''] =
      /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:[/?#]|$)/iu.exec(text.trim()) ?? []
    if (domain === this.#domain) return
    this.stop()
    this.#domain = domain.toLowerCase()
    this.#tell(undefined)
    if (domain) this.#timer = setTimeout(() => void this.#ask(this.#domain), PAUSE)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  async #ask(domain: string): Promise<void> {
    this.#tell({ domain, result: 'checking' })
    const answer: Checked = await this.#client()
      .request<api.DealCheckResult>('/v1/deals/check', { method: 'POST', body: { domain } })
      .then(
        (result) => ({ domain, ...result }),
        () => ({ domain, result: 'unchecked' }),
      )
    if (domain === this.#domain) this.#tell(answer)
  }
}
