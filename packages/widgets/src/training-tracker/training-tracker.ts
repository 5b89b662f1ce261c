import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { PrmElement } from '../core/element.ts'
import { translator } from '../core/messages.ts'
import { certificatesView } from './certificates-view.ts'
import { coursesView } from './courses-view.ts'
import { nextView } from './next-view.ts'
import { pathsView } from './paths-view.ts'
import type { Team } from './team/team.ts'
import type { TrainingDesk } from './training-desk/training-desk.ts'
import { trackerMessages, type TrackerMessage } from './training-tracker.messages.ts'
import { styles } from './training-tracker.styles.ts'

/**
 * What the person who is signed in has to learn, is learning and has learned; an admin of a partner also sees the
 * partner's people. The vendor's own people review what was handed in, and see how far everybody is. Links lead to `<prm-course-player>`, on the page that `OpenPRM.configure({ coursePage })` names, or
 * on the same page.
 *
 * @summary Shows a person's courses, paths and certificates, and the next step; hand-ins and people to staff.
 * @event prm-hand-in-reviewed - After the server has taken a verdict in. `detail: {handInId, decision}`
 * @slot done - In place of "You are up to date".
 * @csspart next - The next step.
 * @csspart action - A link into a course.
 * @csspart courses - The courses, by what is to be done.
 * @csspart course - One course.
 * @csspart paths - The learning paths.
 * @csspart path - One path.
 * @csspart step - One course on a path.
 * @csspart certificates - The certifications.
 * @csspart certificate - One of them.
 * @csspart proof - The link to the page where anybody can verify it.
 * @csspart unlock - What it is needed for.
 * @csspart team - The people of the partner; to staff, everybody.
 * @csspart person - One of them.
 * @csspart run - One course that this person takes.
 * @csspart more - Shows more people, or more hand-ins.
 * @csspart reviews - What was handed in, to staff.
 * @csspart view - Which of it is listed.
 * @csspart said - What was decided last.
 * @csspart hand-in - One of them.
 * @csspart review - It, opened.
 * @csspart text - What the person wrote.
 * @csspart file - A file that can be downloaded.
 * @csspart verdict - What a reviewer has said.
 * @csspart comment - Where the reviewer writes.
 * @csspart pass - Passes it.
 * @csspart return - Returns it.
 * @csspart fault - Why something was not done.
 * @csspart search - Finds people.
 * @csspart overdue - Leaves only people who are late.
 * @csspart export - Saves a list as CSV.
 * @csspart coverage - How many people of each partner hold a certification.
 * @csspart certification - Chooses which.
 * @csspart partner - One partner in it.
 */
export class PrmTrainingTracker extends PrmElement {
  static override styles = [...PrmElement.styles, styles]

  readonly say = translator(this, trackerMessages)
  #training: api.MyTraining | undefined
  #team: Team | undefined
  #desk: TrainingDesk | undefined
  #listening = new AbortController()

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const again = (): void => this.reload()
    // A course that is taken on this page, or that the person comes back from.
    addEventListener('prm-lesson-completed', again, { signal })
    addEventListener('prm-course-completed', again, { signal })
    addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening.abort()
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const query = { locale: this.locale.tag }
    const me = this.client.request<api.Me>('/v1/me', { signal })
    this.#training = await this.client.request<api.MyTraining>('/v1/me/training', { query, signal })
    const { kind, scopes } = await me
    if (kind === 'staff') {
      const { TrainingDesk } = await import('./training-desk/training-desk.ts')
      this.#desk ??= new TrainingDesk(this, await me)
      await this.#desk.load(signal)
    } else if (scopes.includes('training:team'))
      this.#bringTeam(signal).catch((error: unknown) => signal.aborted || this.report(error))
  }

  /** Comes behind what everybody sees. */
  async #bringTeam(signal: AbortSignal): Promise<void> {
    const { Team } = await import('./team/team.ts')
    this.#team ??= new Team(this)
    await this.#team.load(signal)
  }

  // Staff have decided about a hand-in.
  reviewed({ id: handInId, status }: api.HandIn): void {
    this.emit('prm-hand-in-reviewed', { handInId, decision: status as 'passed' | 'returned' })
  }

  protected override content(): TemplateResult {
    const { next, courses, paths, certifications } = this.#training!
    const own = html`${nextView(this, next)}
    ${section(this, 'courses', courses.length === 0 ? undefined : coursesView(this, courses))}
    ${section(this, 'paths', paths.length === 0 ? undefined : pathsView(this, paths))}
    ${section(this, 'certificates', certifications.length === 0 ? undefined : certificatesView(this, certifications))}`
    return html`<div class="tracker">
      ${this.#desk?.content(own) ?? own} ${this.#team?.content() ?? nothing}
    </div>`
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="tracker" aria-hidden="true">
      <div class="bone tall"></div>
      <div class="bone"></div>
      <div class="bone"></div>
      <div class="bone"></div>
    </div>`
  }
}

type Title = TrackerMessage & ('courses' | 'paths' | 'certificates')

function section(
  { say }: PrmTrainingTracker,
  title: Title,
  content: TemplateResult | undefined,
): TemplateResult | typeof nothing {
  return content
    ? html`<section part=${title} aria-labelledby=${title}>
        <h2 id=${title}>${say(title)}</h2>
        ${content}
      </section>`
    : nothing
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prm-hand-in-reviewed': CustomEvent<{ handInId: string; decision: 'passed' | 'returned' }>
  }
}
