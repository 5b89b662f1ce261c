import { z } from 'zod'
import { Instant, Locale, Paging, Version, line, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { Files } from '../tickets/file.schema.ts'
import { FieldName } from './conditions.ts'
import { FormField, FormFieldInput } from './fields.ts'
import { mistakesIn } from './mistakes.ts'
import { nouns } from './nouns.ts'
import { FormTranslation } from './translations.ts'

export { FormField }

const definition = {
  title: line(200),
  description: prose(1000).nullable().default(null),
  submitLabel: line(60).default('Send'),
  successMessage: line(300).default('Thank you. We have received it.'),
  translations: z
    .record(Locale, FormTranslation)
    .default({})
    .meta({
      description: 'Its texts in other languages. Empty in a form that was read in one language.',
      examples: [
        {
          de: {
            title: 'Sprechen Sie mit einem Partner',
            fields: { email: { label: 'Ihre E-Mail-Adresse' } },
          },
        },
      ],
    }),
}
export const Noun = z.enum(nouns).meta({ description: 'What it makes when it is sent.' })

export const FormPut = z
  .strictObject({
    noun: Noun.optional().meta({
      description: 'Stays as it is unless named; of a new form, that of the same key, or `lead`.',
    }),
    locale: Locale.optional().meta({ description: "The language of its texts; the vendor's unless named." }),
    ...definition,
    fields: z.array(FormFieldInput).min(1).max(60),
  })
  .superRefine((form, context) => {
    for (const { path, detail } of mistakesIn(form.fields, form.translations)) {
      context.addIssue({ code: 'custom', path, message: detail })
    }
  })
  .meta({ id: 'FormPut' })
export type FormPut = z.output<typeof FormPut>

export const FormKey = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,39}$/, 'Expected a form key such as lead or webinar-signup')
  .meta({ examples: ['lead'] })

export const Form = z
  .object({
    key: FormKey,
    noun: Noun,
    locale: Locale.meta({ description: 'The language its texts are in.' }),
    ...definition,
    fields: z.array(FormField),
    version: Version,
    updatedAt: Instant,
  })
  .meta({
    id: 'Form',
    description: 'What a form asks. The page, Slack, Teams and the SDK all render this one definition.',
  })
export type Form = z.output<typeof Form>

export const FormParams = z.object({ formKey: FormKey })
export const FormVersionParams = FormParams.extend({ version: z.coerce.number().int().min(1) })
export const FormQuery = z.object({
  locale: Locale.optional().meta({
    description:
      'The form in this language, or the nearest there is. Pages and partner users get that of their `Accept-Language` unless they name one; the others the whole definition with its translations, as it is to be edited.',
    examples: ['de'],
  }),
})
export const FormListQuery = Paging.extend({ noun: Noun.optional() })
export type FormListQuery = z.infer<typeof FormListQuery>

export const FormTicket = z
  .object({ ticket: z.string().meta({ format: 'password' }), expiresAt: Instant })
  .meta({ id: 'FormTicket', description: 'Lets one page send one form for 15 minutes.' })

export const Source = z
  .strictObject({
    channel: z.enum(['slack', 'teams']).optional().meta({ description: 'Secret keys and users only.' }),
    pageUrl: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    referrer: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    utm: z.record(z.string().regex(/^utm_[a-z_]{1,30}$/), z.string().max(200)).optional(),
  })
  .meta({ id: 'Source' })
export type Source = z.infer<typeof Source>

export const Values = z.record(FieldName, z.unknown()).meta({
  description: 'Field name to value, as the form definition says.',
  examples: [{ email: 'ada@example.com' }],
})

export const FormSend = z
  .strictObject({
    values: Values,
    locale: Locale.optional().meta({
      description: 'The language the form was read in; it says which text was agreed to.',
    }),
    ticket: z
      .string()
      .max(500)
      .optional()
      .meta({ description: 'Needed with a publishable key.', format: 'password' }),
    source: Source.optional(),
    files: Files.optional().meta({
      description:
        'For a form of tickets: files of its first message, which the caller has uploaded and not used yet.',
    }),
    website: z.string().max(500).optional().meta({ description: 'A trap for robots: must be empty.' }),
  })
  .meta({ id: 'FormSubmission' })
export type FormSend = z.output<typeof FormSend>

export const FormReceipt = z
  .object({
    kind: Noun,
    id: z.string().meta({
      description:
        'Of what was made. A page that sent an application gets the id of its submission: whether a company is known is not told to strangers.',
      examples: ['lead_01kb0v4e9me5h9x2q8r3t6w7yz'],
    }),
    createdAt: Instant,
    joined: z.boolean().optional().meta({
      description: 'Whether it joined an earlier record; a publishable key is not told.',
    }),
  })
  .meta({ id: 'FormReceipt' })
export type FormReceipt = z.infer<typeof FormReceipt>

export const Consent = z
  .object({
    field: FieldName,
    text: z.string().meta({ description: 'What the person read and agreed to.' }),
    locale: z.string(),
    formVersion: z.int(),
    agreedAt: Instant,
  })
  .meta({ id: 'Consent' })
export type Consent = z.infer<typeof Consent>

export const FormSubmission = z
  .object({
    id: idSchema('submission'),
    form: FormKey,
    formVersion: z.int(),
    noun: Noun,
    subjectId: z.string().meta({ description: 'What it made, or joined.' }),
    locale: z.string(),
    values: z.record(z.string(), z.unknown()),
    consents: z.array(Consent),
    source: Source,
    actor: z.object({
      kind: z.enum(['key', 'publishable', 'staff', 'partner', 'system']),
      id: z.string().nullable(),
    }),
    submittedAt: Instant,
  })
  .meta({ id: 'FormRecord', description: 'What was sent with a form, and with which version of it.' })
export type FormSubmission = z.infer<typeof FormSubmission>

export const SubmissionQuery = Paging.extend({
  subjectId: z
    .string()
    .max(60)
    .optional()
    .meta({ description: 'Of one lead, deal or partner.', examples: ['lead_01kb0v4e9me5h9x2q8r3t6w7yz'] }),
})
export type SubmissionQuery = z.infer<typeof SubmissionQuery>
