import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { isFailure } from '../../core/client.ts'
import { translator, type Message } from '../../core/messages.ts'
import type { LessonView, Stage } from '../model.ts'
import { toBody, type Commit } from './commits.ts'
import { packageMessages, type PackageMessage } from './package.messages.ts'
import { styles } from './package.styles.ts'

/** After a failure a report is sent again, in ms. */
const RETRY = 4000

export const open = (stage: Stage): LessonView => new PackageView(stage)

/**
 * A package in a frame of another origin. It is other people's code: between it and the page there is one port, over
 * which it tells how far the person is, and nothing comes back but what it left itself.
 */
class PackageView implements LessonView {
  readonly #stage: Stage
  readonly #say: Message<PackageMessage>
  #launch: api.PackageLaunch | undefined
  #unit = ''
  #fault = ''
  #over = false
  #port: MessagePort | undefined
  #sequence = 0
  #waiting = new Map<string, Commit>()
  #sending = false

  constructor(stage: Stage) {
    this.#stage = stage
    this.#say = translator(stage, packageMessages)
    const { root, signal } = stage
    if (!root.adoptedStyleSheets.includes(styles.styleSheet!))
      root.adoptedStyleSheets.push(styles.styleSheet!)
    addEventListener('message', (event) => this.#hear(event), { signal })
    stage.rest()
    void this.#begin()
  }

  content(): TemplateResult {
    const say = this.#say
    const launch = this.#launch
    return html`<div class="package">
      ${launch && launch.package.scos.length > 1 ? this.#units(launch) : nothing}
      ${
        this.#fault
          ? html`<p class="fault" part="fault">${this.#fault}</p>
              <button class="button" part="begin" @click=${this.#begin}>
                ${say(this.#over ? 'another_attempt' : 'launch_again')}
              </button>`
          : launch
            ? html`<iframe
                part="package"
                title=${this.#stage.lesson.title}
                sandbox="allow-scripts allow-same-origin allow-forms"
                allow="fullscreen; autoplay"
                referrerpolicy="no-referrer"
                src="${launch.url}?${this.#unit}"
              ></iframe>`
            : html`<div class="bone text"></div>`
      }
    </div>`
  }

  #units({ package: { scos }, attempt }: api.PackageLaunch): TemplateResult {
    const say = this.#say
    return html`<ul class="units" aria-label=${say('units')}>
      ${scos.map(({ key, title }) => {
        const done = isThrough(attempt.states[key])
        return html`<li>
          <button
            class="button quiet ${done ? 'through' : ''}"
            aria-current=${key === this.#unit}
            @click=${() => this.#choose(key)}
          >
            ${title}${done ? html`<span class="hidden">, ${say('unit_done')}</span>` : nothing}
          </button>
        </li>`
      })}
    </ul>`
  }

  #choose(key: string): void {
    this.#unit = key
    this.#stage.requestUpdate()
  }

  /** Takes the pen: from here on only this page reports. */
  readonly #begin = async (): Promise<void> => {
    const stage = this.#stage
    this.#fault = ''
    this.#over = false
    // Not the attempt before once more, while the new one is on its way.
    this.#launch = undefined
    this.#port?.close()
    stage.requestUpdate()
    try {
      const path = `/v1/enrolments/${stage.enrolmentId}/lessons/${stage.lesson.key}/launch`
      const launch = await stage.client().request<api.PackageLaunch>(path, { method: 'POST' })
      this.#launch = launch
      const { scos } = launch.package
      this.#unit = (scos.find(({ key }) => !isThrough(launch.attempt.states[key])) ?? scos[0]!).key
    } catch (error) {
      this.#fault = stage.fail(error)
    }
    stage.requestUpdate()
  }

  /** The player in our own frame says that it is there; nobody else is listened to. */
  #hear({ source, origin, data }: MessageEvent): void {
    const launch = this.#launch
    const frame = this.#stage.root.querySelector<HTMLIFrameElement>('iframe')
    if (!launch || !frame || source !== frame.contentWindow || origin !== new URL(launch.url).origin) return
    if ((data as { kind?: unknown })?.kind !== 'openprm.ready') return
    const unit = launch.package.scos.find(({ key }) => key === this.#unit)!
    const { port1, port2 } = new MessageChannel()
    this.#port?.close()
    this.#port = port1
    port1.addEventListener('message', ({ data: told }: MessageEvent<{ kind: string; commit: Commit }>) => {
      if (told.kind === 'commit') this.#keep(unit.key, told.commit)
    })
    port1.start()
    const { masteryScore, launchData, href } = unit
    const state = launch.attempt.states[unit.key]?.data ?? null
    const {
      learner,
      package: { scorm: version },
    } = launch
    frame.contentWindow!.postMessage(
      { kind: 'openprm.play', version, href, state, masteryScore, launchData, learner },
      origin,
      [port2],
    )
  }

  #keep(unit: string, commit: Commit): void {
    this.#waiting.set(unit, commit)
    if (!this.#sending) void this.#send()
  }

  /** One report at a time, the newest of each unit. Not aborted with the lesson: its last word counts. */
  async #send(): Promise<void> {
    this.#sending = true
    for (const [unit, commit] of this.#waiting) {
      this.#waiting.delete(unit)
      try {
        await this.#tell(unit, commit)
      } catch (error) {
        const lost =
          isFailure(error) && error.status !== undefined && error.status < 500 && error.status !== 429
        if (lost) {
          this.#fault = this.#stage.fail(error)
          break
        }
        if (!this.#waiting.has(unit)) this.#waiting.set(unit, commit)
        await new Promise((resolve) => setTimeout(resolve, RETRY))
      }
    }
    this.#sending = false
    this.#stage.requestUpdate()
  }

  async #tell(unit: string, commit: Commit): Promise<void> {
    const launch = this.#launch
    if (!launch) return
    const { id, session, status } = launch.attempt
    const body = { ...toBody(commit), session, sequence: ++this.#sequence }
    const path = `/v1/package-attempts/${id}/scos/${encodeURIComponent(unit)}`
    const attempt = await this.#stage.client().request<api.PackageAttempt>(path, { method: 'PUT', body })
    launch.attempt = attempt
    if (attempt.status === status) return
    if (attempt.status === 'failed') {
      this.#over = true
      this.#fault = this.#say('not_passed')
      this.#stage.announce(this.#fault)
    } else await this.#stage.refresh()
  }
}

function isThrough(state: api.ScoState | undefined): boolean {
  return state !== undefined && (state.completion === 'completed' || state.success !== 'unknown')
}
