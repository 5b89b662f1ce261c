import { route, type Call } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import {
  Form,
  FormListQuery,
  FormParams,
  FormPut,
  FormQuery,
  FormReceipt,
  FormSend,
  FormSubmission,
  FormTicket,
  FormVersionParams,
  SubmissionQuery,
} from './schema.ts'
import { withRecords } from './records.ts'
import * as forms from './service.ts'
import * as submissions from './submissions.ts'
import { submit } from './submit.ts'
import { acceptedLocales } from './translations.ts'

type Http = Call<undefined, undefined, undefined>['http']
const originOf = (http: Http): string => http.req.header('origin') ?? ''

export const formRoutes = [
  route({
    id: 'forms.list',
    method: 'get',
    path: '/v1/forms',
    summary: 'List forms by key',
    allow: ['key', 'staff'],
    scope: 'forms:read',
    query: FormListQuery,
    response: page(Form),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => forms.list(tx, query),
  }),
  route({
    id: 'forms.get',
    method: 'get',
    path: '/v1/forms/{formKey}',
    summary: 'Read a form definition',
    description:
      'The fields a page, a Slack modal or a Teams card asks for. Read in one language by a person, a field such as `dealId` of a ticket has the records that the person sees as its options; where there is none, it is left out.',
    allow: ['key', 'publishable', 'staff', 'partner'],
    scope: 'forms:read',
    params: FormParams,
    query: FormQuery,
    response: Form,
    errors: ['not_found'],
    handle: async ({ tx, principal, params, query, http }) => {
      if (query.locale !== undefined)
        return withRecords(tx, await forms.read(tx, params.formKey, [query.locale]))
      // Whoever edits a form reads all of it, whatever languages their browser names.
      if (principal.kind === 'key' || principal.kind === 'staff') return forms.get(tx, params.formKey)
      const wanted = acceptedLocales(http.req.header('accept-language'))
      return withRecords(tx, await forms.read(tx, params.formKey, wanted))
    },
  }),
  route({
    id: 'forms.getVersion',
    method: 'get',
    path: '/v1/forms/{formKey}/versions/{version}',
    summary: 'Read a form as it was',
    description: 'The version that a submission names.',
    allow: ['key', 'staff'],
    scope: 'forms:read',
    params: FormVersionParams,
    response: Form,
    errors: ['not_found'],
    handle: ({ tx, params }) => forms.version(tx, params.formKey, params.version),
  }),
  route({
    id: 'forms.put',
    method: 'put',
    path: '/v1/forms/{formKey}',
    summary: 'Replace a form definition, or make a new form',
    description: 'Mistakes come back as `errors` with a pointer such as `/fields/3/visibleWhen/field`.',
    allow: ['key', 'staff'],
    scope: 'forms:write',
    params: FormParams,
    body: FormPut,
    response: Form,
    errors: ['precondition_failed'],
    handle: ({ tx, params, body, ifMatch }) => forms.put(tx, params.formKey, body, ifMatch),
  }),
  route({
    id: 'forms.delete',
    method: 'delete',
    path: '/v1/forms/{formKey}',
    summary: 'Delete a form that nothing was sent with',
    description: 'Answers with the form as it was.',
    allow: ['key', 'staff'],
    scope: 'forms:write',
    params: FormParams,
    response: Form,
    errors: ['not_found', 'conflict', 'precondition_failed'],
    handle: ({ tx, params, ifMatch }) => forms.remove(tx, params.formKey, ifMatch),
  }),
  route({
    id: 'forms.createTicket',
    method: 'post',
    path: '/v1/forms/{formKey}/tickets',
    summary: 'Get a ticket to send a form once',
    description: 'An anonymous page needs one; it lasts 15 minutes and is bound to the page origin.',
    allow: ['publishable'],
    scope: 'forms:submit',
    params: FormParams,
    status: 201,
    response: FormTicket,
    errors: ['not_found'],
    handle: ({ tx, params, http }) => forms.issueTicket(tx, params.formKey, originOf(http)),
  }),
  route({
    id: 'forms.submit',
    method: 'post',
    path: '/v1/forms/{formKey}/submissions',
    summary: 'Send a form',
    description:
      'Makes what the form is for: a lead, a deal, an application. Mistakes come back as `errors` with a pointer such as `/values/email` and a sentence for the person.',
    allow: ['key', 'publishable', 'staff', 'partner'],
    scope: 'forms:submit',
    params: FormParams,
    body: FormSend,
    renewable: ['ticket'],
    status: 201,
    response: FormReceipt,
    errors: ['not_found', 'form_ticket_invalid', 'deal_conflict'],
    handle: ({ tx, params, body, http }) => submit(tx, params.formKey, body, originOf(http)),
  }),
  route({
    id: 'forms.submissions',
    method: 'get',
    path: '/v1/forms/{formKey}/submissions',
    summary: 'List what was sent with a form, newest first',
    description: 'With the version of the form, the language, and the texts that were agreed to.',
    allow: ['key', 'staff'],
    scope: 'submissions:read',
    params: FormParams,
    query: SubmissionQuery,
    response: page(FormSubmission),
    errors: ['not_found', 'cursor_invalid'],
    handle: ({ tx, params, query }) => submissions.list(tx, params.formKey, query),
  }),
]
