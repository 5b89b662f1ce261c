import { createHash } from 'node:crypto'
import { type ApiError, type Form, PrmError } from '@openprm/sdk'
import type { Log } from '../../log.ts'
import { type Draft, type FormView, formView } from '../../view/form-view.ts'
import type { Values } from '../../view/values.ts'
import type { View } from '../../view/view.ts'
import { splitByAsked } from '../../view/visibility.ts'
import type { ChatUser, Found } from '../identity.ts'
import type { Who } from '../inbound.ts'
import type { Programme } from '../programme.ts'
import { refusalOf } from '../refusal.ts'
import type { Sealer } from '../seal.ts'
import { words } from '../words.ts'
import type { FormKind, FormKinds, Opened } from './kinds.ts'

export interface Submission {
  /** What the form was opened for, as it came back: sealed. */
  about: string
  values: Values
  /** Names the form that was open. The same answers from it count once, however often they are sent. */
  occasion: string
}

export interface Answer {
  /** What to show next: a receipt, a calm refusal, or a form with everything that was typed. */
  view: View
  /** Sentences by field, when there are answers to correct. */
  errors: Record<string, string>
  /** What was asked for is done. */
  sent: boolean
}

/** Opens forms, takes their answers, and gives them back when something is wrong with them. */
export interface FormDesk {
  /** The definition behind an open form. */
  form(who: Who, about: string): Promise<Form>
  /** The form, for someone the programme knows; otherwise the reason. */
  open(user: ChatUser, about: Opened): Promise<View>
  submit(user: ChatUser, submission: Submission): Promise<Answer>
  redraw(who: Who, about: string, draft: Draft): Promise<FormView>
}

export interface FormDeskOptions {
  identify(user: ChatUser): Promise<Found>
  programme: Programme
  kinds: FormKinds
  sealer: Sealer
  log: Log
}

export function createFormDesk({ identify, programme, kinds, sealer, log }: FormDeskOptions): FormDesk {
  /** A form that was not opened by us is a lead form with nothing behind it: it grants nothing. */
  const opened = (about: string): Opened => {
    const known = sealer.unseal(about)
    return known?.do === 'open' ? known : { do: 'open', form: 'lead' }
  }
  const kindOf = ({ form }: Opened): FormKind => kinds[form] ?? kinds['lead']!

  async function definition(who: Who, about: Opened): Promise<Form> {
    const kind = kindOf(about)
    if (!kind.personal) return kind.definition(about, undefined)
    const found = await identify(await who())
    return kind.definition(about, 'person' in found ? found.person : undefined)
  }

  async function draw(about: Opened, form: Form, draft: Draft): Promise<FormView> {
    return formView(form, (await programme.vendor()).currency, draft, sealer.seal(about))
  }

  async function submit(user: ChatUser, { about: sealed, values, occasion }: Submission): Promise<Answer> {
    const about = opened(sealed)
    const found = await identify(user)
    if ('refusal' in found) return unsent(found.refusal)
    const { person } = found
    const form = await kindOf(about).definition(about, person)
    const { asked, unasked } = splitByAsked(form.fields, values)
    const view = await kindOf(about).send({
      person,
      user,
      form,
      values: asked,
      about,
      idempotencyKey: keyOf(occasion, person.user.id, asked),
      next: async (another) =>
        draw(another, await kindOf(another).definition(another, person), {
          values: another.draft ?? asked,
          banner: another.banner ?? null,
        }),
      footnote: unasked.length > 0 ? words.notSent(unasked.map(({ label }) => label)) : null,
    })
    return { view, errors: {}, sent: view.kind !== 'form' }
  }

  async function afterError(
    error: unknown,
    user: ChatUser,
    { about: sealed, values }: Submission,
  ): Promise<Answer> {
    const about = opened(sealed)
    const who = async (): Promise<ChatUser> => user
    const redrawn = async (draft: Draft): Promise<FormView> =>
      draw(about, await definition(who, about), { values, ...draft })
    if (PrmError.is(error, 'validation_failed')) {
      const errors = fieldErrors(error, await definition(who, about))
      const banner = Object.keys(errors).length > 0 ? words.mistakes : words.formChanged
      return { ...unsent(await redrawn({ errors, banner })), errors }
    }
    const refusal = refusalOf(error, about.form)
    if (refusal) return unsent(refusal)
    log.warn('form.not_sent', { form: about.form, error })
    if (!PrmError.is(error)) throw error
    return unsent(await redrawn({ banner: words.unreachable }))
  }

  return {
    async form(who, about) {
      // Both, so that the form can be drawn again whatever happens next.
      const [form] = await Promise.all([definition(who, opened(about)), programme.vendor()])
      return form
    },
    async redraw(who, about, draft) {
      const known = opened(about)
      return draw(known, await definition(who, known), draft)
    },
    async open(user, about) {
      const found = await identify(user)
      if ('refusal' in found) return found.refusal
      const kind = kindOf(about)
      const [form, draft] = await Promise.all([
        kind.definition(about, found.person),
        kind.draft?.(about, found.person),
      ])
      return draw(about, form, { values: { ...draft, ...about.draft } })
    },
    async submit(user, submission) {
      try {
        return await submit(user, submission)
      } catch (error) {
        return afterError(error, user, submission)
      }
    },
  }
}

export function unsent(view: View): Answer {
  return { view, errors: {}, sent: false }
}

/** The API's `/values/<name>` or `/<name>` pointers as sentences by field; those of fields the form has not are left out. */
function fieldErrors({ errors }: ApiError, { fields }: Form): Record<string, string> {
  const names = new Set(fields.map(({ name }) => name))
  const found: Record<string, string> = {}
  for (const { pointer, detail } of errors) {
    const name = /^\/(?:values\/)?([^/]+)/.exec(pointer)?.[1]
    if (name !== undefined && names.has(name)) found[name] ??= detail
  }
  return found
}

/** A person who sends again because the first answer got lost must not do it twice. */
function keyOf(occasion: string, userId: string, values: Values): string {
  return createHash('sha256')
    .update(JSON.stringify([occasion, userId, values]))
    .digest('hex')
}
