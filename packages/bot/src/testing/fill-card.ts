import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { CardData } from '../teams/read-card.ts'

/** The data Teams would send if the person left everything as it is drawn. Everything is text there. */
export function fillCard({ body, actions = [] }: IAdaptiveCard): CardData {
  const inputs = body.flatMap((element) =>
    element.type.startsWith('Input.') && element.id !== undefined
      ? [
          [
            element.id,
            'value' in element && element.value !== undefined ? String(element.value) : '',
          ] as const,
        ]
      : [],
  )
  const [action] = actions
  const data = action?.type === 'Action.Execute' && typeof action.data === 'object' ? action.data : {}
  return { ...data, ...Object.fromEntries(inputs) }
}
