import { html, nothing, type TemplateResult } from 'lit'
import { translator } from '../../core/messages.ts'
import type { Lesson, LessonView, Stage } from '../model.ts'
import { markdownView } from '../reading/markdown-view.ts'
import { videoMessages } from './video.messages.ts'
import { styles } from './video.styles.ts'

/** The server takes so many stretches in one report. */
const MOST = 200

/** A video with captions. The browser knows which stretches were played, and tells them all each time. */
export function open(stage: Stage): LessonView {
  const { lesson, root, signal } = stage
  const say = translator(stage, videoMessages)
  if (!root.adoptedStyleSheets.includes(styles.styleSheet!)) root.adoptedStyleSheets.push(styles.styleSheet!)
  let broken = false

  const video = (): HTMLVideoElement | null => root.querySelector('video')
  const report = (): { watched?: Array<[number, number]>; position?: string } => {
    const player = video()
    if (!player) return {}
    const { played, currentTime } = player
    const watched = Array.from({ length: Math.min(played.length, MOST) }, (_, index): [number, number] => [
      played.start(index),
      played.end(index),
    ])
    return { watched, position: String(Math.floor(currentTime)) }
  }
  // Opening is enough for some; the clock of what can have been seen starts here for all.
  if (lesson.completion?.rule === 'watched') stage.rest()
  else stage.use(report)

  const resume = (): void => {
    const at = Number(lesson.state?.position ?? 0)
    const player = video()
    // The very end is no place to go on.
    if (player && at > 0 && at < player.duration - 5) player.currentTime = at
  }
  const onKey = (event: KeyboardEvent): void => {
    const player = video()
    if (!player || event.ctrlKey || event.metaKey || event.altKey) return
    const track = Array.from(player.textTracks).find(({ mode }) => mode === 'showing')
    const keys: Record<string, () => void> = {
      c: () => {
        const first = track ?? player.textTracks[defaultTrack(lesson, stage.locale.language)]
        if (first) first.mode = track ? 'disabled' : 'showing'
      },
      j: () => (player.currentTime -= 10),
      l: () => (player.currentTime += 10),
    }
    keys[event.key.toLowerCase()]?.()
  }

  const tracks = (): TemplateResult[] => {
    const shown = defaultTrack(lesson, stage.locale.language)
    return lesson.captions.map(
      ({ language, label, url }, index) =>
        html`<track
          kind="captions"
          srclang=${language}
          label=${label}
          src=${url}
          ?default=${index === shown}
        />`,
    )
  }
  const player = (): TemplateResult =>
    html`<video
      part="video"
      controls
      playsinline
      preload="metadata"
      crossorigin=${/* Captions of another origin ask for it. */ lesson.captions.length > 0 ? 'anonymous' : nothing}
      aria-label=${lesson.title}
      src=${lesson.url ?? ''}
      @loadedmetadata=${resume}
      @play=${() => stage.use(report)}
      @pause=${() => stage.rest()}
      @error=${fail}
      @keydown=${onKey}
    >
      ${tracks()}
    </video>`
  function fail(): void {
    if (signal.aborted) return
    broken = true
    stage.announce(say('broken_video'))
    stage.requestUpdate()
  }
  return {
    content: () =>
      html`${player()} ${broken ? html`<p class="fault" part="fault">${say('broken_video')}</p>` : ''}
        <p class="rule">${rule()}</p>
        ${
          lesson.transcript
            ? html`<details class="transcript" part="transcript">
                <summary>${say('transcript')}</summary>
                ${markdownView(lesson.transcript)}
              </details>`
            : ''
        }`,
  }

  function rule(): string {
    const keys = lesson.captions.length > 0 ? say('captions') : ''
    const { completion, state } = lesson
    if (completion?.rule !== 'watched' || state?.completedAt != null) return keys
    const share = stage.locale.number(completion.share! / 100, { style: 'percent' })
    return `${say('watch', { share })} ${keys}`
  }
}

/** Captions are on from the start: in the person's language, else in the first there is. */
function defaultTrack({ captions }: Lesson, language: string): number {
  return Math.max(
    0,
    captions.findIndex((one) => one.language.split('-')[0] === language),
  )
}
