import { route } from '../../http/route.ts'
import { ApiError } from '../../http/problem.ts'
import * as leads from '../leads/service.ts'
import { Form, FormParams, FormPut, FormReceipt, FormSubmission, FormTicket } from './schema.ts'
import * as forms from './service.ts'

export const formRoutes = [
  route({
    id: 'forms.get',
    method: 'get',
    path: '/v1/forms/{formKey}',
    summary: 'Read a form definition',
    description: 'The fields a page, a Slack modal or a Teams card asks for.',
    allow: ['key', 'publishable', 'staff', 'partner'],
    scope: 'forms:read',
    params: FormParams,
    response: Form,
    errors: ['not_found'],
    handle: ({ tx, params }) => forms.get(tx, params.formKey),
  }),
  route({
    id: 'forms.put',
    method: 'put',
    path: '/v1/forms/{formKey}',
    summary: 'Replace a form definition',
    allow: ['key', 'staff'],
    scope: 'forms:write',
    params: FormParams,
    body: FormPut,
    response: Form,
    errors: ['precondition_failed'],
    handle: ({ tx, params, body, ifMatch }) => forms.put(tx, params.formKey, body, ifMatch),
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
    handle: ({ tx, params, http }) => forms.issueTicket(tx, params.formKey, http.req.header('origin') ?? ''),
  }),
  route({
    id: 'forms.submit',
    method: 'post',
    path: '/v1/forms/{formKey}/submissions',
    summary: 'Send a form',
    description:
      'Mistakes come back as `errors` with a pointer such as `/values/email` and a sentence for the person.',
    allow: ['key', 'publishable', 'staff', 'partner'],
    scope: 'forms:submit',
    params: FormParams,
    body: FormSubmission,
    renewable: ['ticket'],
    status: 201,
    response: FormReceipt,
    errors: ['not_found', 'form_ticket_invalid'],
    handle: async ({ tx, principal, params, body, http }) => {
      if (body.website) throw new ApiError('validation_failed', 'Leave the field "website" empty.')
      if (principal.kind === 'publishable') {
        // Checked first: a ticket is not spent on answers that have to be corrected.
        await forms.check(tx, params.formKey, body.values)
        await forms.spendTicket(tx, params.formKey, http.req.header('origin') ?? '', body.ticket)
      }
      const lead = await leads.create(tx, body)
      const receipt = { kind: 'lead' as const, id: lead.id, createdAt: lead.createdAt }
      return principal.kind === 'publishable' ? receipt : { ...receipt, joined: lead.joined }
    },
  }),
]
