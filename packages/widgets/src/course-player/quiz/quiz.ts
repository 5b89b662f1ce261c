import type { TemplateResult } from 'lit'
import type { DirectiveResult } from 'lit/directive.js'
import { isFailure } from '../../core/client.ts'
import { cssVars } from '../../core/css-vars.ts'
import { translator, type Message } from '../../core/messages.ts'
import type { Attempt, LessonView, Stage } from '../model.ts'
import { Answers, type Answer } from './answers.ts'
import { introView } from './intro.ts'
import { questionsView } from './questions.ts'
import { quizMessages, type QuizMessage } from './quiz.messages.ts'
import { styles } from './quiz.styles.ts'
import type { resultView } from './result.ts'
import { Timer } from './timer.ts'

export const open = (stage: Stage): LessonView => new Quiz(stage)

/** A quiz from its rules over its questions to its result. The server draws, keeps time and marks; this only asks. */
export class Quiz implements LessonView {
  readonly stage: Stage
  readonly say: Message<QuizMessage>
  attempt: Attempt | undefined
  busy = false
  fault = ''
  // A person has been told of questions without an answer.
  warned = false
  timer: Timer | undefined
  readonly #answers: Answers
  #read = false
  #resultView: typeof resultView | undefined

  constructor(stage: Stage) {
    this.stage = stage
    this.say = translator(stage, quizMessages)
    const { root } = stage
    if (!root.adoptedStyleSheets.includes(styles.styleSheet!))
      root.adoptedStyleSheets.push(styles.styleSheet!)
    this.#answers = new Answers({
      send: (answers) => this.#keep(answers),
      changed: () => stage.requestUpdate(),
    })
    stage.signal.addEventListener('abort', () => {
      this.timer?.stop()
      void this.#answers.flush()
    })
    // That the person is here, so that they come back to here.
    stage.rest()
    void this.#resume()
  }

  get rules(): NonNullable<Stage['lesson']['quiz']> {
    return this.stage.lesson.quiz!
  }

  get saving(): boolean {
    return this.#answers.pending
  }

  answerTo(key: string): Answer | undefined {
    return this.#answers.waiting[key] ?? this.attempt?.answers[key]
  }

  get unanswered(): number {
    return this.attempt?.questions.filter(({ key }) => isEmpty(this.answerTo(key))).length ?? 0
  }

  content(): TemplateResult {
    if (this.attempt?.status === 'open') return questionsView(this)
    if (this.attempt && this.#resultView) return this.#resultView(this, this.attempt)
    return introView(this, this.#read)
  }

  readonly start = (): Promise<void> =>
    this.#do(async () => {
      await this.#take(
        await this.#post<Attempt>(
          `/v1/enrolments/${this.stage.enrolmentId}/lessons/${this.stage.lesson.key}/attempts`,
        ),
      )
      this.#focus('.question')
    })

  answer(key: string, answer: Answer): void {
    this.warned = false
    this.#answers.put(key, answer)
  }

  readonly submit = (): Promise<void> => {
    if (this.unanswered > 0 && !this.warned) {
      this.warned = true
      this.stage.announce(this.say('unanswered', { count: this.unanswered }))
      this.stage.requestUpdate()
      return Promise.resolve()
    }
    return this.#handIn()
  }

  #handIn(): Promise<void> {
    return this.#do(async () => {
      const answers = this.#answers.takeAll()
      try {
        await this.#take(
          await this.#post<Attempt>(`/v1/quiz-attempts/${this.attempt!.id}/submit`, { answers }),
        )
      } catch (error) {
        this.#answers.putBack(answers)
        // Handed in already: by the clock, or in another tab.
        if (!isFailure(error) || error.code !== 'invalid_transition') throw error
        await this.#reread()
      }
      const { attempt } = this
      if (attempt!.status === 'passed') await this.stage.refresh()
      this.stage.announce(
        this.say(attempt!.status === 'passed' ? 'passed' : 'failed', {
          score: this.percent(attempt!.score!),
        }),
      )
      this.#focus('.result')
    })
  }

  percent(value: number): string {
    return this.stage.locale.number(value / 100, { style: 'percent' })
  }

  share(value: number): DirectiveResult {
    return cssVars({ '--share': `${value}%` })
  }

  /** Where an attempt is open on any device, it goes on; else what the last one has given. */
  async #resume(): Promise<void> {
    const { stage } = this
    await this.#do(async () => {
      const { attempts } = await stage
        .client()
        .request<{ attempts: Attempt[] }>(
          `/v1/enrolments/${stage.enrolmentId}/lessons/${stage.lesson.key}/attempts`,
          { query: { locale: stage.locale.tag }, signal: stage.signal },
        )
      // The one that was passed is what counts.
      const shown = attempts.find(({ status }) => status === 'passed') ?? attempts[0]
      if (shown) await this.#take(shown)
    })
    this.#read = true
    stage.requestUpdate()
  }

  async #keep(answers: Record<string, Answer>): Promise<void> {
    const { stage, attempt } = this
    try {
      const kept = await stage.client().request<Attempt>(`/v1/quiz-attempts/${attempt!.id}/answers`, {
        method: 'PUT',
        query: { locale: stage.locale.tag },
        body: { answers },
      })
      if (this.attempt?.id === kept.id) this.attempt = kept
      this.fault = ''
    } catch (error) {
      if (isFailure(error) && error.code === 'invalid_transition') await this.#reread()
      else {
        this.fault = stage.fail(error)
        throw error
      }
    }
  }

  /** Another tab, or the clock, was faster. */
  async #reread(): Promise<void> {
    const { stage } = this
    const query = { locale: stage.locale.tag }
    await this.#take(
      await stage.client().request<Attempt>(`/v1/quiz-attempts/${this.attempt!.id}`, { query }),
    )
    if (this.attempt!.status === 'passed') await stage.refresh()
  }

  async #take(attempt: Attempt): Promise<void> {
    if (attempt.status !== 'open') this.#resultView ??= (await import('./result.ts')).resultView
    this.attempt = attempt
    this.warned = false
    this.timer?.stop()
    this.timer = undefined
    if (attempt.status !== 'open' || attempt.secondsLeft === null) return
    this.timer = new Timer(attempt.secondsLeft, {
      tick: () => this.stage.requestUpdate(),
      lastMinute: () => this.stage.announce(this.say('last_minute')),
      over: () => void this.#timeOver(),
    })
  }

  async #timeOver(): Promise<void> {
    await this.#handIn()
    this.fault = this.say('time_over')
    this.stage.requestUpdate()
  }

  #post<T>(path: string, body: unknown = {}): Promise<T> {
    const { stage } = this
    return stage.client().request<T>(path, { method: 'POST', query: { locale: stage.locale.tag }, body })
  }

  /** One thing at a time; what fails is said in words. */
  async #do(work: () => Promise<void>): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.fault = ''
    this.stage.requestUpdate()
    try {
      await work()
    } catch (error) {
      if (!this.stage.signal.aborted) {
        this.fault = this.stage.fail(error)
        this.stage.announce(this.fault)
      }
    }
    this.busy = false
    this.stage.requestUpdate()
  }

  #focus(selector: string): void {
    requestAnimationFrame(() => this.stage.root.querySelector<HTMLElement>(selector)?.focus())
  }
}

const isEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined ||
  (typeof answer === 'string' && answer.trim() === '') ||
  (Array.isArray(answer) && answer.length === 0)
