import { html, type TemplateResult } from 'lit'

/** The board's outline while it loads: same places, same sizes. */
export function skeleton(): TemplateResult {
  const bone = html`<div class="bone"></div>`
  return html`<div class="bar"><div class="bone word"></div></div>
    <div class="columns">
      ${[4, 3, 5, 2].map(
        (cards) =>
          html`<div class="column shown">
            <div class="head"></div>
            ${Array(cards).fill(bone)}
          </div>`,
      )}
    </div>`
}
