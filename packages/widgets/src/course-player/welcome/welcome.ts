import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import type { PrmCoursePlayer } from '../course-player.ts'
import { welcomeMessages, type WelcomeMessage } from './welcome.messages.ts'
import { styles } from './welcome.styles.ts'

/** A course that has not begun. */
export class Welcome {
  readonly #player: PrmCoursePlayer
  readonly #say: Message<WelcomeMessage>

  constructor(player: PrmCoursePlayer) {
    this.#player = player
    this.#say = translator(player, welcomeMessages)
    const { adoptedStyleSheets } = player.renderRoot as ShadowRoot
    adoptedStyleSheets.push(styles.styleSheet!)
  }

  content({ title, summary, minutes, sections }: api.CourseOutline, mayEnrol: boolean): TemplateResult {
    const { locale, begin, fault } = this.#player
    const long = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const
    return html`<div class="welcome">
      <header part="course">
        <h2 dir="auto">${title}</h2>
        <p class="summary" dir="auto">${summary ?? ''}</p>
      </header>
      <ol class="outline">
        ${sections.flatMap(({ lessons }) => lessons).map((lesson) => html`<li dir="auto">${lesson.title}</li>`)}
      </ol>
      <div class="row">
        ${
          mayEnrol
            ? html`<button class="button" part="begin" @click=${begin}>${this.#say('begin')}</button>`
            : html`<p class="quiet">${this.#say('by_assignment')}</p>`
        }
        ${minutes === null ? nothing : html`<span class="quiet">${locale.number(minutes, long)}</span>`}
      </div>
      ${fault ? html`<p class="fault" part="fault">${fault}</p>` : nothing}
    </div>`
  }
}
