import type { Form } from '@openprm/sdk'
import type { Values } from '../../view/values.ts'
import type { View } from '../../view/view.ts'
import type { ChatUser, Person } from '../identity.ts'
import type { About } from '../seal.ts'

/** Answers on their way to the programme. */
export interface Sending {
  person: Person
  user: ChatUser
  form: Form
  /** Of the questions that are asked. */
  values: Values
  about: Opened
  /** The same for the same answers from the same form, however often they are sent. */
  idempotencyKey: string
  /** Names of questions that were answered and are not asked after all; null when there are none. */
  footnote: string | null
  /** The form that comes next, for an answer that leads to another question. */
  next(about: Opened): Promise<View>
}

/** What a form was opened for. */
export type Opened = Extract<About, { do: 'open' }>

/** One kind of form: where its definition comes from, and what is made of its answers. */
export interface FormKind {
  /** The definition depends on who reads it: it has what that person may choose from. */
  personal?: true
  definition(about: Opened, person: Person | undefined): Promise<Form>
  /** What the form shows to begin with. */
  draft?(about: Opened, person: Person): Promise<Values>
  /** @returns the receipt, or the form that comes next */
  send(sending: Sending): Promise<View>
}

export type FormKinds = Readonly<Record<string, FormKind>>
