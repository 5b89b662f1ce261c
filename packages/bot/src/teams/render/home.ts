import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards'
import type { HomeSection, HomeView } from '../../view/home-view.ts'
import { oneLine } from '../../view/text.ts'
import { adaptive, pressable } from './card.ts'
import { paragraph, run } from './text.ts'

/** A person's own page as a card. */
export function homeCard(view: HomeView): IAdaptiveCard {
  return adaptive(
    view.title,
    [paragraph(view.title, { weight: 'Bolder', size: 'Large' }), ...view.sections.flatMap(section)],
    pressable(view.actions),
  )
}

function section({ title, entries, empty, more }: HomeSection): CardElementArray {
  const aside = [...(entries.length === 0 ? [empty] : []), ...(more ? [more] : [])]
  return [
    paragraph(title, { weight: 'Bolder', size: 'Medium' }),
    ...entries.map((entry) => ({
      type: 'RichTextBlock' as const,
      inlines: [
        run(oneLine(entry.title, 200), { weight: 'Bolder' }),
        run(` ${oneLine(entry.text, 300)}`, { isSubtle: true }),
      ],
    })),
    ...aside.map((text) => paragraph(text, { isSubtle: true })),
  ]
}
