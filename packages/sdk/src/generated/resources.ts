// Generated from packages/api/openapi.json by `pnpm generate`. Change the API, not this file.

import { call, list, Resource } from '../resource.ts'
import type { Call, CallOptions, List, Transport } from '../resource.ts'
import type { EventRecord } from '../event-record.ts'
import type * as models from './models.ts'

/** `prm.vendor` */
export class Vendor extends Resource {
  /**
   * Read the programme.
   *
   * The vendor behind the credential, with its pipeline in order, its lists and its rules.
   *
   * For key, staff, partner; scope `vendor:read`.
   *
   * @throws ApiError missing_scope
   */
  get(options?: CallOptions): Call<models.Vendor> {
    return call(this.transport, 'GET', '/v1/vendor', options)
  }

  /**
   * Change the programme and its rules.
   *
   * For key, staff; scope `vendor:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | precondition_failed |
   * payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused
   */
  update(body: models.VendorUpdate, options?: CallOptions): Call<models.Vendor> {
    return call(this.transport, 'PATCH', '/v1/vendor', { ...options, body })
  }

  /**
   * Read what a page may show of the vendor.
   *
   * For key, publishable, staff, partner; scope `vendor:read`.
   *
   * @throws ApiError missing_scope
   */
  getPublic(options?: CallOptions): Call<models.PublicVendor> {
    return call(this.transport, 'GET', '/v1/vendor/public', options)
  }

  /**
   * Read the public keys that verify receipts.
   *
   * A JWK set. It is empty before the first receipt; a key that has signed one stays in it.
   *
   * For key, publishable, staff, partner; scope `vendor:read`.
   *
   * @throws ApiError missing_scope
   */
  keys(options?: CallOptions): Call<models.JwkSet> {
    return call(this.transport, 'GET', '/v1/vendor/keys', options)
  }
}

/** `prm.testClock` */
export class TestClock extends Resource {
  /**
   * Read the programme's clock.
   *
   * For key; scope `vendor:read`.
   *
   * @throws ApiError missing_scope
   */
  get(options?: CallOptions): Call<models.TestClock> {
    return call(this.transport, 'GET', '/v1/test-clock', options)
  }

  /**
   * Move a sandbox's clock forward.
   *
   * Deadlines, reminders and expiries that come due on the way are carried out, each at its own moment,
   * before the answer. Credentials keep to the real clock.
   *
   * For key; scope `test_clock:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | validation_failed | idempotency_key_reused
   */
  advance(body: models.TestClockAdvance, options?: CallOptions): Call<models.TestClock> {
    return call(this.transport, 'POST', '/v1/test-clock/advance', { ...options, body })
  }
}

/** `prm.me` */
export class Me extends Resource {
  /**
   * Who this credential speaks for.
   *
   * For key, publishable, staff, partner.
   */
  get(options?: CallOptions): Call<models.Me> {
    return call(this.transport, 'GET', '/v1/me', options)
  }

  /**
   * Change the own profile.
   *
   * For staff, partner.
   *
   * @throws ApiError invalid_request | idempotency_in_flight | precondition_failed | payload_too_large |
   * unsupported_media_type | validation_failed | idempotency_key_reused
   */
  update(body: models.ProfileUpdate, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'PATCH', '/v1/me', { ...options, body })
  }
}

/** `prm.keys` */
export class Keys extends Resource {
  /**
   * List keys, newest first.
   *
   * Revoked and expired ones, too.
   *
   * For key, staff; scope `keys:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.KeysListQuery, options?: CallOptions): List<models.ApiKey> {
    return list(this.transport, '/v1/keys', query, options)
  }

  /**
   * Make a key.
   *
   * It never gets a scope that its maker lacks.
   *
   * For key, staff; scope `keys:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | validation_failed | idempotency_key_reused
   */
  create(body: models.ApiKeyCreate, options?: CallOptions): Call<models.NewApiKey> {
    return call(this.transport, 'POST', '/v1/keys', { ...options, body })
  }

  /**
   * Read a key.
   *
   * For key, staff; scope `keys:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(keyId: string, options?: CallOptions): Call<models.ApiKey> {
    return call(this.transport, 'GET', '/v1/keys/{keyId}', { ...options, params: { keyId } })
  }

  /**
   * Change a key's name, or the origins of a publishable one.
   *
   * For key, staff; scope `keys:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | validation_failed |
   * idempotency_key_reused
   */
  update(keyId: string, body: models.ApiKeyUpdate, options?: CallOptions): Call<models.ApiKey> {
    return call(this.transport, 'PATCH', '/v1/keys/{keyId}', { ...options, params: { keyId }, body })
  }

  /**
   * Put a new key in the place of an old one.
   *
   * Both work until the grace is over.
   *
   * For key, staff; scope `keys:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | validation_failed |
   * idempotency_key_reused
   */
  rotate(keyId: string, body: models.ApiKeyRotate, options?: CallOptions): Call<models.NewApiKey> {
    return call(this.transport, 'POST', '/v1/keys/{keyId}/rotate', { ...options, params: { keyId }, body })
  }

  /**
   * End a key at once.
   *
   * The embed tokens it has minted end with it.
   *
   * For key, staff; scope `keys:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  revoke(keyId: string, options?: CallOptions): Call<models.ApiKey> {
    return call(this.transport, 'POST', '/v1/keys/{keyId}/revoke', { ...options, params: { keyId } })
  }
}

/** `prm.embedTokens` */
export class EmbedTokens extends Resource {
  /**
   * Mint a token for one person's browser.
   *
   * Called by the vendor's backend. Creates the user and the partner when they are new. The token ends
   * within an hour and never allows more than the key that minted it.
   *
   * For key; scope `embed_tokens:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | user_deactivated |
   * partner_not_admitted | last_admin | idempotency_in_flight | payload_too_large | unsupported_media_type
   * | validation_failed | idempotency_key_reused
   */
  create(body: models.EmbedTokenCreate, options?: CallOptions): Call<models.EmbedToken> {
    return call(this.transport, 'POST', '/v1/embed-tokens', { ...options, body })
  }
}

/** `prm.company` */
export class Company extends Resource {
  /**
   * Read the partner user's own company.
   *
   * For partner; scope `company:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(options?: CallOptions): Call<models.Company> {
    return call(this.transport, 'GET', '/v1/company', options)
  }

  /**
   * Change the own company's profile.
   *
   * For admins of the partner. Name, type, tier and territories are the vendor's to set.
   *
   * For partner; scope `company:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | validation_failed |
   * idempotency_key_reused
   */
  update(body: models.CompanyUpdate, options?: CallOptions): Call<models.Company> {
    return call(this.transport, 'PATCH', '/v1/company', { ...options, body })
  }
}

/** `prm.partners` */
export class Partners extends Resource {
  /**
   * List partners.
   *
   * For key, staff; scope `partners:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.PartnersListQuery, options?: CallOptions): List<models.Partner> {
    return list(this.transport, '/v1/partners', query, options)
  }

  /**
   * Add a partner.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | conflict | idempotency_in_flight | payload_too_large
   * | unsupported_media_type | validation_failed | idempotency_key_reused
   */
  create(body: models.PartnerCreate, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners', { ...options, body })
  }

  /**
   * Read a partner.
   *
   * For key, staff; scope `partners:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(partnerId: string, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'GET', '/v1/partners/{partnerId}', { ...options, params: { partnerId } })
  }

  /**
   * Change a partner.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | validation_failed |
   * idempotency_key_reused
   */
  update(partnerId: string, body: models.PartnerUpdate, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'PATCH', '/v1/partners/{partnerId}', { ...options, params: { partnerId }, body })
  }

  /**
   * Approve an application, or take up an invited partner.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  approve(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/approve', { ...options, params: { partnerId }, body })
  }

  /**
   * Reject an application, with a reason.
   *
   * Its people's embed tokens end at once, and no new ones are given out.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  reject(partnerId: string, body: models.PartnerReject, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/reject', { ...options, params: { partnerId }, body })
  }

  /**
   * Invite a partner into the programme.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  invite(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/invite', { ...options, params: { partnerId }, body })
  }

  /**
   * Let a partner work: its onboarding is done.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  activate(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/activate', { ...options, params: { partnerId }, body })
  }

  /**
   * Suspend a partner, with a reason.
   *
   * Its people's embed tokens end at once, and no new ones are given out.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  suspend(partnerId: string, body: models.PartnerSuspend, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/suspend', { ...options, params: { partnerId }, body })
  }

  /**
   * Let a suspended partner work again.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  reinstate(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/reinstate', { ...options, params: { partnerId }, body })
  }

  /**
   * End a partnership, with a reason.
   *
   * Its people's embed tokens end at once, and no new ones are given out.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  end(partnerId: string, body: models.PartnerEnd, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/end', { ...options, params: { partnerId }, body })
  }
}

/** `prm.users` */
export class Users extends Resource {
  /**
   * List users by name.
   *
   * A partner's people see those of their own company.
   *
   * For key, staff, partner; scope `users:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.UsersListQuery, options?: CallOptions): List<models.User> {
    return list(this.transport, '/v1/users', query, options)
  }

  /**
   * Add a user.
   *
   * With `partnerId` a partner user, without it a member of staff. A partner's admin adds people to the own
   * company. Nobody gives a role that may do more than they may themselves.
   *
   * For key, staff, partner; scope `users:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused
   */
  create(body: models.UserCreate, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'POST', '/v1/users', { ...options, body })
  }

  /**
   * Read a user.
   *
   * For key, staff, partner; scope `users:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(userId: string, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'GET', '/v1/users/{userId}', { ...options, params: { userId } })
  }

  /**
   * Change a user.
   *
   * A new role holds at once: the embed tokens with the old one end.
   *
   * For key, staff, partner; scope `users:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | last_admin |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  update(userId: string, body: models.UserUpdate, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'PATCH', '/v1/users/{userId}', { ...options, params: { userId }, body })
  }

  /**
   * Shut a user out.
   *
   * Their embed tokens end at once, and no new ones are given out. What they did stays theirs.
   *
   * For key, staff, partner; scope `users:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | last_admin | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  deactivate(userId: string, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'POST', '/v1/users/{userId}/deactivate', { ...options, params: { userId } })
  }

  /**
   * Let a user in again.
   *
   * For key, staff, partner; scope `users:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  reactivate(userId: string, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'POST', '/v1/users/{userId}/reactivate', { ...options, params: { userId } })
  }
}

/** `prm.forms` */
export class Forms extends Resource {
  /**
   * List forms by key.
   *
   * For key, staff; scope `forms:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.FormsListQuery, options?: CallOptions): List<models.Form> {
    return list(this.transport, '/v1/forms', query, options)
  }

  /**
   * Read a form definition.
   *
   * The fields a page, a Slack modal or a Teams card asks for.
   *
   * For key, publishable, staff, partner; scope `forms:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  get(formKey: string, query?: models.FormsGetQuery, options?: CallOptions): Call<models.Form> {
    return call(this.transport, 'GET', '/v1/forms/{formKey}', { ...options, params: { formKey }, query })
  }

  /**
   * Replace a form definition, or make a new form.
   *
   * Mistakes come back as `errors` with a pointer such as `/fields/3/visibleWhen/field`.
   *
   * For key, staff; scope `forms:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | precondition_failed |
   * payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused
   */
  put(formKey: string, body: models.FormPut, options?: CallOptions): Call<models.Form> {
    return call(this.transport, 'PUT', '/v1/forms/{formKey}', { ...options, params: { formKey }, body })
  }

  /**
   * Delete a form that nothing was sent with.
   *
   * Answers with the form as it was.
   *
   * For key, staff; scope `forms:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  delete(formKey: string, options?: CallOptions): Call<models.Form> {
    return call(this.transport, 'DELETE', '/v1/forms/{formKey}', { ...options, params: { formKey } })
  }

  /**
   * Read a form as it was.
   *
   * The version that a submission names.
   *
   * For key, staff; scope `forms:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  getVersion(formKey: string, version: string, options?: CallOptions): Call<models.Form> {
    return call(this.transport, 'GET', '/v1/forms/{formKey}/versions/{version}', { ...options, params: { formKey, version } })
  }

  /**
   * Get a ticket to send a form once.
   *
   * An anonymous page needs one; it lasts 15 minutes and is bound to the page origin.
   *
   * For publishable; scope `forms:submit`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * idempotency_key_reused
   */
  createTicket(formKey: string, options?: CallOptions): Call<models.FormTicket> {
    return call(this.transport, 'POST', '/v1/forms/{formKey}/tickets', { ...options, params: { formKey } })
  }

  /**
   * Send a form.
   *
   * Makes what the form is for: a lead, a deal, an application. Mistakes come back as `errors` with a
   * pointer such as `/values/email` and a sentence for the person.
   *
   * For key, publishable, staff, partner; scope `forms:submit`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | deal_conflict | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | form_ticket_invalid | validation_failed |
   * idempotency_key_reused
   */
  submit(formKey: string, body: models.FormSubmission, options?: CallOptions): Call<models.FormReceipt> {
    return call(this.transport, 'POST', '/v1/forms/{formKey}/submissions', { ...options, params: { formKey }, body })
  }

  /**
   * List what was sent with a form, newest first.
   *
   * With the version of the form, the language, and the texts that were agreed to.
   *
   * For key, staff; scope `submissions:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  submissions(formKey: string, query?: models.FormsSubmissionsQuery, options?: CallOptions): List<models.FormRecord> {
    return list(this.transport, '/v1/forms/{formKey}/submissions', query, { ...options, params: { formKey } })
  }
}

/** `prm.leads` */
export class Leads extends Resource {
  /**
   * List leads, newest first.
   *
   * For key, staff, partner; scope `leads:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.LeadsListQuery, options?: CallOptions): List<models.Lead> {
    return list(this.transport, '/v1/leads', query, options)
  }

  /**
   * Take in a lead.
   *
   * The values are checked against the form `lead`, as on every other surface.
   *
   * For key, staff, partner; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused
   */
  create(body: models.LeadCreate, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'POST', '/v1/leads', { ...options, body })
  }

  /**
   * Read a lead.
   *
   * For key, staff, partner; scope `leads:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(leadId: string, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'GET', '/v1/leads/{leadId}', { ...options, params: { leadId } })
  }

  /**
   * Turn a lead into a deal.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  convert(leadId: string, body: models.LeadConvert, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/convert', { ...options, params: { leadId }, body })
  }

  /**
   * Take a lead out of the programme, with a reason.
   *
   * For key, staff; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  disqualify(leadId: string, body: models.LeadDisqualify, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/disqualify', { ...options, params: { leadId }, body })
  }
}

/** `prm.deals` */
export class Deals extends Resource {
  /**
   * List deals, newest first.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.DealsListQuery, options?: CallOptions): List<models.Deal> {
    return list(this.transport, '/v1/deals', query, options)
  }

  /**
   * Create a deal.
   *
   * A partner user registers a deal for the own partner; it waits for the vendor's decision, unless it is
   * kept back as a draft.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | deal_conflict |
   * idempotency_in_flight | payload_too_large | unsupported_media_type | validation_failed |
   * idempotency_key_reused
   */
  create(body: models.DealCreate, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals', { ...options, body })
  }

  /**
   * Ask whether an account is free.
   *
   * Never says who has it. A clear answer keeps a partner's place in the queue until `heldUntil`. At most
   * 30 questions a minute; all are logged.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | validation_failed | idempotency_key_reused
   */
  check(body: models.DealCheck, options?: CallOptions): Call<models.DealCheckResult> {
    return call(this.transport, 'POST', '/v1/deals/check', { ...options, body })
  }

  /**
   * See the pipeline by stage.
   *
   * A column's `nextCursor` continues with `GET /v1/deals?stage=…&sort=-stageChangedAt`, the leads' with
   * `GET /v1/leads?status=new,offered,accepted,working`, both with the same filters.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  board(query?: models.DealsBoardQuery, options?: CallOptions): Call<models.Board> {
    return call(this.transport, 'GET', '/v1/deals/board', { ...options, query })
  }

  /**
   * Read a deal.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(dealId: string, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}', { ...options, params: { dealId } })
  }

  /**
   * Change a deal.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | deal_conflict |
   * invalid_transition | idempotency_in_flight | precondition_failed | payload_too_large |
   * unsupported_media_type | validation_failed | idempotency_key_reused
   */
  update(dealId: string, body: models.DealUpdate, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'PATCH', '/v1/deals/{dealId}', { ...options, params: { dealId }, body })
  }

  /**
   * Move a deal to another stage.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  move(dealId: string, body: models.DealMove, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/move', { ...options, params: { dealId }, body })
  }

  /**
   * Submit a registration.
   *
   * A returned one goes back to its old place in the queue.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition | deal_conflict |
   * idempotency_in_flight | precondition_failed | idempotency_key_reused
   */
  submit(dealId: string, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/submit', { ...options, params: { dealId } })
  }

  /**
   * Say that a registration is being looked at.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | idempotency_key_reused
   */
  startReview(dealId: string, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/start-review', { ...options, params: { dealId } })
  }

  /**
   * Return a registration with a question.
   *
   * It keeps its place in the queue; until the partner submits it again the vendor's clock stands still.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  return(dealId: string, body: models.DealReturn, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/return', { ...options, params: { dealId }, body })
  }

  /**
   * Approve a registration.
   *
   * It is then protected: no other partner can register the account.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition | deal_conflict |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  approve(dealId: string, body: models.DealApprove, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/approve', { ...options, params: { dealId }, body })
  }

  /**
   * Reject a registration with a reason.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  reject(dealId: string, body: models.DealReject, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/reject', { ...options, params: { dealId }, body })
  }

  /**
   * Give a registration up.
   *
   * The account is free at once.
   *
   * For key, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | idempotency_key_reused
   */
  withdraw(dealId: string, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/withdraw', { ...options, params: { dealId } })
  }

  /**
   * Ask for more time.
   *
   * Until it is decided the protection stands.
   *
   * For key, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  requestExtension(dealId: string, body: models.DealRequestExtension, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/request-extension', { ...options, params: { dealId }, body })
  }

  /**
   * Grant more time.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  grantExtension(dealId: string, body: models.DealGrantExtension, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/grant-extension', { ...options, params: { dealId }, body })
  }

  /**
   * Decline more time.
   *
   * The protection ends when it would have ended.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  declineExtension(dealId: string, body: models.DealDeclineExtension, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/decline-extension', { ...options, params: { dealId }, body })
  }

  /**
   * Read a registration's life.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(dealId: string, options?: CallOptions): Call<models.DealHistory> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/history', { ...options, params: { dealId } })
  }

  /**
   * Read how long a deal was in each stage.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  stageTimes(dealId: string, options?: CallOptions): Call<models.StageTimes> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/stage-times', { ...options, params: { dealId } })
  }

  /**
   * Read everything that happened on a deal, newest first.
   *
   * Steps of the registration, moves, edits with the old and the new value, comments and, for the vendor
   * only, internal notes.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  timeline(dealId: string, query?: models.DealsTimelineQuery, options?: CallOptions): List<models.TimelineEntry> {
    return list(this.transport, '/v1/deals/{dealId}/timeline', query, { ...options, params: { dealId } })
  }

  /**
   * Get the signed receipt of the latest decision.
   *
   * Verify it anywhere with the keys of `GET /v1/vendor/keys`, even when this server is gone.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  receipt(dealId: string, options?: CallOptions): Call<models.Receipt> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/receipt', { ...options, params: { dealId } })
  }
}

/** `prm.dealComments` */
export class DealComments extends Resource {
  /**
   * List the comments on a deal, newest first.
   *
   * What both sides read. A deleted one keeps its place, without its text.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  list(dealId: string, query?: models.DealCommentsListQuery, options?: CallOptions): List<models.Comment> {
    return list(this.transport, '/v1/deals/{dealId}/comments', query, { ...options, params: { dealId } })
  }

  /**
   * Write a comment that the other side reads, too.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused
   */
  create(dealId: string, body: models.CommentCreate, options?: CallOptions): Call<models.Comment> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/comments', { ...options, params: { dealId }, body })
  }

  /**
   * Edit a comment of your own.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  update(dealId: string, commentId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.Comment> {
    return call(this.transport, 'PATCH', '/v1/deals/{dealId}/comments/{commentId}', { ...options, params: { dealId, commentId }, body })
  }

  /**
   * Delete a comment of your own.
   *
   * Its place stays, its text is gone for everybody but the vendor.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | idempotency_key_reused
   */
  delete(dealId: string, commentId: string, options?: CallOptions): Call<models.Comment> {
    return call(this.transport, 'DELETE', '/v1/deals/{dealId}/comments/{commentId}', { ...options, params: { dealId, commentId } })
  }

  /**
   * Read every text that a comment had.
   *
   * For the vendor, and for who wrote it.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(dealId: string, commentId: string, options?: CallOptions): Call<models.RemarkHistory> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/comments/{commentId}/history', { ...options, params: { dealId, commentId } })
  }
}

/** `prm.dealNotes` */
export class DealNotes extends Resource {
  /**
   * List the internal notes on a deal, newest first.
   *
   * For the vendor's own people; no credential of a partner reaches them.
   *
   * For key, staff; scope `deals:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  list(dealId: string, query?: models.DealNotesListQuery, options?: CallOptions): List<models.Note> {
    return list(this.transport, '/v1/deals/{dealId}/notes', query, { ...options, params: { dealId } })
  }

  /**
   * Write a note that the partner never sees.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | validation_failed | idempotency_key_reused
   */
  create(dealId: string, body: models.NoteCreate, options?: CallOptions): Call<models.Note> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/notes', { ...options, params: { dealId }, body })
  }

  /**
   * Edit a note of your own.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | payload_too_large | unsupported_media_type |
   * validation_failed | idempotency_key_reused
   */
  update(dealId: string, noteId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.Note> {
    return call(this.transport, 'PATCH', '/v1/deals/{dealId}/notes/{noteId}', { ...options, params: { dealId, noteId }, body })
  }

  /**
   * Delete a note of your own.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | precondition_failed | idempotency_key_reused
   */
  delete(dealId: string, noteId: string, options?: CallOptions): Call<models.Note> {
    return call(this.transport, 'DELETE', '/v1/deals/{dealId}/notes/{noteId}', { ...options, params: { dealId, noteId } })
  }

  /**
   * Read every text that a note had.
   *
   * For key, staff; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(dealId: string, noteId: string, options?: CallOptions): Call<models.RemarkHistory> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/notes/{noteId}/history', { ...options, params: { dealId, noteId } })
  }
}

/** `prm.imports` */
export class Imports extends Resource {
  /**
   * Open an import.
   *
   * Says what the file holds and how its columns map; send the file next.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | validation_failed | idempotency_key_reused
   */
  create(body: models.ImportCreate, options?: CallOptions): Call<models.Import> {
    return call(this.transport, 'POST', '/v1/imports', { ...options, body })
  }

  /**
   * Read how far an import is.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(importId: string, options?: CallOptions): Call<models.Import> {
    return call(this.transport, 'GET', '/v1/imports/{importId}', { ...options, params: { importId } })
  }

  /**
   * Send the CSV of an import.
   *
   * Streamed: rows are stored while the rest still arrives, and the answer comes when all are in. Sending
   * the same rows again changes nothing: they are known by their external id.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * unsupported_media_type
   */
  upload(importId: string, body: string | Blob | ReadableStream<Uint8Array>, options?: CallOptions): Call<models.Import> {
    return call(this.transport, 'PUT', '/v1/imports/{importId}/file', { ...options, params: { importId }, upload: { type: 'text/csv', content: body } })
  }

  /**
   * Stop an import.
   *
   * What is stored stays; the rest of the file is not read.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | idempotency_key_reused
   */
  cancel(importId: string, options?: CallOptions): Call<models.Import> {
    return call(this.transport, 'POST', '/v1/imports/{importId}/cancel', { ...options, params: { importId } })
  }
}

/** `prm.events` */
export class Events extends Resource {
  /**
   * Read the event log.
   *
   * In order of sequence. Continue with `after` set to the last sequence you have, which is `nextCursor`.
   *
   * For key, staff, partner; scope `events:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  list(query?: models.EventsListQuery, options?: CallOptions): List<EventRecord> {
    return list(this.transport, '/v1/events', query, options, 'after')
  }
}

/** `prm.audit` */
export class Audit extends Resource {
  /**
   * Read the audit trail.
   *
   * Every event with who caused it and by which request, each linked to the one before by its hash.
   * Download it with `order=asc` and check it offline: `openprm audit verify`, or `verifyAudit` of the SDK.
   *
   * For key, staff; scope `audit:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.AuditListQuery, options?: CallOptions): List<models.AuditEntry> {
    return list(this.transport, '/v1/audit', query, options)
  }

  /**
   * Get the signed end of the audit chain.
   *
   * Signed with the key of the receipts. Keep it outside: a trail that was cut off or written anew after it
   * no longer fits.
   *
   * For key, staff; scope `audit:read`.
   *
   * @throws ApiError missing_scope
   */
  head(options?: CallOptions): Call<models.AuditHead> {
    return call(this.transport, 'GET', '/v1/audit/head', options)
  }
}

/** `prm.webhooks` */
export class Webhooks extends Resource {
  /**
   * List webhooks, newest first.
   *
   * For key, staff; scope `webhooks:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.WebhooksListQuery, options?: CallOptions): List<models.Webhook> {
    return list(this.transport, '/v1/webhooks', query, options)
  }

  /**
   * Add a webhook.
   *
   * It is told of what happens from now on. The answer is the only one that carries its secret.
   *
   * For key, staff; scope `webhooks:write`.
   *
   * @throws ApiError invalid_request | missing_scope | conflict | idempotency_in_flight | payload_too_large
   * | unsupported_media_type | validation_failed | idempotency_key_reused
   */
  create(body: models.WebhookCreate, options?: CallOptions): Call<models.WebhookWithSecret> {
    return call(this.transport, 'POST', '/v1/webhooks', { ...options, body })
  }

  /**
   * Read a webhook.
   *
   * For key, staff; scope `webhooks:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(webhookId: string, options?: CallOptions): Call<models.Webhook> {
    return call(this.transport, 'GET', '/v1/webhooks/{webhookId}', { ...options, params: { webhookId } })
  }

  /**
   * Change, disable or enable a webhook.
   *
   * While it is disabled nothing is kept for it, and what waited is given up; read the event log for what
   * it missed.
   *
   * For key, staff; scope `webhooks:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | validation_failed |
   * idempotency_key_reused
   */
  update(webhookId: string, body: models.WebhookUpdate, options?: CallOptions): Call<models.Webhook> {
    return call(this.transport, 'PATCH', '/v1/webhooks/{webhookId}', { ...options, params: { webhookId }, body })
  }

  /**
   * Delete a webhook and its log.
   *
   * Answers with the webhook as it was.
   *
   * For key, staff; scope `webhooks:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  delete(webhookId: string, options?: CallOptions): Call<models.Webhook> {
    return call(this.transport, 'DELETE', '/v1/webhooks/{webhookId}', { ...options, params: { webhookId } })
  }

  /**
   * Give a webhook a new secret.
   *
   * For 24 hours deliveries carry a signature of the old secret too. The new one is shown in this answer
   * only.
   *
   * For key, staff; scope `webhooks:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  rotateSecret(webhookId: string, options?: CallOptions): Call<models.WebhookWithSecret> {
    return call(this.transport, 'POST', '/v1/webhooks/{webhookId}/rotate-secret', { ...options, params: { webhookId } })
  }

  /**
   * Send a ping.
   *
   * Sent within a second or so, signed like an event, of type `prm.ping.v1`. Its outcome is in the
   * deliveries.
   *
   * For key, staff; scope `webhooks:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | idempotency_key_reused
   */
  test(webhookId: string, options?: CallOptions): Call<models.WebhookDelivery> {
    return call(this.transport, 'POST', '/v1/webhooks/{webhookId}/test', { ...options, params: { webhookId } })
  }

  /**
   * List the deliveries of a webhook, newest first.
   *
   * For key, staff; scope `webhooks:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  deliveries(webhookId: string, query?: models.WebhooksDeliveriesQuery, options?: CallOptions): List<models.WebhookDelivery> {
    return list(this.transport, '/v1/webhooks/{webhookId}/deliveries', query, { ...options, params: { webhookId } })
  }

  /**
   * Send a delivery again.
   *
   * Under the same `webhook-id`, so that a receiver which has seen it can tell.
   *
   * For key, staff; scope `webhooks:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition |
   * idempotency_in_flight | idempotency_key_reused
   */
  replay(webhookId: string, deliveryId: string, options?: CallOptions): Call<models.WebhookDelivery> {
    return call(this.transport, 'POST', '/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay', { ...options, params: { webhookId, deliveryId } })
  }
}

/** Every resource of the API. */
export class Resources {
  readonly vendor: Vendor
  readonly testClock: TestClock
  readonly me: Me
  readonly keys: Keys
  readonly embedTokens: EmbedTokens
  readonly company: Company
  readonly partners: Partners
  readonly users: Users
  readonly forms: Forms
  readonly leads: Leads
  readonly deals: Deals
  readonly dealComments: DealComments
  readonly dealNotes: DealNotes
  readonly imports: Imports
  readonly events: Events
  readonly audit: Audit
  readonly webhooks: Webhooks

  constructor(transport: Transport) {
    this.vendor = new Vendor(transport)
    this.testClock = new TestClock(transport)
    this.me = new Me(transport)
    this.keys = new Keys(transport)
    this.embedTokens = new EmbedTokens(transport)
    this.company = new Company(transport)
    this.partners = new Partners(transport)
    this.users = new Users(transport)
    this.forms = new Forms(transport)
    this.leads = new Leads(transport)
    this.deals = new Deals(transport)
    this.dealComments = new DealComments(transport)
    this.dealNotes = new DealNotes(transport)
    this.imports = new Imports(transport)
    this.events = new Events(transport)
    this.audit = new Audit(transport)
    this.webhooks = new Webhooks(transport)
  }
}
