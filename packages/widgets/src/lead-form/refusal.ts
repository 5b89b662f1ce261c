import { isFailure } from '../core/client.ts'
import type { Message } from '../core/messages.ts'
import type { Trouble } from '../core/trouble.ts'
import type { LeadFormMessage } from './lead-form.messages.ts'

/** The server's sentences by field name; empty when the failure is not about fields. */
export function fieldErrorsOf(error: unknown): Record<string, string> {
  const errors = (isFailure(error) && error.errors) || []
  return Object.fromEntries(errors.map(({ pointer, detail }) => [pointer.split('/')[2], detail]))
}

/** What to tell the person when sending failed as a whole: the API's own sentence about this request, or ours. */
export function refusalOf(error: unknown, { kind }: Trouble, say: Message<LeadFormMessage>): string {
  if (isFailure(error) && error.status! < 500) return error.message
  return say(kind === 'network' ? 'network' : 'server')
}
