import '../define/course-player.ts'
// Compiled before the first test needs them, which would else wait for the test server.
import './assignment/assignment.ts'
import './ending/ending.ts'
import './quiz/quiz.ts'
import './quiz/result.ts'
import './reading/reading.ts'
import './video/video.ts'
import './welcome/welcome.ts'
import { mount, until } from '../testing/page.ts'
import { Peer } from '../testing/peer.ts'
import { aRun, everyKind } from './course-player.fixtures.ts'
import type { PrmCoursePlayer } from './course-player.ts'
import type { Attempt, CourseRun } from './model.ts'

const TAG = '<prm-course-player course="course_1"></prm-course-player>'

/** Drives a course player as a person would, by what is on the screen. */
export class CoursePlayerHarness {
  readonly element: PrmCoursePlayer

  constructor(element: PrmCoursePlayer) {
    this.element = element
  }

  /** A peer that serves the course and takes every report as one that finishes the lesson. */
  static peer(run: CourseRun = aRun(everyKind()), attempts: Attempt[] = []): Peer {
    return new Peer()
      .on('GET /v1/courses/course_1/mine', () => structuredClone(run))
      .on('POST /v1/enrolments/*/lessons/*/report', () => done())
      .on('GET /v1/enrolments/*/lessons/quiz/attempts', () => ({ attempts }))
      .on('GET /v1/certificates', () => ({ data: [], nextCursor: null }))
  }

  static async mount(markup = TAG): Promise<CoursePlayerHarness> {
    const harness = new CoursePlayerHarness(mount<PrmCoursePlayer>(markup))
    await until(() => harness.find('.stage h3, .welcome, .trouble'), 'the course')
    return harness
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as `querySelector` has it
  find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.element.renderRoot.querySelector<E>(selector)
  }

  all(selector: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)]
  }

  get title(): string {
    return textOf(this.find('[part=lesson-title]'))
  }

  get progress(): string {
    return textOf(this.find('.facts span'))
  }

  get fault(): string {
    return textOf(this.find('[part=fault]'))
  }

  get announced(): string {
    return textOf(this.find('[role=status]'))
  }

  get lessons(): string[] {
    return this.all('.item').map((item) => textOf(item.querySelector('.name')))
  }

  lesson(title: string): HTMLElement {
    const item = this.all('.item').find((one) => textOf(one.querySelector('.name')) === title)
    if (!item) throw new Error(`There is no lesson ${title}.`)
    return item
  }

  async open(title: string): Promise<void> {
    this.lesson(title).click()
    await until(() => this.title === title && !this.find('.stage .bone'), title)
  }

  question(text: string): HTMLElement {
    const question = this.all('.question').find((one) => textOf(one.querySelector('.asked')) === text)
    if (!question) throw new Error(`There is no question ${text}.`)
    return question
  }

  async press(part: string): Promise<void> {
    const button = await until(() => this.find<HTMLButtonElement>(`[part=${part}]:enabled`), part)
    button.click()
    await this.element.updateComplete
  }
}

export const done = (): object => ({
  seconds: 5,
  watchedSeconds: 0,
  position: null,
  completedAt: '2026-11-21T10:00:00.000Z',
})

function textOf(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? ''
}
