import { html, type TemplateResult } from 'lit'
import type { Locale } from '../../core/locale.ts'
import type { Message } from '../../core/messages.ts'
import type { FormField } from '../../core/wire.ts'
import type { ElementMessage } from '../../core/element.messages.ts'

/** Stands beside the button, where the eyes are after pressing it: the fields to check, each a way there; it uses them up. */
export function summary(
  faulty: FormField[],
  locale: Locale,
  say: Message<ElementMessage>,
  focus: (name: string) => void,
): Array<string | TemplateResult> {
  if (!faulty[0]) return []
  const labels = faulty.map(({ label }) => label)
  return [
    say('fix', { count: faulty.length }),
    ...locale
      .format(Intl.ListFormat, {})
      .formatToParts(labels)
      .map(({ type, value }) => {
        if (type !== 'element') return value
        const { name } = faulty.shift()!
        const go = (): void => focus(name)
        return html`<button type="button" class="link" dir="auto" @click=${go}>${value}</button>`
      }),
  ]
}
