import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { day, span } from '../../core/times.ts'
import { Review } from './review.ts'
import type { TrainingDesk } from './training-desk.ts'

/** Hand-ins read at a time. */
const PAGE = 20

const views = { waiting: 'submitted', returned: 'returned', passed: 'passed' } as const
type View = keyof typeof views

/** What was handed in: what waits comes first, the longest waiting on top. */
export class Reviews {
  readonly desk: TrainingDesk
  #list: api.HandIn[] = []
  #cursor: string | null = null
  #view: View = 'waiting'
  #open: Review | undefined
  /** What was decided last, for whoever does not hear it. */
  #said = ''
  #asked = 0
  /** Comments that are not sent yet, by hand-in: closing one does not lose them. */
  readonly comments = new Map<string, string>()

  constructor(desk: TrainingDesk) {
    this.desk = desk
  }

  /** The first page, or as many as were shown. */
  async load(signal?: AbortSignal): Promise<void> {
    const asked = ++this.#asked
    const limit = Math.min(100, Math.max(PAGE, this.#list.length))
    const { data, nextCursor } = await this.#read({ limit }, signal)
    if (asked !== this.#asked) return
    this.#list = data
    this.#cursor = nextCursor
    // What somebody else has decided is not there to be decided any more.
    if (this.#open && data.every(({ id }) => id !== this.#open!.handIn.id)) this.#open = undefined
    this.changed()
  }

  #read(
    query: Record<string, string | number | undefined>,
    signal?: AbortSignal,
  ): Promise<{ data: api.HandIn[]; nextCursor: string | null }> {
    return this.desk.tracker.client.request('/v1/hand-ins', {
      query: { status: views[this.#view], ...query },
      ...(signal && { signal }),
    })
  }

  readonly #more = async (): Promise<void> => {
    const asked = this.#asked
    try {
      const { data, nextCursor } = await this.#read({ limit: PAGE, cursor: this.#cursor ?? undefined })
      if (asked !== this.#asked) return
      this.#list = [...this.#list, ...data]
      this.#cursor = nextCursor
      this.changed()
    } catch (error) {
      this.desk.tracker.announce(this.desk.trouble(error))
    }
  }

  async #show(view: View): Promise<void> {
    this.#view = view
    this.#list = []
    this.#cursor = null
    this.#open = undefined
    this.#said = ''
    this.changed()
    await this.load().catch((error: unknown) => this.desk.tracker.announce(this.desk.trouble(error)))
  }

  changed(): void {
    this.desk.tracker.requestUpdate()
  }

  /** It is decided: it leaves the list, and the next one takes the focus. */
  decided(handIn: api.HandIn, said: string): void {
    const { tracker } = this.desk
    const at = this.#list.findIndex(({ id }) => id === handIn.id)
    this.#list = this.#list.filter(({ id }) => id !== handIn.id)
    this.#open = undefined
    this.#said = said
    this.comments.delete(handIn.id)
    const next = this.#list[at] ?? this.#list.at(-1)
    this.changed()
    void tracker.updateComplete.then(() => {
      const root = tracker.renderRoot
      const place = next ? `[data-id="${next.id}"]` : '#reviews'
      root.querySelector<HTMLElement>(place)?.focus()
      tracker.announce(said)
    })
    tracker.reviewed(handIn)
  }

  /** Somebody else was first. */
  overtaken(): void {
    const { say, tracker } = this.desk
    this.#said = say('meanwhile')
    tracker.announce(this.#said)
    this.load().catch(() => {})
  }

  content(): TemplateResult {
    const { say, tracker } = this.desk
    const view = this.#view
    return html`<section part="reviews" aria-labelledby="reviews">
      <div class="above">
        <h2 id="reviews" tabindex="-1">
          ${say('review')}
          ${view === 'waiting' && this.#list.length > 0 ? html`<span class="count">${tracker.locale.number(this.#list.length)}${this.#cursor ? '+' : ''}</span>` : nothing}
        </h2>
        <div class="views" role="group" aria-label=${say('which')}>
          ${(Object.keys(views) as View[]).map(
            (one) =>
              html`<label part="view"
                ><input
                  type="radio"
                  name="view"
                  .checked=${one === view}
                  @change=${() => void this.#show(one)}
                />${say(one)}</label
              >`,
          )}
        </div>
      </div>
      ${this.#said ? html`<p class="said" part="said">${this.#said}</p>` : nothing}
      ${
        this.#list.length > 0
          ? html`<ol class="queue">
              ${this.#list.map((handIn) => this.#line(handIn))}
            </ol>`
          : html`<p class="quiet">${say(view === 'waiting' ? 'nothing_waits' : 'none_here')}</p>`
      }
      ${
        this.#cursor === null
          ? nothing
          : html`<button class="button quiet" part="more" @click=${this.#more}>${say('more')}</button>`
      }
    </section>`
  }

  #line(handIn: api.HandIn): TemplateResult {
    const { say, tracker } = this.desk
    const { id, userName, partnerName, lessonTitle, courseTitle, number, submittedAt, decidedAt } = handIn
    const open = this.#open?.handIn.id === id ? this.#open : undefined
    const when =
      decidedAt === null
        ? say('waits', { time: span(tracker.locale, Date.now() - Date.parse(submittedAt!), 'long') })
        : day(tracker.locale, decidedAt)
    return html`<li part="hand-in">
      <button
        class="row"
        data-id=${id}
        aria-expanded=${open !== undefined}
        @click=${() => {
          this.#open = open ? undefined : new Review(this, handIn)
          this.#said = ''
          this.changed()
        }}
      >
        <span class="name"
          ><bdi>${userName}</bdi>
          ${partnerName ? html`<span class="quiet"><bdi>${partnerName}</bdi></span>` : nothing}</span
        >
        <span class="when">${when}</span>
        <span class="facts"
          ><bdi>${lessonTitle}</bdi
          ><bdi>${courseTitle}</bdi
          >${number > 1 ? html`<span class="due">${say('round', { number })}</span>` : nothing}</span
        >
      </button>
      ${open?.content() ?? nothing}
    </li>`
  }
}
