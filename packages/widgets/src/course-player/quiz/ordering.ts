import { html, type TemplateResult } from 'lit'
import type { Question } from './questions.ts'
import type { Quiz } from './quiz.ts'

/** Things to put in order, each with two buttons: the same for mouse, finger and key. */
export function orderingView(quiz: Quiz, { key, options }: Question): TemplateResult {
  const { say, stage } = quiz
  const given = quiz.answerTo(key)
  const order =
    Array.isArray(given) && given.length === options.length ? given : options.map((one) => one.key)
  const texts = new Map(options.map((option) => [option.key, option.text]))
  const move = (from: number, to: number, way: 'up' | 'down'): void => {
    const next = [...order]
    next.splice(to, 0, ...next.splice(from, 1))
    quiz.answer(key, next)
    const text = texts.get(order[from]!) ?? ''
    stage.announce(say('moved', { text, place: to + 1, total: order.length }))
    // The focus stays with what was moved, on the other button where this one has come to an end.
    requestAnimationFrame(() => {
      const item = stage.root.querySelectorAll(`[data-order="${key}"] li`)[to]
      const same = item?.querySelector<HTMLButtonElement>(`.${way}:enabled`)
      ;(same ?? item?.querySelector<HTMLButtonElement>('button:enabled'))?.focus()
    })
  }
  const button = (way: 'up' | 'down', text: string, from: number, to: number): TemplateResult =>
    html`<button
      type="button"
      class="step ${way}"
      aria-label=${say(way, { text })}
      ?disabled=${to < 0 || to >= order.length}
      @click=${() => move(from, to, way)}
    ></button>`
  return html`<p class="quiet">${say('order')}</p>
    <ol class="order" data-order=${key}>
      ${order.map((option, index) => {
        const text = texts.get(option) ?? ''
        return html`<li>
          <span class="text" dir="auto">${text}</span>
          ${button('up', text, index, index - 1)} ${button('down', text, index, index + 1)}
        </li>`
      })}
    </ol>`
}
