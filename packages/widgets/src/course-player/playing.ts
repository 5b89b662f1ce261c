import type { LessonReport } from '@openprm/sdk'
import type { PrmClient } from '../core/client.ts'
import type { Locale } from '../core/locale.ts'
import { learn, type Catalog } from '../core/messages.ts'
import type { PrmCoursePlayer } from './course-player.ts'
import type { Lesson, LessonState, LessonView, Stage } from './model.ts'
import { Progress } from './progress.ts'

/** Each kind of lesson is a file of its own, fetched when the first of its kind is opened. */
const kinds: Readonly<Record<Lesson['kind'], () => Promise<{ open(stage: Stage): LessonView }>>> = {
  article: () => import('./reading/reading.ts'),
  document: () => import('./reading/reading.ts'),
  link: () => import('./reading/reading.ts'),
  video: () => import('./video/video.ts'),
  quiz: () => import('./quiz/quiz.ts'),
  scorm: () => import('./package/package.ts'),
  assignment: () => import('./assignment/assignment.ts'),
}

/** One lesson while it is open. */
export class Playing implements Stage {
  lesson: Lesson
  readonly enrolmentId: string
  readonly #player: PrmCoursePlayer
  #learning: Promise<void> | undefined
  readonly #leaving = new AbortController()
  readonly #progress: Progress
  #more: () => LessonReport = () => ({})

  constructor(player: PrmCoursePlayer, lesson: Lesson) {
    this.#player = player
    this.lesson = lesson
    this.enrolmentId = player.run!.content!.enrolment.id
    this.#progress = new Progress({
      client: () => player.client,
      path: `/v1/enrolments/${this.enrolmentId}/lessons/${lesson.key}/report`,
      signal: this.signal,
      more: () => this.#more(),
      saved: (state) => this.#saved(state),
      failed: (error) => this.#failed(error),
    })
    void this.#bring()
  }

  belongsTo(enrolmentId: string, lesson: string): boolean {
    return this.enrolmentId === enrolmentId && this.lesson.key === lesson
  }

  get signal(): AbortSignal {
    return this.#leaving.signal
  }
  get root(): ShadowRoot {
    return this.#player.renderRoot as ShadowRoot
  }
  get locale(): Locale {
    return this.#player.locale
  }
  client(): PrmClient {
    return this.#player.client
  }
  // Called by `translator`: the lesson is shown when its words are here.
  learn(catalog: Catalog): void {
    this.#player.learn(catalog)
    this.#learning = learn(catalog, this.locale)
  }
  requestUpdate(): void {
    if (!this.signal.aborted) this.#player.requestUpdate()
  }
  announce(text: string): void {
    this.#player.announce(text)
  }
  fail(error: unknown): string {
    return this.#player.refusal(error)
  }

  use(more: () => LessonReport = () => ({})): void {
    this.#more = more
    this.#progress.start()
  }

  rest(): void {
    this.#progress.stop()
    void this.#progress.tell()
  }

  async refresh(): Promise<void> {
    const done = this.#isDone
    await this.#player.refresh()
    this.lesson = this.#player.open ?? this.lesson
    if (!done && this.#isDone) this.#player.completed(this.lesson)
  }

  leave(): void {
    if (this.#progress.running) this.rest()
    this.#leaving.abort()
  }

  get #isDone(): boolean {
    return this.lesson.state?.completedAt != null
  }

  async #bring(): Promise<void> {
    try {
      const { open } = await kinds[this.lesson.kind]()
      if (this.signal.aborted) return
      const view = open(this)
      await this.#learning
      if (!this.signal.aborted) this.#player.view = view
    } catch (error) {
      if (!this.signal.aborted) this.#player.fault = this.fail(error)
    }
    this.requestUpdate()
  }

  #saved(state: LessonState): void {
    const done = this.#isDone
    this.lesson.state = state
    if (this.#player.fault === this.#player.say('unsaved')) this.#player.fault = ''
    if (!done && this.#isDone) this.#player.completed(this.lesson)
    // Where a text was read to the end there is no more to tell; a video is left somewhere else each time.
    if (this.#isDone && this.lesson.kind !== 'video') this.#progress.stop()
    this.requestUpdate()
  }

  #failed(error: unknown): void {
    this.#player.report(error)
    this.#player.fault = this.#player.say('unsaved')
    this.requestUpdate()
  }
}
