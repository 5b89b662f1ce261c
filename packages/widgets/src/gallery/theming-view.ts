import { html, type TemplateResult } from 'lit'
import { liveElement } from './live-element.ts'
import type { Look } from './look.ts'
import { prose } from './parts.ts'
import type { Element, Entry } from './reference.ts'
import { stage } from './stage.ts'
import { statesOf } from './states/index.ts'
import { presets } from './presets.ts'

/** By token; kept while the reader looks at another theme or language. */
const chosen = new Map<string, string>()

/** Every token with a control, elements that follow it, and the CSS to copy. */
export function themingView(elements: readonly Element[], look: Look): TemplateResult {
  const tokens = elements[0]?.cssProperties ?? []
  const live = elements.map(({ tagName }) => liveElement(tagName, statesOf[tagName]!.states[0]!, look.lang))
  const surface = document.createElement('div')
  surface.className = 'themed'
  surface.append(...live)
  const css = document.createElement('code')
  const controls = new Map<string, HTMLInputElement>()

  const paint = (): void => {
    for (const { name } of tokens) {
      const value = chosen.get(name)
      if (value) surface.style.setProperty(name, value)
      else surface.style.removeProperty(name)
      const control = controls.get(name)
      if (control && control.value !== value)
        control.value = value ?? (control.type === 'color' ? initial(control) : '')
    }
    const lines = [...chosen].map(([name, value]) => `  ${name}: ${value};`)
    css.textContent = lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing is changed yet. */'
  }
  const set = (name: string, value: string): void => {
    if (value) chosen.set(name, value)
    else chosen.delete(name)
    paint()
  }
  const take = (preset: Readonly<Record<string, string>>): void => {
    chosen.clear()
    for (const [name, value] of Object.entries(preset)) chosen.set(name, value)
    paint()
  }
  const control = (token: Entry): HTMLInputElement => {
    const input = inputFor(token, (value) => set(token.name, value))
    controls.set(token.name, input)
    return input
  }
  paint()

  return html`<header class="intro">
      <h1>Theming</h1>
      <p class="lead">
        Sixteen tokens. Change one here, see every element follow, copy the CSS into your page.
      </p>
    </header>
    <div class="presets" role="group" aria-label="Starting points">
      ${Object.entries(presets).map(
        ([name, preset]) => html`<button class="quiet" @click=${() => take(preset)}>${name}</button>`,
      )}
    </div>
    <div class="theming">
      <form class="tokens" @submit=${(event: Event) => event.preventDefault()}>
        ${tokens.map(
          (token) =>
            html`<label>
              <span
                ><code>${token.name.replace('--prm-', '')}</code
                ><small>${prose(token.description)}</small></span
              >
              ${control(token)}
            </label>`,
        )}
      </form>
      <div class="result">
        <figure class="code">
          <button class="copy" @click=${() => void navigator.clipboard.writeText(css.textContent ?? '')}>
            Copy
          </button>
          <pre tabindex="0" aria-label="CSS">${css}</pre>
        </figure>
        ${stage(look, surface)}
      </div>
    </div>`
}

const initial = (control: HTMLInputElement): string => control.defaultValue

function inputFor({ name, default: usual = '' }: Entry, changed: (value: string) => void): HTMLInputElement {
  const input = document.createElement('input')
  const colour = name.startsWith('--prm-color-') && name !== '--prm-color-scheme'
  input.type = colour ? 'color' : 'text'
  input.name = name
  if (colour) input.defaultValue = full(usual)
  else input.placeholder = usual || 'as designed'
  input.addEventListener('input', () => changed(input.value))
  return input
}

/** A colour as the browser's picker takes it. */
const full = (colour: string): string =>
  /^#\w{3}$/.test(colour) ? colour.replaceAll(/\w/g, '$&$&') : colour || '#ffffff'
