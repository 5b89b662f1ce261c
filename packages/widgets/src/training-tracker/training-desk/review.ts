import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { isFailure } from '../../core/client.ts'
import { day } from '../../core/times.ts'
import type { Reviews } from './reviews.ts'

/** One hand-in while it is open: what was asked for, what came, and the verdict. */
export class Review {
  readonly handIn: api.HandIn
  readonly #reviews: Reviews
  #instructions: TemplateResult | undefined
  #asked = false
  #before: api.HandIn | undefined
  #busy = ''
  #fault = ''

  constructor(reviews: Reviews, handIn: api.HandIn) {
    this.#reviews = reviews
    this.handIn = handIn
    if (handIn.number > 1) void this.#bringBefore()
  }

  get #client() {
    return this.#reviews.desk.tracker.client
  }

  /** Why it came back the last time. */
  async #bringBefore(): Promise<void> {
    const { enrolmentId, lesson, number } = this.handIn
    const query = { enrolmentId, lesson, limit: 20 }
    await this.#try(async () => {
      const { data } = await this.#client.request<{ data: api.HandIn[] }>('/v1/hand-ins', { query })
      this.#before = data.find((one) => one.number === number - 1)
    })
  }

  /** The words of the assignment are fetched when somebody wants them. */
  async #bringInstructions(): Promise<void> {
    if (this.#instructions) return
    this.#asked = true
    this.#reviews.changed()
    const { enrolmentId, lesson } = this.handIn
    await this.#try(async () => {
      const [{ markdownView }, content] = await Promise.all([
        import('../../course-player/reading/markdown-view.ts'),
        this.#client.request<api.EnrolmentContent>(`/v1/enrolments/${enrolmentId}/content`),
      ])
      const lessons = content.sections.flatMap((section) => section.lessons)
      this.#instructions = markdownView(lessons.find(({ key }) => key === lesson)?.markdown ?? '')
    })
  }

  /** An address is good for minutes, so it is asked for when somebody wants the file. */
  async #openFile(fileId: string): Promise<void> {
    await this.#try(async () => {
      const path = `/v1/hand-ins/${this.handIn.id}/files/${fileId}`
      const { url } = await this.#client.request<api.FileAddress>(path)
      window.open(url, '_blank', 'noopener')
    })
  }

  async #decide(decision: 'passed' | 'returned'): Promise<void> {
    const reviews = this.#reviews
    const { desk } = reviews
    const { id, lessonTitle: lesson, userName: name, version: ifMatch } = this.handIn
    if (this.#busy) return
    const feedback = reviews.comments.get(id)?.trim() ?? ''
    if (decision === 'returned' && !feedback) {
      this.#say(desk.say('say_why'))
      desk.tracker.renderRoot.querySelector<HTMLElement>('#comment')?.focus()
      return
    }
    this.#busy = decision
    await this.#try(async () => {
      const body = { decision, ...(feedback && { feedback }) }
      const path = `/v1/hand-ins/${id}/review`
      const decided = await this.#client.request<api.HandIn>(path, { method: 'POST', body, ifMatch })
      reviews.decided(decided, desk.say(`was_${decision}`, { lesson, name }))
    })
    this.#busy = ''
    reviews.changed()
  }

  async #try(act: () => Promise<void>): Promise<void> {
    const { desk } = this.#reviews
    this.#fault = ''
    try {
      await act()
    } catch (error) {
      if (isFailure(error) && (error.status === 409 || error.status === 412)) this.#reviews.overtaken()
      else this.#say(isFailure(error) && error.status === 422 ? error.message : desk.trouble(error))
    }
    this.#reviews.changed()
  }

  #say(fault: string): void {
    this.#fault = fault
    this.#reviews.desk.tracker.announce(fault)
    this.#reviews.changed()
  }

  content(): TemplateResult {
    const { say, tracker } = this.#reviews.desk
    const { text, files, status } = this.handIn
    return html`<div class="review" part="review">
      <details
        @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && void this.#bringInstructions()}
      >
        <summary>${say('asked')}</summary>
        ${this.#instructions ?? (this.#asked ? html`<div class="bone"></div>` : nothing)}
      </details>
      ${this.#before ? this.#verdict(this.#before) : nothing}
      ${text ? html`<p class="words" part="text" dir="auto">${text}</p>` : nothing}
      ${
        files.length > 0
          ? html`<ul class="files" aria-label=${say('files')}>
              ${files.map(
                ({ id, name, bytes }) =>
                  html`<li>
                    <button class="link" part="file" dir="auto" @click=${() => void this.#openFile(id)}>
                      ${name}
                    </button>
                    <span class="quiet"
                      >${tracker.locale.number(Math.max(1, Math.round(bytes / 1024)), { style: 'unit', unit: 'kilobyte' })}</span
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${status === 'submitted' ? this.#form() : this.#verdict(this.handIn)}
      ${this.#fault ? html`<p class="late" part="fault">${this.#fault}</p>` : nothing}
    </div>`
  }

  #verdict({ status, feedback, reviewerName, decidedAt }: api.HandIn): TemplateResult {
    const { say, tracker } = this.#reviews.desk
    const date = day(tracker.locale, decidedAt!)
    return html`<div class="verdict ${status}" part="verdict">
      <p class="quiet">
        ${say(status === 'passed' ? 'passed_before' : 'returned_before', { date })}${
          reviewerName ? html` · <bdi>${reviewerName}</bdi>` : nothing
        }
      </p>
      ${feedback ? html`<p class="words" dir="auto">${feedback}</p>` : nothing}
    </div>`
  }

  #form(): TemplateResult | typeof nothing {
    const { comments, desk } = this.#reviews
    const { say, me } = desk
    const { id, userId, userName: name } = this.handIn
    if (!me.scopes.includes('training:review')) return nothing
    if (me.user?.id === userId) return html`<p class="quiet">${say('own')}</p>`
    return html`<div class="deciding">
      <label class="ask" for="comment">${say('comment', { name })}</label>
      <textarea
        id="comment"
        part="comment"
        dir="auto"
        rows="3"
        maxlength="10000"
        aria-describedby="comment-help"
        .value=${comments.get(id) ?? ''}
        @input=${({ target }: Event) => {
          comments.set(id, (target as HTMLTextAreaElement).value)
          if (this.#fault) this.#fault = ''
          this.#reviews.changed()
        }}
      ></textarea>
      <p class="quiet" id="comment-help">${say('comment_help')}</p>
      <div class="send">
        <button
          class="button"
          part="pass"
          aria-busy=${this.#busy === 'passed'}
          @click=${() => void this.#decide('passed')}
        >
          ${say('pass')}
        </button>
        <button
          class="button quiet"
          part="return"
          aria-busy=${this.#busy === 'returned'}
          @click=${() => void this.#decide('returned')}
        >
          ${say('give_back')}
        </button>
      </div>
    </div>`
  }
}
