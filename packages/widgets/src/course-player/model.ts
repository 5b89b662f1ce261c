import type * as api from '@openprm/sdk'
import type { PrmClient } from '../core/client.ts'
import type { Locale } from '../core/locale.ts'
import type { TemplateResult } from 'lit'

export type CourseRun = api.CourseRun
export type Content = api.EnrolmentContent
export type Lesson = api.LearnerLesson
export type LessonState = api.LessonState
export type Attempt = api.QuizAttempt

/** What one kind of lesson may use of the player. */
export interface Stage {
  readonly lesson: Lesson
  readonly enrolmentId: string
  readonly locale: Locale
  client(): PrmClient
  /** Aborted when the lesson is left. */
  readonly signal: AbortSignal
  /** In the shadow root of the player. */
  readonly root: ShadowRoot
  /** The lesson is in use: told to the server now, and again and again until it is done or `rest` is called. */
  use(more?: () => api.LessonReport): void
  /** Told once more, and no longer. */
  rest(): void
  /** Something but the reports may have finished the lesson: read how far the course is. */
  refresh(): Promise<void>
  requestUpdate(): void
  announce(text: string): void
  fail(error: unknown): string
}

/** Shows one lesson. */
export interface LessonView {
  content(): TemplateResult
}

export const lessonsOf = ({ sections }: Pick<Content, 'sections'>): Lesson[] =>
  sections.flatMap(({ lessons }) => lessons)

export const isDone = ({ state, asked }: Lesson): boolean => !asked || (state?.completedAt ?? null) !== null

/** Where to go on: where the person was, else the first lesson that is left, else the first of all. */
export function resumeAt(content: Content): string {
  const lessons = lessonsOf(content)
  const left = lessons.filter((lesson) => !isDone(lesson))
  const last = left.find(({ key }) => key === content.enrolment.lastLesson)
  return (last ?? left[0] ?? lessons[0])?.key ?? ''
}

/** The next lesson that is left, after this one or else from the start. */
export function nextOf(content: Content, key: string): Lesson | undefined {
  const lessons = lessonsOf(content)
  const at = lessons.findIndex((lesson) => lesson.key === key)
  return [...lessons.slice(at + 1), ...lessons.slice(0, Math.max(at, 0))].find((lesson) => !isDone(lesson))
}
