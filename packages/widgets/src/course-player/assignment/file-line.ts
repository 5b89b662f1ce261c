import { html, nothing, type TemplateResult } from 'lit'
import type { Locale } from '../../core/locale.ts'

interface Parts {
  open?: () => void
  note?: TemplateResult | string
  action?: TemplateResult
}

/** One file: what it is called, how large it is, what can be done with it. */
export function fileLine(
  locale: Locale,
  { name, bytes }: { name: string; bytes: number },
  { open, note, action }: Parts,
): TemplateResult {
  const size = locale.number(Math.max(1, Math.round(bytes / 1024)), { style: 'unit', unit: 'kilobyte' })
  return html`<li part="file">
    ${
      open
        ? html`<button class="name link" dir="auto" @click=${open}>${name}</button>`
        : html`<span class="name" dir="auto">${name}</span>`
    }
    <span class="quiet">${note ?? size}</span>${action ?? nothing}
  </li>`
}
