import { html, type TemplateResult } from 'lit'

/** Text with `code` in it. */
export function prose(text = ''): TemplateResult {
  const pieces = text.split('`')
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`
}

export function codeBlock(code: string, label = 'Code'): TemplateResult {
  return html`<figure class="code">
    <button class="copy" @click=${(event: Event) => void copy(event, code)}>Copy</button>
    <pre tabindex="0" aria-label=${label}><code>${code}</code></pre>
  </figure>`
}

async function copy({ currentTarget }: Event, code: string): Promise<void> {
  const button = currentTarget as HTMLElement
  await navigator.clipboard.writeText(code)
  button.textContent = 'Copied'
  setTimeout(() => (button.textContent = 'Copy'), 1500)
}

export function choice<T extends string>(
  label: string,
  choices: Readonly<Record<T, string>>,
  chosen: string,
  choose: (value: T) => void,
): TemplateResult {
  return html`<label class="choice">
    <span>${label}</span>
    <select
      @change=${({ target }: Event) => {
        choose((target as HTMLSelectElement).value as T)
      }}
    >
      ${Object.entries<string>(choices).map(
        ([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </label>`
}
