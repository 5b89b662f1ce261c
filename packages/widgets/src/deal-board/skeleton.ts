import { html, type TemplateResult } from 'lit'

/** The board's outline while it loads: same places, same sizes. */
export function skeleton(): TemplateResult {
  return html`<div class="bar"><span class="bone word"></span></div>
    <div class="columns">
      ${[4, 3, 5, 2].map(
        (cards, index) =>
          html`<div class="column ${index === 0 ? 'shown' : ''}">
            <div class="head"><span class="bone word"></span></div>
            <div class="bones">${Array.from({ length: cards }, () => html`<div class="bone"></div>`)}</div>
          </div>`,
      )}
    </div>`
}
