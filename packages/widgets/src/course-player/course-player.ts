import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { linkedCourse } from '../core/course-link.ts'
import { isFailure } from '../core/client.ts'
import { PrmElement } from '../core/element.ts'
import { translator } from '../core/messages.ts'
import { troubleOf } from '../core/trouble.ts'
import { coursePlayerMessages } from './course-player.messages.ts'
import { styles } from './course-player.styles.ts'
import type { Ending } from './ending/ending.ts'
import { lessonListView } from './lesson-list.ts'
import { isDone, lessonsOf, nextOf, resumeAt, type CourseRun, type Lesson, type LessonView } from './model.ts'
import { Playing } from './playing.ts'
import { pagerView, titleView } from './player-view.ts'
import type { Welcome } from './welcome/welcome.ts'

/**
 * Plays a course to the person who is signed in: its lessons, where they left off, saved as they go on any device.
 *
 * Which course is said by `course`, or by the page's address: `?prm-course=course_…&prm-lesson=…` leads straight to a
 * lesson, and the address follows the lesson that is open. Tell the other elements where this page is with
 * `OpenPRM.configure({ coursePage: '/course' })`.
 *
 * Videos and pictures come from where the author put them, uploaded ones from the content origin: a page with a policy
 * names those places in `media-src` and `img-src`, and the content origin of packages in `frame-src`. In a video `C` switches the captions, `J` and `L` go ten
 * seconds back and on.
 *
 * @summary Takes a person through a course: articles, videos, documents, quizzes, assignments and SCORM packages.
 * @event prm-lesson-opened - A lesson is shown. `detail: {courseId, lesson}`
 * @event prm-lesson-completed - A lesson counts as done. `detail: {courseId, lesson}`
 * @event prm-course-completed - The last lesson is done. `detail: {courseId, enrolmentId}`
 * @slot empty - Shown when no course is named.
 * @slot finished - Below "You have finished this course".
 * @csspart course - Title and summary of the course.
 * @csspart progress - The bar that shows how far the person is.
 * @csspart lessons-button - Opens the list where there is no room for it.
 * @csspart lessons - The list of lessons.
 * @csspart lesson - What is shown of the open lesson.
 * @csspart lesson-title - Its title.
 * @csspart prose - Text of an article.
 * @csspart video - The video.
 * @csspart transcript - What is said in it.
 * @csspart open - The link to a document or page.
 * @csspart question - A question of a quiz.
 * @csspart assignment - What a person hands in, and what came of it.
 * @csspart verdict - How a hand-in stands.
 * @csspart feedback - What the reviewer says of it.
 * @csspart text - What the person writes.
 * @csspart file - A file.
 * @csspart drop - Where files are chosen or dropped.
 * @csspart package - The frame of a SCORM package.
 * @csspart timer - The time that is left.
 * @csspart result - How the quiz went.
 * @csspart begin - Begins the course, or a quiz.
 * @csspart submit - Hands a quiz or an assignment in.
 * @csspart finished - Shown when the course is done.
 * @csspart proof - The link to the page where anybody can verify the certificate.
 * @csspart previous - Goes to the lesson before.
 * @csspart next - Goes to the lesson after.
 * @csspart fault - Why something was not done.
 */
export class PrmCoursePlayer extends PrmElement {
  static override styles = [...PrmElement.styles, styles]
  static override properties = { course: {}, lesson: {} }
  protected static override loadsOn = [...PrmElement.loadsOn, 'course']

  /** Id of the course (`course_…`), in place of the one in the page's address. */
  declare course: string | undefined
  /** Key of the lesson to open, in place of where the person left off. */
  declare lesson: string | undefined

  readonly say = translator(this, coursePlayerMessages)
  run: CourseRun | undefined
  // The lesson on the stage.
  open: Lesson | undefined
  view: LessonView | undefined
  listed = false
  // Why the course could not begin, or what could not be saved.
  fault = ''
  ending: Ending | undefined
  #playing: Playing | undefined
  #welcome: Welcome | undefined

  get #courseId(): string | undefined {
    return this.course ?? linkedCourse().course ?? undefined
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const id = this.#courseId
    if (id === undefined) {
      this.run = undefined
      return
    }
    const path = `/v1/courses/${encodeURIComponent(id)}/mine`
    this.run = await this.client.request<CourseRun>(path, { query: { locale: this.locale.tag }, signal })
    if (!this.run.content) {
      const { Welcome } = await import('./welcome/welcome.ts')
      this.#welcome ??= new Welcome(this)
      return
    }
    this.#show(this.#firstLesson())
    if (this.run.content.enrolment.status === 'completed') void this.#end()
  }

  async #end(): Promise<void> {
    const { Ending } = await import('./ending/ending.ts')
    this.ending ??= new Ending(this)
    await this.ending.load(this.signal).catch((error: unknown) => this.report(error))
    this.requestUpdate()
  }

  /** What is open stays, also when this loads anew. */
  #firstLesson(): string {
    const content = this.run!.content!
    const link = linkedCourse()
    const linked = link.course === (this.#courseId ?? null) ? link.lesson : null
    const wanted = this.open?.key ?? this.lesson ?? linked
    if (lessonsOf(content).some(({ key }) => key === wanted)) return wanted!
    this.fault = wanted ? this.say('unknown_lesson') : ''
    return resumeAt(content)
  }

  #show(key: string): void {
    const content = this.run!.content!
    const lesson = lessonsOf(content).find((one) => one.key === key)!
    if (this.#playing?.belongsTo(content.enrolment.id, key)) {
      this.open = lesson
      return
    }
    this.#playing?.leave()
    this.open = lesson
    this.view = undefined
    this.#playing = new Playing(this, lesson)
    this.requestUpdate()
    this.emit('prm-lesson-opened', { courseId: content.enrolment.courseId, lesson: key })
  }

  // A person goes to a lesson: its title takes the focus, the page's address follows.
  go(key: string): void {
    this.fault = ''
    this.listed = false
    this.#show(key)
    history.replaceState(history.state, '', courseLinkHere(this.run!.course.id, key))
    this.requestUpdate()
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.stage h3')?.focus())
  }

  // A lesson was finished, here or by what the server has marked.
  completed(lesson: Lesson): void {
    const { enrolment } = this.run!.content!
    this.announce(this.say('lesson_done', { lesson: lesson.title }))
    this.emit('prm-lesson-completed', { courseId: enrolment.courseId, lesson: lesson.key })
    if (lessonsOf(this.run!.content!).every(isDone)) void this.#finish()
    this.requestUpdate()
  }

  async #finish(): Promise<void> {
    const { courseId, id } = this.run!.content!.enrolment
    await this.refresh()
    this.emit('prm-course-completed', { courseId, enrolmentId: id })
    this.announce(this.say('finished'))
  }

  // Reads how far the course is; what is open stays as it is.
  async refresh(): Promise<void> {
    await this.load(this.signal)
    this.requestUpdate()
  }

  readonly begin = async (): Promise<void> => {
    this.fault = ''
    try {
      await this.client.request('/v1/enrolments', { method: 'POST', body: { courseId: this.run!.course.id } })
      await this.refresh()
      this.renderRoot.querySelector<HTMLElement>('.stage h3')?.focus()
    } catch (error) {
      this.fault = this.refusal(error)
      this.requestUpdate()
    }
  }

  // What to tell a person when something did not work.
  refusal(error: unknown): string {
    if (isFailure(error) && error.status! < 500 && error.status !== 429 && error.status !== 401)
      return error.message
    return this.common(troubleOf(error, this.client.anonymous).kind)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#playing?.leave()
    this.#playing = undefined
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (!this.hasUpdated || !this.run?.content) return
    if (changed.has('course')) this.open = undefined
    else if (changed.has('lesson') && this.lesson) this.#show(this.#firstLesson())
  }

  protected override content(): TemplateResult {
    const { run } = this
    if (!run) return html`<slot name="empty"></slot>`
    if (!run.content) return this.#welcome!.content(run.course, run.mayEnrol)
    const content = run.content
    const at = this.open!
    return html`<div class="player">
      <div class="side">
        ${titleView(this, content)}
        <nav aria-label=${this.say('lessons')}>${lessonListView(this, content, at)}</nav>
      </div>
      <section class="stage" part="lesson" aria-labelledby="title">
        ${this.fault ? html`<p class="fault" part="fault">${this.fault}</p>` : nothing}
        <p class="over">${content.sections.find(({ lessons }) => lessons.includes(at))?.title ?? ''}</p>
        <h3 id="title" part="lesson-title" tabindex="-1" dir="auto">${at.title}</h3>
        ${this.view ? this.view.content() : html`<div class="bone text"></div>`}
        ${content.enrolment.status === 'completed' ? (this.ending?.content() ?? nothing) : nothing}
        ${pagerView(this, content, at, nextOf(content, at.key))}
      </section>
    </div>`
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="player" aria-hidden="true">
      <div class="side">
        <div class="bone line"></div>
        <div class="bone list"></div>
      </div>
      <div class="stage">
        <div class="bone line"></div>
        <div class="bone text"></div>
      </div>
    </div>`
  }
}

/** The page's own address, wherever `coursePage` is: the person stays here. */
function courseLinkHere(course: string, lesson: string): string {
  const url = new URL(location.href)
  url.searchParams.set('prm-course', course)
  url.searchParams.set('prm-lesson', lesson)
  return url.href
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prm-lesson-opened': CustomEvent<{ courseId: string; lesson: string }>
    'prm-lesson-completed': CustomEvent<{ courseId: string; lesson: string }>
    'prm-course-completed': CustomEvent<{ courseId: string; enrolmentId: string }>
  }
}
