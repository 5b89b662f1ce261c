import { html, type TemplateResult } from 'lit'
import type { Locale } from '../../core/locale.ts'
import type { Message } from '../../core/messages.ts'
import type { FormField } from '../../core/wire.ts'
import type { ElementMessage } from '../../core/element.messages.ts'

/** Stands beside the button, where the eyes are after pressing it: the fields to check, each a way there. */
export function summary(
  faulty: readonly FormField[],
  locale: Locale,
  say: Message<ElementMessage>,
  focus: (name: string) => void,
): Array<string | TemplateResult> {
  if (faulty.length === 0) return []
  const parts = locale.format(Intl.ListFormat, {}).formatToParts(faulty.map(({ name }) => name))
  return [
    say('fix', { count: faulty.length }),
    ...parts.map(({ type, value }) => {
      const field = type === 'element' && faulty.find(({ name }) => name === value)
      return field
        ? html`<button type="button" class="link" @click=${() => focus(value)}>${field.label}</button>`
        : value
    }),
  ]
}
