import { html, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import { day } from '../../core/times.ts'
import type { PrmCoursePlayer } from '../course-player.ts'
import { endingMessages, type EndingMessage } from './ending.messages.ts'
import { styles } from './ending.styles.ts'

/** What stands under the last lesson: that it was the last, and what it has earned. */
export class Ending {
  readonly #player: PrmCoursePlayer
  readonly #say: Message<EndingMessage>
  #earned: api.Certificate[] = []

  constructor(player: PrmCoursePlayer) {
    this.#player = player
    this.#say = translator(player, endingMessages)
    const { adoptedStyleSheets } = player.renderRoot as ShadowRoot
    adoptedStyleSheets.push(styles.styleSheet!)
  }

  /** Certificates that this run of the course has earned. */
  async load(signal: AbortSignal): Promise<void> {
    const { userId, completedAt } = this.#player.run!.content!.enrolment
    const query = { userId, limit: 10 }
    const { data } = await this.#player.client.request<{ data: api.Certificate[] }>('/v1/certificates', {
      query,
      signal,
    })
    this.#earned = data.filter(({ issuedAt }) => completedAt !== null && issuedAt >= completedAt)
  }

  content(): TemplateResult {
    return html`<div class="ending" part="finished">
      <span class="medal" aria-hidden="true"></span>
      <div>
        <p class="title">${this.#player.say('finished')}</p>
        ${this.#earned.map((one) => this.#certificate(one))}
        <slot name="finished"></slot>
      </div>
    </div>`
  }

  #certificate({ certificationTitle: title, number, expiresAt, links }: api.Certificate): TemplateResult {
    const say = this.#say
    const { locale } = this.#player
    const words =
      expiresAt === null
        ? say('certificate_ever', { number })
        : say('certificate', { number, date: day(locale, expiresAt) })
    return html`<p>${say('earned', { title })}</p>
      <p><a part="proof" href=${links.page} target="_blank" rel="noopener">${words}</a></p>`
  }
}
