import { html, nothing, type TemplateResult } from 'lit'
import type { Quiz } from './quiz.ts'

/** The rules, before the clock runs. */
export function introView(quiz: Quiz, ready: boolean): TemplateResult {
  const { say, rules, busy, fault } = quiz
  const { questions, passMark, attempts, timeLimitSeconds } = rules
  const minutes = timeLimitSeconds === null ? null : Math.max(1, Math.round(timeLimitSeconds / 60))
  const facts = [
    say('questions', { count: questions }),
    say('pass_mark', { share: quiz.percent(passMark) }),
    attempts === null ? say('unlimited') : say('attempts', { count: attempts }),
    minutes === null ? say('no_limit') : say('minutes', { count: minutes }),
  ]
  return html`<div class="intro">
    <ul class="chips">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${minutes === null ? nothing : html`<p class="quiet">${say('clock_runs')}</p>`}
    <button class="button" part="begin" ?disabled=${!ready} aria-busy=${busy} @click=${quiz.start}>
      ${say('start')}
    </button>
    ${fault ? html`<p class="fault" part="fault">${fault}</p>` : nothing}
  </div>`
}
