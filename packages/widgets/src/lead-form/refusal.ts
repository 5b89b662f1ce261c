import { isFailure } from '../core/client.ts'
import type { Message } from '../core/messages.ts'
import type { Trouble } from '../core/trouble.ts'
import type { LeadFormMessage } from './lead-form.messages.ts'

/** The server's sentences by field name; empty when the failure is not about fields. */
export function fieldErrorsOf(error: unknown): Record<string, string> {
  const errors = (isFailure(error) && error.errors) || []
  return Object.fromEntries(errors.map(({ pointer, detail }) => [pointer.split('/')[2], detail]))
}

/** What to tell the person when sending failed as a whole: our words, or the API's own about this request. */
export function refusalOf(error: unknown, { kind }: Trouble, say: Message<LeadFormMessage>): string {
  if (kind === 'network' || kind === 'busy' || kind === 'session') return say(kind)
  return isFailure(error) && error.status! < 500 ? error.message : say('server')
}
