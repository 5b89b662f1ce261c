import type { Values } from '../../view/values.ts'
import { slackLimits } from '../../view/limits.ts'

/** What a modal carries between its openings. Comes back from the client, so nothing here grants anything. */
export interface ModalMemory {
  /** What the form was opened for, sealed by core. */
  about: string
  /** The currency of amounts that have no currency menu. */
  currency: string
  /** Answers to questions that are not asked any more; they return with their question. */
  hidden: Values
}

export const blockIds = {
  field: (name: string) => `field:${name}`,
  currency: (name: string) => `currency:${name}`,
}

/** The field a block asks for; undefined for blocks that ask for none of their own. */
export function fieldOfBlock(blockId: string | undefined): string | undefined {
  return blockId?.startsWith('field:') ? blockId.slice('field:'.length) : undefined
}

/** Drops the longest hidden answers until the memory fits, and says so. */
export function keepHidden(memory: ModalMemory): { memory: string; forgotten: boolean } {
  const hidden = Object.entries(memory.hidden)
    .filter(([, value]) => value !== undefined)
    .toSorted(([, a], [, b]) => JSON.stringify(a).length - JSON.stringify(b).length)
  const whole = hidden.length
  const text = () => JSON.stringify({ ...memory, hidden: Object.fromEntries(hidden) })
  while (hidden.length > 0 && text().length > slackLimits.privateMetadata) hidden.pop()
  return { memory: text(), forgotten: hidden.length < whole }
}

export function readMemory(text: string): ModalMemory {
  const parsed: unknown = parse(text)
  const { about, currency, hidden } = (
    typeof parsed === 'object' && parsed !== null ? parsed : {}
  ) as Partial<ModalMemory>
  return {
    about: typeof about === 'string' ? about : '',
    currency: typeof currency === 'string' ? currency : 'EUR',
    hidden: typeof hidden === 'object' && hidden !== null ? hidden : {},
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
