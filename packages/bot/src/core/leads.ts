import { createHash } from 'node:crypto'
import { type ApiError, type Form, PrmError } from '@openprm/sdk'
import type { Log } from '../log.ts'
import { type Draft, type FormView, formView } from '../view/form-view.ts'
import { notice } from '../view/notice-view.ts'
import type { Values } from '../view/values.ts'
import type { View } from '../view/view.ts'
import { splitByAsked } from '../view/visibility.ts'
import type { ChatUser, Found, Person } from './identity.ts'
import type { Programme } from './programme.ts'
import { words } from './words.ts'

export interface Submission {
  values: Values
  /** Names the form that was open. The same answers from it make one lead, however often they are sent. */
  occasion: string
}

export interface Answer {
  /** What to show next: a receipt, a calm refusal, or the form again with everything that was typed. */
  view: View
  /** Sentences by field, when there are answers to correct. */
  errors: Record<string, string>
  /** The lead is there. */
  sent: boolean
}

export interface LeadDesk {
  form(): Promise<Form>
  /** The form, for someone who may send leads; otherwise the reason. */
  open(user: ChatUser): Promise<View>
  submit(user: ChatUser, submission: Submission): Promise<Answer>
  redraw(draft: Draft): Promise<FormView>
}

export interface LeadDeskOptions {
  identify(user: ChatUser): Promise<Found>
  programme: Programme
  log: Log
}

export function createLeadDesk({ identify, programme, log }: LeadDeskOptions): LeadDesk {
  const redraw = async (draft: Draft = {}): Promise<FormView> => {
    const [form, vendor] = await Promise.all([programme.form(), programme.vendor()])
    return formView(form, vendor.currency, draft)
  }

  async function send(person: Person, user: ChatUser, { values, occasion }: Submission): Promise<Answer> {
    const form = await programme.form()
    const { asked, unasked } = splitByAsked(form.fields, values)
    await person.prm.forms.submit(
      'lead',
      { values: asked, source: { channel: user.platform } },
      { idempotencyKey: keyOf(occasion, person.user.id, asked) },
    )
    const facts =
      typeof asked['name'] === 'string' ? [{ label: words.receiptName, value: asked['name'] }] : []
    const footnote = unasked.length > 0 ? words.notSent(unasked.map(({ label }) => label)) : null
    return {
      view: notice(words.receiptTitle, [form.successMessage], { facts, footnote }),
      errors: {},
      sent: true,
    }
  }

  async function afterError(error: unknown, values: Values): Promise<Answer> {
    if (PrmError.is(error, 'validation_failed')) {
      const errors = fieldErrors(error, await programme.form())
      const banner = Object.keys(errors).length > 0 ? words.mistakes : words.formChanged
      return { ...unsent(await redraw({ values, errors, banner })), errors }
    }
    if (PrmError.is(error, 'forbidden') || PrmError.is(error, 'missing_scope')) {
      return unsent(notice(words.notAllowedTitle, [words.notAllowed]))
    }
    log.warn('lead.not_sent', { error })
    if (!PrmError.is(error)) throw error
    return unsent(await redraw({ values, banner: words.unreachable }))
  }

  return {
    async form() {
      // Both, so that the form can be drawn again whatever happens next.
      const [form] = await Promise.all([programme.form(), programme.vendor()])
      return form
    },
    redraw,
    async open(user) {
      const found = await identify(user)
      return 'refusal' in found ? found.refusal : redraw()
    },
    async submit(user, submission) {
      try {
        const found = await identify(user)
        if ('refusal' in found) return unsent(found.refusal)
        return await send(found.person, user, submission)
      } catch (error) {
        return afterError(error, submission.values)
      }
    },
  }
}

export function unsent(view: View): Answer {
  return { view, errors: {}, sent: false }
}

/** The API's `/values/<name>` pointers as sentences by field; those of fields the form no longer has are left out. */
function fieldErrors({ errors }: ApiError, { fields }: Form): Record<string, string> {
  const names = new Set(fields.map(({ name }) => name))
  const found: Record<string, string> = {}
  for (const { pointer, detail } of errors) {
    const name = /^\/values\/([^/]+)/.exec(pointer)?.[1]
    if (name !== undefined && names.has(name)) found[name] ??= detail
  }
  return found
}

/** A person who sends again because the first answer got lost must not make a second lead. */
function keyOf(occasion: string, userId: string, values: Values): string {
  return createHash('sha256')
    .update(JSON.stringify([occasion, userId, values]))
    .digest('hex')
}
