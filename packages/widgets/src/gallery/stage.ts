import { html, type TemplateResult } from 'lit'
import type { Look } from './look.ts'

/** Where an element stands: a page of its own language, direction, theme and width. */
export function stage({ theme, lang, width }: Look, content: unknown): TemplateResult {
  const direction = lang === 'ar' ? 'rtl' : 'ltr'
  return html`<div class=${`stage ${theme} ${width}`}>
    <div class="page" lang=${lang} dir=${direction}>${content}</div>
  </div>`
}
