import { html, nothing, type TemplateResult } from 'lit'
import { liveElement, markupOf } from './live-element.ts'
import type { Look } from './look.ts'
import { codeBlock, prose } from './parts.ts'
import { reference, type Element } from './reference.ts'
import { stage } from './stage.ts'
import type { State, States } from './states/state.ts'

/** One element in all its states, each alive, with the code to have it, and its reference. */
export function elementView(element: Element, states: States, look: Look): TemplateResult {
  const { tagName, summary, description } = element
  return html`<header class="intro">
      <h1><code>&lt;${tagName}&gt;</code></h1>
      <p class="lead">${summary}</p>
      ${description?.split('\n\n').map((text) => html`<p>${prose(text)}</p>`)}
    </header>
    ${states.states.map((state) => stateView(tagName, state, states, look))} ${reference(element)}`
}

function stateView(tag: string, state: State, states: States, look: Look): TemplateResult {
  const live = liveElement(tag, state, look.lang)
  const markup = markupOf(tag, state, states, look.lang)
  const code = look.theme === 'dark' ? `${markup}\n<style>${tag} { color-scheme: dark }</style>` : markup
  return html`<section class="state" id=${`${tag}/${state.key}`} data-state=${state.key}>
    <header>
      <h2><a href=${`#${tag}/${state.key}`}>${state.title}</a></h2>
      <p>${prose(state.about)}</p>
    </header>
    ${stage(look, live)}
    <footer>
      ${
        state.actions?.map(
          ({ label, run }) =>
            html`<button class="quiet" @click=${() => live.shadowRoot && run(live.shadowRoot)}>
              ${label}
            </button>`,
        ) ?? nothing
      }
      <details>
        <summary>Code</summary>
        ${codeBlock(code, `Code of ${state.title}`)}
      </details>
    </footer>
  </section>`
}
