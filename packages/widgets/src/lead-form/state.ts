import type { Entries } from '../fields/entries.ts'

/** What is on the screen, beyond the definition. */
export interface State {
  stage: 'asking' | 'sending' | 'sent'
  entries: Entries
  /** By field name, a sentence each. */
  errors: Readonly<Record<string, string>>
  /** Beside the button: how sending goes, or why it did not get through and what happens next. */
  notice: string
  /** True when the button sends again what did not get through. */
  again: boolean
}

export const fresh: State = { stage: 'asking', entries: {}, errors: {}, notice: '', again: false }
