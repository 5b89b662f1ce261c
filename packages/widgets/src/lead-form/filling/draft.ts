import type { Source } from '../../core/wire.ts'
import type { Entries } from '../../fields/entries.ts'

/** One try to send: the same answers go out under the same idempotency key, also after a reload. */
export interface Attempt {
  answers: string
  key: string
}

export interface Draft {
  entries?: Entries
  /** From the page where the person came in: a reload has another referrer. */
  source?: Source
  attempt?: Attempt
}

const place = (form: string): string => 'prm-draft ' + form

/** What was typed, kept in this tab until it is sent: a reload, a crash or a wrong click loses nothing. */
export function readDraft(form: string): Draft {
  try {
    return JSON.parse(sessionStorage.getItem(place(form)) ?? '{}') as Draft
  } catch {
    return {}
  }
}

/** A page that may not store goes on without. */
export function writeDraft(form: string, draft: Draft): void {
  try {
    if (draft.entries) sessionStorage.setItem(place(form), JSON.stringify(draft))
    else sessionStorage.removeItem(place(form))
  } catch {
    return
  }
}
