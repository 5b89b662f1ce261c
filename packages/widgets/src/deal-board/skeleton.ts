import { html, type TemplateResult } from 'lit'

/** The board's outline while it loads: same places, same sizes. */
export function skeleton(): TemplateResult {
  return html`<div class="bar"><div class="bone word"></div></div>
    <div class="columns">
      ${[4, 3, 5, 2].map(
        (cards, index) =>
          html`<div class="column ${index ? '' : 'shown'}">
            <div class="head"><div class="bone word total"></div></div>
            <div class="bones">${Array(cards).fill(html`<div class="bone"></div>`)}</div>
          </div>`,
      )}
    </div>`
}
