// Generated from openapi.json by `pnpm generate`; do not edit.
import type { CallOptions } from '../core.ts'
import type { List } from '../pagination.ts'
import { at, Resource, type Call } from '../resource.ts'
import type { components, operations } from './types.ts'

type Schemas = components['schemas']
type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>

export class Vendor extends Resource {
  /**
   * Read the programme.
   * The vendor behind the credential, with its pipeline in order.
   * For key, publishable, staff, partner; scope `vendor:read`.
   * @throws ApiError unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | rate_limited | unavailable
   */
  get(options?: CallOptions): Call<Schemas['Vendor']> {
    return this.call('GET', '/v1/vendor', options)
  }
}

export class Me extends Resource {
  /**
   * Who this credential speaks for.
   * For key, publishable, staff, partner.
   * @throws ApiError unauthenticated | token_expired | forbidden | origin_not_allowed | rate_limited | unavailable
   */
  get(options?: CallOptions): Call<Schemas['Me']> {
    return this.call('GET', '/v1/me', options)
  }
}

export class EmbedTokens extends Resource {
  /**
   * Mint a token for one person's browser.
   * Called by the vendor's backend. Creates the user and the partner when they are new. The token ends within an hour and never allows more than the key that minted it.
   * For key; scope `embed_tokens:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | conflict | idempotency_in_flight | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  create(body: Schemas['EmbedTokenCreate'], options?: CallOptions): Call<Schemas['EmbedToken']> {
    return this.call('POST', '/v1/embed-tokens', { body, ...options })
  }
}

export class Partners extends Resource {
  /**
   * List partners by name.
   * For key, staff; scope `partners:read`.
   * @throws ApiError cursor_invalid | invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | rate_limited | unavailable
   */
  list(query: Query<'partners.list'> = {}, options?: CallOptions): List<Schemas['Partner']> {
    return this.pages('/v1/partners', query, options)
  }

  /**
   * Add a partner.
   * For key, staff; scope `partners:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | conflict | idempotency_in_flight | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  create(body: Schemas['PartnerCreate'], options?: CallOptions): Call<Schemas['Partner']> {
    return this.call('POST', '/v1/partners', { body, ...options })
  }

  /**
   * Read a partner.
   * For key, staff; scope `partners:read`.
   * @throws ApiError unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | rate_limited | unavailable
   */
  get(partnerId: string, options?: CallOptions): Call<Schemas['Partner']> {
    return this.call('GET', at`/v1/partners/${partnerId}`, options)
  }

  /**
   * Change a partner.
   * For key, staff; scope `partners:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  update(partnerId: string, body: Schemas['PartnerUpdate'], options?: CallOptions): Call<Schemas['Partner']> {
    return this.call('PATCH', at`/v1/partners/${partnerId}`, { body, ...options })
  }
}

export class Users extends Resource {
  /**
   * List users by name.
   * For key, staff; scope `users:read`.
   * @throws ApiError cursor_invalid | invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | rate_limited | unavailable
   */
  list(query: Query<'users.list'> = {}, options?: CallOptions): List<Schemas['User']> {
    return this.pages('/v1/users', query, options)
  }

  /**
   * Add a user.
   * With `partnerId` a partner user, without it a member of staff.
   * For key, staff; scope `users:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | conflict | idempotency_in_flight | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  create(body: Schemas['UserCreate'], options?: CallOptions): Call<Schemas['User']> {
    return this.call('POST', '/v1/users', { body, ...options })
  }

  /**
   * Read a user.
   * For key, staff; scope `users:read`.
   * @throws ApiError unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | rate_limited | unavailable
   */
  get(userId: string, options?: CallOptions): Call<Schemas['User']> {
    return this.call('GET', at`/v1/users/${userId}`, options)
  }
}

export class Forms extends Resource {
  /**
   * Read a form definition.
   * The fields a page, a Slack modal or a Teams card asks for.
   * For key, publishable, staff, partner; scope `forms:read`.
   * @throws ApiError unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | rate_limited | unavailable
   */
  get(formKey: string, options?: CallOptions): Call<Schemas['Form']> {
    return this.call('GET', at`/v1/forms/${formKey}`, options)
  }

  /**
   * Replace a form definition.
   * For key, staff; scope `forms:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  put(formKey: string, body: Schemas['FormPut'], options?: CallOptions): Call<Schemas['Form']> {
    return this.call('PUT', at`/v1/forms/${formKey}`, { body, ...options })
  }

  /**
   * Get a ticket to send a form once.
   * An anonymous page needs one; it lasts 15 minutes and is bound to the page origin.
   * For publishable; scope `forms:submit`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | idempotency_in_flight | idempotency_key_reused | rate_limited | unavailable
   */
  createTicket(formKey: string, options?: CallOptions): Call<Schemas['FormTicket']> {
    return this.call('POST', at`/v1/forms/${formKey}/tickets`, options)
  }

  /**
   * Send a form.
   * Mistakes come back as `errors` with a pointer such as `/values/email` and a sentence for the person.
   * For key, publishable, staff, partner; scope `forms:submit`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | idempotency_in_flight | payload_too_large | unsupported_media_type | form_ticket_invalid | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  submit(formKey: string, body: Schemas['FormSubmission'], options?: CallOptions): Call<Schemas['FormReceipt']> {
    return this.call('POST', at`/v1/forms/${formKey}/submissions`, { body, ...options })
  }
}

export class Leads extends Resource {
  /**
   * List leads, newest first.
   * For key, staff, partner; scope `leads:read`.
   * @throws ApiError cursor_invalid | invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | rate_limited | unavailable
   */
  list(query: Query<'leads.list'> = {}, options?: CallOptions): List<Schemas['Lead']> {
    return this.pages('/v1/leads', query, options)
  }

  /**
   * Take in a lead.
   * The values are checked against the form `lead`, as on every other surface.
   * For key, staff, partner; scope `leads:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | conflict | idempotency_in_flight | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  create(body: Schemas['LeadCreate'], options?: CallOptions): Call<Schemas['Lead']> {
    return this.call('POST', '/v1/leads', { body, ...options })
  }

  /**
   * Read a lead.
   * For key, staff, partner; scope `leads:read`.
   * @throws ApiError unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | rate_limited | unavailable
   */
  get(leadId: string, options?: CallOptions): Call<Schemas['Lead']> {
    return this.call('GET', at`/v1/leads/${leadId}`, options)
  }

  /**
   * Turn a lead into a deal.
   * For key, staff, partner; scope `deals:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | invalid_transition | idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  convert(leadId: string, body: Schemas['LeadConvert'], options?: CallOptions): Call<Schemas['Deal']> {
    return this.call('POST', at`/v1/leads/${leadId}/convert`, { body, ...options })
  }

  /**
   * Take a lead out of the programme, with a reason.
   * For key, staff; scope `leads:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | invalid_transition | idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  disqualify(leadId: string, body: Schemas['LeadDisqualify'], options?: CallOptions): Call<Schemas['Lead']> {
    return this.call('POST', at`/v1/leads/${leadId}/disqualify`, { body, ...options })
  }
}

export class Deals extends Resource {
  /**
   * List deals, newest first.
   * For key, staff, partner; scope `deals:read`.
   * @throws ApiError cursor_invalid | invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | rate_limited | unavailable
   */
  list(query: Query<'deals.list'> = {}, options?: CallOptions): List<Schemas['Deal']> {
    return this.pages('/v1/deals', query, options)
  }

  /**
   * Create a deal.
   * A partner user registers a deal for the own partner; it waits for the vendor's decision.
   * For key, staff, partner; scope `deals:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | conflict | idempotency_in_flight | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  create(body: Schemas['DealCreate'], options?: CallOptions): Call<Schemas['Deal']> {
    return this.call('POST', '/v1/deals', { body, ...options })
  }

  /**
   * See the pipeline by stage.
   * A column's `nextCursor` continues with `GET /v1/deals?stage=…&sort=-stageChangedAt`, the leads' with `GET /v1/leads?status=new,offered,accepted,working`, both with the same filters.
   * For key, staff, partner; scope `deals:read`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | rate_limited | unavailable
   */
  board(query: Query<'deals.board'> = {}, options?: CallOptions): Call<Schemas['Board']> {
    return this.call('GET', '/v1/deals/board', { query, ...options })
  }

  /**
   * Read a deal.
   * For key, staff, partner; scope `deals:read`.
   * @throws ApiError unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | rate_limited | unavailable
   */
  get(dealId: string, options?: CallOptions): Call<Schemas['Deal']> {
    return this.call('GET', at`/v1/deals/${dealId}`, options)
  }

  /**
   * Change a deal.
   * For key, staff, partner; scope `deals:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | conflict | idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  update(dealId: string, body: Schemas['DealUpdate'], options?: CallOptions): Call<Schemas['Deal']> {
    return this.call('PATCH', at`/v1/deals/${dealId}`, { body, ...options })
  }

  /**
   * Move a deal to another stage.
   * For key, staff, partner; scope `deals:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  move(dealId: string, body: Schemas['DealMove'], options?: CallOptions): Call<Schemas['Deal']> {
    return this.call('POST', at`/v1/deals/${dealId}/move`, { body, ...options })
  }
}

export class Imports extends Resource {
  /**
   * Open an import.
   * Says what the file holds and how its columns map; send the file next.
   * For key, staff; scope `imports:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | idempotency_in_flight | payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused | rate_limited | unavailable
   */
  create(body: Schemas['ImportCreate'], options?: CallOptions): Call<Schemas['Import']> {
    return this.call('POST', '/v1/imports', { body, ...options })
  }

  /**
   * Read how far an import is.
   * For key, staff; scope `imports:write`.
   * @throws ApiError unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | rate_limited | unavailable
   */
  get(importId: string, options?: CallOptions): Call<Schemas['Import']> {
    return this.call('GET', at`/v1/imports/${importId}`, options)
  }

  /**
   * Send the CSV of an import.
   * Streamed: rows are stored while the rest still arrives, and the answer comes when all are in. Sending the same rows again changes nothing: they are known by their external id.
   * For key, staff; scope `imports:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | invalid_transition | unsupported_media_type | rate_limited | unavailable
   */
  upload(importId: string, body: string | Blob | ReadableStream<Uint8Array>, options?: CallOptions): Call<Schemas['Import']> {
    return this.call('PUT', at`/v1/imports/${importId}/file`, { body, contentType: 'text/csv', ...options })
  }

  /**
   * Stop an import.
   * What is stored stays; the rest of the file is not read.
   * For key, staff; scope `imports:write`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | not_found | invalid_transition | idempotency_in_flight | idempotency_key_reused | rate_limited | unavailable
   */
  cancel(importId: string, options?: CallOptions): Call<Schemas['Import']> {
    return this.call('POST', at`/v1/imports/${importId}/cancel`, options)
  }
}

export class Events extends Resource {
  /**
   * Read the event log.
   * In order of sequence. Continue with `after` set to the last sequence you have, which is `nextCursor`.
   * For key, staff, partner; scope `events:read`.
   * @throws ApiError invalid_request | unauthenticated | token_expired | forbidden | origin_not_allowed | missing_scope | rate_limited | unavailable
   */
  list(query: Query<'events.list'> = {}, options?: CallOptions): Call<{ data: Array<Schemas['Event']>; nextCursor: string | null }> {
    return this.call('GET', '/v1/events', { query, ...options })
  }
}
