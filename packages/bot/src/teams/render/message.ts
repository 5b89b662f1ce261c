import type { CardElementArray, IAdaptiveCard, IContainer } from '@microsoft/teams.cards'
import { teamsLimits } from '../../view/limits.ts'
import type { MessageView, Tone } from '../../view/message-view.ts'
import { words } from '../../view/words.ts'
import { adaptive, pressable } from './card.ts'
import { paragraph } from './text.ts'

/** Told apart at a glance: what stays inside never looks like what went out. */
const styles: Record<Tone, IContainer['style']> = {
  incoming: 'default',
  outgoing: 'good',
  internal: 'warning',
  aside: 'emphasis',
}
const signs: Record<Tone, string> = { incoming: '💬', outgoing: '✉️', internal: '🔒', aside: 'ℹ️' }

/** A message of a ticket. */
export function messageCard(view: MessageView): IAdaptiveCard {
  const from = `${signs[view.tone]} ${[words.tones[view.tone], view.from].filter(Boolean).join(' · ')}`
  const items: CardElementArray = [
    paragraph(from, { weight: 'Bolder', size: 'Small' }),
    ...parts(view.text ?? words.deleted).map((part) => paragraph(part)),
    ...view.footnotes.map((text) => paragraph(text, { isSubtle: true, size: 'Small' })),
  ]
  return adaptive(
    from,
    [{ type: 'Container', style: styles[view.tone] ?? 'default', items }],
    pressable(view.actions),
  )
}

/** Long texts take several blocks. */
function parts(text: string): string[] {
  const plain = text.replaceAll(/\*\*([^*\n]+)\*\*/g, '$1')
  const found: string[] = []
  for (let rest = plain; rest.length > 0;) {
    const part = rest.slice(0, teamsLimits.text).replace(/[\uD800-\uDBFF]$/, '')
    found.push(part)
    rest = rest.slice(part.length)
  }
  return found
}
