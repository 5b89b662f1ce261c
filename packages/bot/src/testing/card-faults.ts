import { createRequire } from 'node:module'
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { teamsLimits } from '../view/limits.ts'

interface Linter {
  SerializationContext: new () => { eventCount: number; getEventAt(at: number): { message: string } }
  AdaptiveCard: new () => {
    parse(card: object, context: object): void
    validateProperties(): { validationEvents: Array<{ message: string }> }
  }
}

// Its ES modules do not load in Node; this build does.
const linter = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as Linter

/** What Microsoft's own parser does not understand of a card, and where it is too large. */
export function cardFaults(card: IAdaptiveCard): string[] {
  const context = new linter.SerializationContext()
  const parsed = new linter.AdaptiveCard()
  parsed.parse(structuredClone(card), context)
  const unknown = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
  const wrong = parsed.validateProperties().validationEvents.map(({ message }) => message)
  const size = JSON.stringify(card).length
  return [
    ...unknown,
    ...wrong,
    ...(size > teamsLimits.cardCharacters ? [`${size} characters`] : []),
    ...((card.actions?.length ?? 0) > teamsLimits.primaryActions ? ['too many actions'] : []),
  ]
}
