import { type ApiError, PrmError } from '@openprm/sdk'
import { notice, type NoticeView } from '../view/notice-view.ts'
import { words } from './words.ts'

/** What the programme's "no" means to a person in a chat; undefined when it was no "no" but a failure. */
export function refusalOf(error: unknown, about?: string): NoticeView | undefined {
  if (PrmError.is(error, 'forbidden') || PrmError.is(error, 'missing_scope'))
    return notice(words.notAllowedTitle(about), [words.notAllowed])
  if (PrmError.is(error, 'not_found')) return notice(words.goneTitle, [words.gone])
  if (PrmError.is(error, 'invalid_transition') || PrmError.is(error, 'precondition_failed'))
    return notice(words.staleTitle, [words.stale, error.message])
  if (PrmError.is(error, 'conflict') || PrmError.is(error, 'deal_conflict'))
    return notice(words.staleTitle, [error.message])
  if (PrmError.is(error, 'requirements_missing')) return notice(words.missingTitle, missing(error))
  return undefined
}

function missing(error: ApiError): string[] {
  return [error.message, ...error.errors.map(({ detail }) => `• ${detail}`)]
}
