import { html, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import { Team } from '../team/team.ts'
import type { PrmTrainingTracker } from '../training-tracker.ts'
import { Coverage } from './coverage.ts'
import { Everyone } from './everyone.ts'
import { Reviews } from './reviews.ts'
import { deskMessages, type DeskMessage } from './training-desk.messages.ts'
import { styles } from './training-desk.styles.ts'

/** So long a change by somebody else waits for the next, in ms. */
const PAUSE = 300

/** What the vendor's own people have: hand-ins to review, and how far everybody is. */
export class TrainingDesk {
  readonly tracker: PrmTrainingTracker
  readonly me: api.Me
  readonly say: Message<DeskMessage>
  readonly #reviews: Reviews
  readonly #team: Team
  readonly #coverage: Coverage

  constructor(tracker: PrmTrainingTracker, me: api.Me) {
    this.tracker = tracker
    this.me = me
    this.say = translator(tracker, deskMessages)
    this.#reviews = new Reviews(this)
    const everyone = new Everyone(this, () => this.#team.anew())
    this.#team = new Team(tracker, everyone)
    this.#coverage = new Coverage(this)
    ;(tracker.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!)
  }

  async load(signal: AbortSignal): Promise<void> {
    void this.#follow(signal)
    await Promise.all([this.#reviews.load(signal), this.#team.load(signal)])
  }

  /** What is handed in, or decided by somebody else, is seen at once. */
  async #follow(signal: AbortSignal): Promise<void> {
    const { listen } = await import('../../core/stream.ts')
    let soon: ReturnType<typeof setTimeout> | undefined
    const again = (): void => {
      clearTimeout(soon)
      soon = setTimeout(() => {
        if (!signal.aborted) this.#reviews.load(signal).catch(() => {})
      }, PAUSE)
    }
    listen(
      this.tracker.client,
      { event: ({ type }) => type.startsWith('hand_in.') && again(), reset: again },
      signal,
    )
  }

  /** What a person is told when something did not work. */
  trouble(error: unknown): string {
    return this.tracker.common(this.tracker.report(error).kind)
  }

  /** @param own what the person has to learn themselves */
  content(own: TemplateResult): TemplateResult {
    return html`${this.#reviews.content()} ${this.#team.content()} ${this.#coverage.content()}
      <details>
        <summary>${this.say('own_training')}</summary>
        <div class="tracker">${own}</div>
      </details>`
  }
}
