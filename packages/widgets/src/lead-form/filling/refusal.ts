import { isFailure } from '../../core/client.ts'
import type { Locale } from '../../core/locale.ts'
import type { Message } from '../../core/messages.ts'
import type { Trouble } from '../../core/trouble.ts'
import type { FormField } from '../../core/wire.ts'
import type { ElementMessage } from '../../core/element.messages.ts'
import { missing } from '../../fields/validate.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

/** The server's own sentences by field name; in another language ours, which say the same. */
export function fieldErrorsOf(
  error: unknown,
  fields: readonly FormField[],
  { language }: Locale,
  say: Message<ElementMessage>,
): Record<string, string> {
  const errors = (isFailure(error) && error.errors) || []
  return Object.fromEntries(
    errors.flatMap(({ pointer, code, detail }) => {
      const field = fields.find(({ name }) => name === pointer.split('/')[2])
      if (!field) return []
      const own = code === 'required' ? missing(field, say) : code === 'wrong_format' && say(shapeOf(field))
      return [[field.name, (language !== 'en' && own) || detail]]
    }),
  )
}

/** The sentence about a kind's shape; a kind without one has a pattern at most. */
function shapeOf({ kind }: FormField): ElementMessage {
  return /email|phone|url|domain|number|money|date/.test(kind) ? (kind as 'email') : 'pattern'
}

/** What to tell the person when sending failed as a whole. */
export function refusalOf(
  error: unknown,
  { kind, passing, code }: Trouble,
  say: Message<LeadFormMessage>,
): string {
  // The API's own sentence about this request, unless it is for developers.
  if (!passing && /conflict|limit|_missing/.test(code)) return (error as Error).message
  if (code === 'validation_failed') return say('changed')
  return say(/session|network|busy/.test(kind) ? (kind as 'busy') : 'server')
}
