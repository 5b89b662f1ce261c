import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import { day } from '../../core/times.ts'
import type { LessonView, Stage } from '../model.ts'
import { markdownView } from '../reading/markdown-view.ts'
import { assignmentMessages, type AssignmentMessage } from './assignment.messages.ts'
import { styles } from './assignment.styles.ts'
import { fileLine } from './file-line.ts'
import { Draft } from './draft.ts'
import { writingView } from './writing.ts'

export const open = (stage: Stage): LessonView => new Assignment(stage)

/** What is asked for, what came of what was handed in, and the desk for the next. */
export class Assignment implements LessonView {
  readonly stage: Stage
  readonly say: Message<AssignmentMessage>
  draft: Draft | undefined
  fault = ''
  #latest: api.HandIn | undefined
  #loaded = false

  constructor(stage: Stage) {
    this.stage = stage
    this.say = translator(stage, assignmentMessages)
    const { root } = stage
    if (!root.adoptedStyleSheets.includes(styles.styleSheet!))
      root.adoptedStyleSheets.push(styles.styleSheet!)
    stage.rest()
    void this.#load()
  }

  get path(): string {
    const { enrolmentId, lesson } = this.stage
    return `/v1/enrolments/${enrolmentId}/lessons/${lesson.key}`
  }

  async #load(): Promise<void> {
    const { stage } = this
    const { enrolmentId, lesson, signal } = stage
    try {
      const query = { enrolmentId, lesson: lesson.key, limit: 2 }
      const { data } = await stage.client().request<{ data: api.HandIn[] }>('/v1/hand-ins', { query, signal })
      this.show(data)
      this.#loaded = true
    } catch (error) {
      if (!signal.aborted) this.fault = stage.fail(error)
    }
    stage.requestUpdate()
  }

  /** @param handIns the newest first */
  show(handIns: api.HandIn[]): void {
    const drafted = handIns.find(({ status }) => status === 'draft')
    this.#latest = handIns.find(({ status }) => status !== 'draft')
    const open = !this.#latest || this.#latest.status === 'returned'
    // What was returned is mended, not written anew.
    this.draft = open ? new Draft(this, drafted?.text ?? this.#latest?.text ?? '', drafted?.files) : undefined
  }

  content(): TemplateResult {
    const { stage, draft, fault } = this
    const latest = this.#latest
    return html`${markdownView(stage.lesson.markdown ?? '')}
      <div class="assignment" part="assignment">
        ${latest ? this.#verdict(latest) : nothing}
        ${draft ? writingView(this, draft) : this.#loaded || fault ? nothing : html`<div class="bone line"></div>`}
        ${fault ? html`<p class="fault" part="fault" role="alert">${fault}</p>` : nothing}
      </div>`
  }

  #verdict({ status, submittedAt, decidedAt, ...handIn }: api.HandIn): TemplateResult {
    const { say, stage } = this
    const title = say(status as 'submitted' | 'returned' | 'passed', {
      date: day(stage.locale, decidedAt ?? submittedAt!),
    })
    const { text, files, feedback, reviewerName } = handIn
    return html`<section class="verdict-box ${status}" part="verdict">
      <p class="title">${title}</p>
      ${status === 'submitted' ? html`<p class="quiet">${say('wait')}</p>` : nothing}
      ${
        feedback
          ? html`<p class="quiet">${say('says', { name: reviewerName ?? say('reviewer') })}</p>
              <p class="words" part="feedback" dir="auto">${feedback}</p>`
          : nothing
      }
      <details>
        <summary>${say('before')}</summary>
        ${text ? html`<p class="words" dir="auto">${text}</p>` : nothing}
        <ul class="files">
          ${files.map((file) =>
            fileLine(stage.locale, file, {
              open: () => void this.#fetch(`/v1/hand-ins/${handIn.id}/files/${file.id}`),
            }),
          )}
        </ul>
      </details>
    </section>`
  }

  /** An address is good for minutes, so it is asked for when somebody wants the file. */
  async #fetch(path: string): Promise<void> {
    this.fault = ''
    try {
      const { url } = await this.stage.client().request<api.FileAddress>(path)
      window.open(url, '_blank', 'noopener')
    } catch (error) {
      this.fault = this.stage.fail(error)
    }
    this.stage.requestUpdate()
  }
}
