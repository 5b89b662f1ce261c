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
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
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
   * Replace the pipeline.
   *
   * A stage that deals are in goes only when `moves` says where they go; they keep their history, and each
   * has its `deal.moved` event. A key keeps its kind. Up to 10,000 deals move in one request.
   *
   * For key, staff; scope `vendor:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | stage_in_use |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  setStages(body: models.StagesReplace, options?: CallOptions): Call<models.Vendor> {
    return call(this.transport, 'PUT', '/v1/vendor/stages', { ...options, body })
  }

  /**
   * Read the public keys that verify receipts and badges.
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

  /**
   * Sign with a new key from now on.
   *
   * The old ones stay in the set: what they have signed remains good.
   *
   * For key, staff; scope `vendor:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | idempotency_key_reused
   */
  rotateKey(options?: CallOptions): Call<models.JwkSet> {
    return call(this.transport, 'POST', '/v1/vendor/keys/rotate', options)
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
   * unsupported_media_type | idempotency_key_reused | validation_failed
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
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  update(body: models.ProfileUpdate, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'PATCH', '/v1/me', { ...options, body })
  }

  /**
   * Make a one-time code that tells the chat bot who one is.
   *
   * For people whose e-mail address in Slack or Teams is another. It ends within ten minutes.
   *
   * For staff, partner.
   *
   * @throws ApiError invalid_request | idempotency_in_flight | idempotency_key_reused
   */
  createChatCode(options?: CallOptions): Call<models.ChatCode> {
    return call(this.transport, 'POST', '/v1/me/chat-codes', options)
  }
}

/** `prm.users` */
export class Users extends Resource {
  /**
   * Tell whose one-time code this is.
   *
   * Called by the bot with a key that may mint tokens for anybody. A code works once; the event
   * `user.chat_linked` keeps that it was used.
   *
   * For key; scope `embed_tokens:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * partner_not_admitted | user_deactivated | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  redeemChatCode(body: models.ChatCodeRedeem, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'POST', '/v1/users/redeem-chat-code', { ...options, body })
  }

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
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
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
    return call(this.transport, 'GET', '/v1/users/{userId}', { ...options, params: [userId] })
  }

  /**
   * Change a user.
   *
   * A new role holds at once: the embed tokens with the old one end.
   *
   * For key, staff, partner; scope `users:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * last_admin | precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused
   * | validation_failed
   */
  update(userId: string, body: models.UserUpdate, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'PATCH', '/v1/users/{userId}', { ...options, params: [userId], body })
  }

  /**
   * Shut a user out.
   *
   * Their embed tokens end at once, and no new ones are given out. What they did stays theirs.
   *
   * For key, staff, partner; scope `users:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight | last_admin |
   * precondition_failed | idempotency_key_reused
   */
  deactivate(userId: string, options?: CallOptions): Call<models.User> {
    return call(this.transport, 'POST', '/v1/users/{userId}/deactivate', { ...options, params: [userId] })
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
    return call(this.transport, 'POST', '/v1/users/{userId}/reactivate', { ...options, params: [userId] })
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
   * unsupported_media_type | idempotency_key_reused | validation_failed
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
    return call(this.transport, 'GET', '/v1/keys/{keyId}', { ...options, params: [keyId] })
  }

  /**
   * Change a key's name, or the origins of a publishable one.
   *
   * For key, staff; scope `keys:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(keyId: string, body: models.ApiKeyUpdate, options?: CallOptions): Call<models.ApiKey> {
    return call(this.transport, 'PATCH', '/v1/keys/{keyId}', { ...options, params: [keyId], body })
  }

  /**
   * Put a new key in the place of an old one.
   *
   * Both work until the grace is over.
   *
   * For key, staff; scope `keys:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  rotate(keyId: string, body: models.ApiKeyRotate, options?: CallOptions): Call<models.NewApiKey> {
    return call(this.transport, 'POST', '/v1/keys/{keyId}/rotate', { ...options, params: [keyId], body })
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
    return call(this.transport, 'POST', '/v1/keys/{keyId}/revoke', { ...options, params: [keyId] })
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
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * last_admin | partner_not_admitted | user_deactivated | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
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
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
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
   * | unsupported_media_type | idempotency_key_reused | validation_failed
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
    return call(this.transport, 'GET', '/v1/partners/{partnerId}', { ...options, params: [partnerId] })
  }

  /**
   * Change a partner.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(partnerId: string, body: models.PartnerUpdate, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'PATCH', '/v1/partners/{partnerId}', { ...options, params: [partnerId], body })
  }

  /**
   * Approve an application, or take up an invited partner.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  approve(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/approve', { ...options, params: [partnerId], body })
  }

  /**
   * Reject an application, with a reason.
   *
   * Its people's embed tokens end at once, and no new ones are given out.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  reject(partnerId: string, body: models.PartnerReject, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/reject', { ...options, params: [partnerId], body })
  }

  /**
   * Invite a partner into the programme.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  invite(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/invite', { ...options, params: [partnerId], body })
  }

  /**
   * Let a partner work: its onboarding is done.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  activate(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/activate', { ...options, params: [partnerId], body })
  }

  /**
   * Suspend a partner, with a reason.
   *
   * Its people's embed tokens end at once, and no new ones are given out.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  suspend(partnerId: string, body: models.PartnerSuspend, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/suspend', { ...options, params: [partnerId], body })
  }

  /**
   * Let a suspended partner work again.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  reinstate(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/reinstate', { ...options, params: [partnerId], body })
  }

  /**
   * End a partnership, with a reason.
   *
   * Its people's embed tokens end at once, and no new ones are given out.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  end(partnerId: string, body: models.PartnerEnd, options?: CallOptions): Call<models.Partner> {
    return call(this.transport, 'POST', '/v1/partners/{partnerId}/end', { ...options, params: [partnerId], body })
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
    return call(this.transport, 'GET', '/v1/forms/{formKey}', { ...options, params: [formKey], query })
  }

  /**
   * Replace a form definition, or make a new form.
   *
   * Mistakes come back as `errors` with a pointer such as `/fields/3/visibleWhen/field`.
   *
   * For key, staff; scope `forms:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | precondition_failed |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  put(formKey: string, body: models.FormPut, options?: CallOptions): Call<models.Form> {
    return call(this.transport, 'PUT', '/v1/forms/{formKey}', { ...options, params: [formKey], body })
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
    return call(this.transport, 'DELETE', '/v1/forms/{formKey}', { ...options, params: [formKey] })
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
    return call(this.transport, 'GET', '/v1/forms/{formKey}/versions/{version}', { ...options, params: [formKey, version] })
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
    return call(this.transport, 'POST', '/v1/forms/{formKey}/tickets', { ...options, params: [formKey] })
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
   * payload_too_large | unsupported_media_type | form_ticket_invalid | idempotency_key_reused |
   * validation_failed
   */
  submit(formKey: string, body: models.FormSubmission, options?: CallOptions): Call<models.FormReceipt> {
    return call(this.transport, 'POST', '/v1/forms/{formKey}/submissions', { ...options, params: [formKey], body })
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
    return list(this.transport, '/v1/forms/{formKey}/submissions', query, { ...options, params: [formKey] })
  }
}

/** `prm.leads` */
export class Leads extends Resource {
  /**
   * List leads.
   *
   * A partner user sees what is offered to the own partner or in its hands. Newest first unless sorted.
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
   * The values are checked against the form `lead`, as on every other surface. The same e-mail or company
   * within the window of the programme joins the earlier open lead, which is then the answer.
   *
   * For key, staff, partner; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.LeadCreate, options?: CallOptions): Call<models.LeadCreated> {
    return call(this.transport, 'POST', '/v1/leads', { ...options, body })
  }

  /**
   * Read a lead.
   *
   * For a partner user an offered lead may come without contact details; see `contactsHidden`. An id that a
   * page was told for a submission leads to the lead that it joined.
   *
   * For key, staff, partner; scope `leads:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(leadId: string, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'GET', '/v1/leads/{leadId}', { ...options, params: [leadId] })
  }

  /**
   * Correct what a lead says.
   *
   * All values are checked against the form `lead` again. A partner user can do so once it is accepted.
   *
   * For key, staff, partner; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(leadId: string, body: models.LeadUpdate, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'PATCH', '/v1/leads/{leadId}', { ...options, params: [leadId], body })
  }

  /**
   * Read what was sent again about a lead.
   *
   * For key, staff, partner; scope `leads:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  submissions(leadId: string, options?: CallOptions): Call<models.LeadSubmissions> {
    return call(this.transport, 'GET', '/v1/leads/{leadId}/submissions', { ...options, params: [leadId] })
  }

  /**
   * Read whom a lead was offered to, and why.
   *
   * Oldest first, each with its score, what that is made of, and who else was looked at. A partner user
   * sees the own part.
   *
   * For key, staff, partner; scope `leads:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  offers(leadId: string, options?: CallOptions): Call<models.LeadOffers> {
    return call(this.transport, 'GET', '/v1/leads/{leadId}/offers', { ...options, params: [leadId] })
  }

  /**
   * See how each partner fits a lead.
   *
   * What routing would do now, without doing it.
   *
   * For key, staff; scope `leads:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  candidates(leadId: string, options?: CallOptions): Call<models.LeadCandidates> {
    return call(this.transport, 'GET', '/v1/leads/{leadId}/candidates', { ...options, params: [leadId] })
  }

  /**
   * Offer a lead to a partner.
   *
   * To the named one, whatever the rules say; or, when none is named, to the one that the rules choose.
   *
   * For key, staff; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  offer(leadId: string, body: models.LeadOfferTo, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/offer', { ...options, params: [leadId], body })
  }

  /**
   * Accept an offered lead.
   *
   * Its contact details are shown from then on, and who accepts looks after it.
   *
   * For key, staff, partner; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | requirements_missing | not_found |
   * idempotency_in_flight | invalid_transition | precondition_failed | idempotency_key_reused
   */
  accept(leadId: string, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/accept', { ...options, params: [leadId] })
  }

  /**
   * Decline an offered lead, or give an accepted one back.
   *
   * The reason is remembered: the partner is not asked about this lead again. It is no longer among its
   * leads, and the next partner is asked.
   *
   * For key, staff, partner; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  decline(leadId: string, body: models.LeadDecline, options?: CallOptions): Call<models.LeadOffer> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/decline', { ...options, params: [leadId], body })
  }

  /**
   * Take a lead back from its partner.
   *
   * It is new again and waits for staff to offer it.
   *
   * For key, staff; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  recall(leadId: string, body: models.LeadRecall, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/recall', { ...options, params: [leadId], body })
  }

  /**
   * Say that somebody is at work on a lead.
   *
   * An accepted lead that nobody starts on is pulled back.
   *
   * For key, staff, partner; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  start(leadId: string, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/start', { ...options, params: [leadId] })
  }

  /**
   * Say who looks after a lead at its partner.
   *
   * For key, staff, partner; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  assign(leadId: string, body: models.LeadAssign, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/assign', { ...options, params: [leadId], body })
  }

  /**
   * Turn a lead into a deal.
   *
   * The deal takes along what the lead knows: account, domain, amount, product, owner and partner.
   * Converting an offered lead accepts it.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | requirements_missing | not_found | deal_conflict |
   * idempotency_in_flight | invalid_transition | precondition_failed | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  convert(leadId: string, body: models.LeadConvert, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/convert', { ...options, params: [leadId], body })
  }

  /**
   * Take a lead out of the programme, with a reason.
   *
   * For key, staff; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  disqualify(leadId: string, body: models.LeadDisqualify, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/disqualify', { ...options, params: [leadId], body })
  }

  /**
   * Bring a disqualified lead back.
   *
   * It is new again and waits for staff to offer it; who declined it before is still remembered.
   *
   * For key, staff; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  reopen(leadId: string, options?: CallOptions): Call<models.Lead> {
    return call(this.transport, 'POST', '/v1/leads/{leadId}/reopen', { ...options, params: [leadId] })
  }
}

/** `prm.deals` */
export class Deals extends Resource {
  /**
   * List deals.
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
   * @throws ApiError invalid_request | missing_scope | requirements_missing | not_found | conflict |
   * deal_conflict | idempotency_in_flight | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
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
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  check(body: models.DealCheck, options?: CallOptions): Call<models.DealCheckResult> {
    return call(this.transport, 'POST', '/v1/deals/check', { ...options, body })
  }

  /**
   * List who asked about which account, newest first.
   *
   * A partner that walks through a list of companies can be seen here.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  checks(query?: models.DealsChecksQuery, options?: CallOptions): List<models.AccountCheck> {
    return list(this.transport, '/v1/deals/checks', query, options)
  }

  /**
   * Decide, move or assign up to 100 deals at once.
   *
   * Each item succeeds or is refused by itself; the answer has one result an item, in their order. Approve,
   * reject and return need `deals:decide`.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  batch(body: models.DealBatch, options?: CallOptions): Call<models.DealBatchResults> {
    return call(this.transport, 'POST', '/v1/deals/batch', { ...options, body })
  }

  /**
   * See the pipeline by stage.
   *
   * A column's `nextCursor` continues with `GET /v1/deals?stage=…&sort=-stageChangedAt`, the leads' with
   * `GET /v1/leads?status=new,offered,accepted,working,declined,expired`, both with the same filters.
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
    return call(this.transport, 'GET', '/v1/deals/{dealId}', { ...options, params: [dealId] })
  }

  /**
   * Change a deal.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | deal_conflict |
   * idempotency_in_flight | invalid_transition | precondition_failed | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  update(dealId: string, body: models.DealUpdate, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'PATCH', '/v1/deals/{dealId}', { ...options, params: [dealId], body })
  }

  /**
   * Move a deal to another stage.
   *
   * Won and lost stages take a reason of the programme, and need one where it says so. A lost deal frees
   * its account; a won one keeps its protection.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | deal_conflict | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  move(dealId: string, body: models.DealMove, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/move', { ...options, params: [dealId], body })
  }

  /**
   * Submit a registration.
   *
   * A returned one goes back to its old place in the queue.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | requirements_missing | not_found | deal_conflict |
   * idempotency_in_flight | invalid_transition | precondition_failed | idempotency_key_reused
   */
  submit(dealId: string, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/submit', { ...options, params: [dealId] })
  }

  /**
   * Say that a registration is being looked at.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  startReview(dealId: string, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/start-review', { ...options, params: [dealId] })
  }

  /**
   * Return a registration with a question.
   *
   * It keeps its place in the queue; until the partner submits it again the vendor's clock stands still.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  return(dealId: string, body: models.DealReturn, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/return', { ...options, params: [dealId], body })
  }

  /**
   * Approve a registration.
   *
   * It is then protected: no other partner can register the account.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | deal_conflict | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  approve(dealId: string, body: models.DealApprove, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/approve', { ...options, params: [dealId], body })
  }

  /**
   * Reject a registration with a reason.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  reject(dealId: string, body: models.DealReject, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/reject', { ...options, params: [dealId], body })
  }

  /**
   * Give a registration up.
   *
   * The account is free at once.
   *
   * For key, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  withdraw(dealId: string, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/withdraw', { ...options, params: [dealId] })
  }

  /**
   * Ask for more time.
   *
   * Until it is decided the protection stands.
   *
   * For key, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  requestExtension(dealId: string, body: models.DealRequestExtension, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/request-extension', { ...options, params: [dealId], body })
  }

  /**
   * Grant more time.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  grantExtension(dealId: string, body: models.DealGrantExtension, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/grant-extension', { ...options, params: [dealId], body })
  }

  /**
   * Decline more time.
   *
   * The protection ends when it would have ended.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  declineExtension(dealId: string, body: models.DealDeclineExtension, options?: CallOptions): Call<models.Deal> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/decline-extension', { ...options, params: [dealId], body })
  }

  /**
   * See who else is after the account.
   *
   * Live claims of other registrations, earliest first, and open deals that claim nothing, such as the
   * vendor's own.
   *
   * For key, staff; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  rivals(dealId: string, options?: CallOptions): Call<models.DealList> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/rivals', { ...options, params: [dealId] })
  }

  /**
   * Read a registration's life.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(dealId: string, options?: CallOptions): Call<models.DealHistory> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/history', { ...options, params: [dealId] })
  }

  /**
   * Read what a registration still lacks.
   *
   * By the form it came by; while anything is missing it cannot be submitted.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  missing(dealId: string, options?: CallOptions): Call<models.MissingAnswers> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/missing', { ...options, params: [dealId] })
  }

  /**
   * Read how long a deal was in each stage.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  stageTimes(dealId: string, options?: CallOptions): Call<models.StageTimes> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/stage-times', { ...options, params: [dealId] })
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
    return list(this.transport, '/v1/deals/{dealId}/timeline', query, { ...options, params: [dealId] })
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
    return call(this.transport, 'GET', '/v1/deals/{dealId}/receipt', { ...options, params: [dealId] })
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
    return list(this.transport, '/v1/deals/{dealId}/comments', query, { ...options, params: [dealId] })
  }

  /**
   * Write a comment that the other side reads, too.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(dealId: string, body: models.CommentCreate, options?: CallOptions): Call<models.Comment> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/comments', { ...options, params: [dealId], body })
  }

  /**
   * Edit a comment of your own.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(dealId: string, commentId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.Comment> {
    return call(this.transport, 'PATCH', '/v1/deals/{dealId}/comments/{commentId}', { ...options, params: [dealId, commentId], body })
  }

  /**
   * Delete a comment of your own.
   *
   * Its place stays, its text is gone for everybody but the vendor.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  delete(dealId: string, commentId: string, options?: CallOptions): Call<models.Comment> {
    return call(this.transport, 'DELETE', '/v1/deals/{dealId}/comments/{commentId}', { ...options, params: [dealId, commentId] })
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
    return call(this.transport, 'GET', '/v1/deals/{dealId}/comments/{commentId}/history', { ...options, params: [dealId, commentId] })
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
    return list(this.transport, '/v1/deals/{dealId}/notes', query, { ...options, params: [dealId] })
  }

  /**
   * Write a note that the partner never sees.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(dealId: string, body: models.NoteCreate, options?: CallOptions): Call<models.Note> {
    return call(this.transport, 'POST', '/v1/deals/{dealId}/notes', { ...options, params: [dealId], body })
  }

  /**
   * Edit a note of your own.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(dealId: string, noteId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.Note> {
    return call(this.transport, 'PATCH', '/v1/deals/{dealId}/notes/{noteId}', { ...options, params: [dealId, noteId], body })
  }

  /**
   * Delete a note of your own.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  delete(dealId: string, noteId: string, options?: CallOptions): Call<models.Note> {
    return call(this.transport, 'DELETE', '/v1/deals/{dealId}/notes/{noteId}', { ...options, params: [dealId, noteId] })
  }

  /**
   * Read every text that a note had.
   *
   * For key, staff; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(dealId: string, noteId: string, options?: CallOptions): Call<models.RemarkHistory> {
    return call(this.transport, 'GET', '/v1/deals/{dealId}/notes/{noteId}/history', { ...options, params: [dealId, noteId] })
  }
}

/** `prm.tickets` */
export class Tickets extends Resource {
  /**
   * List tickets.
   *
   * A partner user sees the own partner's. Newest first unless sorted.
   *
   * For key, staff, partner; scope `tickets:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.TicketsListQuery, options?: CallOptions): List<models.Ticket> {
    return list(this.transport, '/v1/tickets', query, options)
  }

  /**
   * Raise a ticket.
   *
   * With its first message. What it is about must be of the same partner.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.TicketCreate, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets', { ...options, body })
  }

  /**
   * See how promises are kept and who has how much to do.
   *
   * For key, staff; scope `tickets:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  report(query?: models.TicketsReportQuery, options?: CallOptions): Call<models.TicketReport> {
    return call(this.transport, 'GET', '/v1/tickets/report', { ...options, query })
  }

  /**
   * Read a ticket.
   *
   * For key, staff, partner; scope `tickets:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'GET', '/v1/tickets/{ticketId}', { ...options, params: [ticketId] })
  }

  /**
   * Change what a ticket is about.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(ticketId: string, body: models.TicketUpdate, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'PATCH', '/v1/tickets/{ticketId}', { ...options, params: [ticketId], body })
  }

  /**
   * Say that a ticket waits for the partner.
   *
   * An answer of the partner brings it back.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  pend(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/pend', { ...options, params: [ticketId] })
  }

  /**
   * Say that a ticket waits for somebody else.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  hold(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/hold', { ...options, params: [ticketId] })
  }

  /**
   * Take up a ticket that waited.
   *
   * An answer of the partner does so by itself.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  resume(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/resume', { ...options, params: [ticketId] })
  }

  /**
   * Say that a ticket is solved.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  resolve(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/resolve', { ...options, params: [ticketId] })
  }

  /**
   * Open a ticket again.
   *
   * An answer of the partner does so by itself while it is resolved.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  reopen(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/reopen', { ...options, params: [ticketId] })
  }

  /**
   * Close a ticket that is resolved.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  close(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/close', { ...options, params: [ticketId] })
  }

  /**
   * Say who sees to a ticket.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  assign(ticketId: string, body: models.TicketAssign, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/assign', { ...options, params: [ticketId], body })
  }

  /**
   * Take a ticket.
   *
   * Of several who take it at once, the first has it.
   *
   * For staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  take(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/take', { ...options, params: [ticketId] })
  }

  /**
   * Set how urgent a ticket is.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  setPriority(ticketId: string, body: models.TicketSetPriority, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/priority', { ...options, params: [ticketId], body })
  }

  /**
   * Let another ticket go on in its place.
   *
   * It is closed and says where it goes on; whoever asked for it or followed it follows the other.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  merge(ticketId: string, body: models.TicketMerge, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/merge', { ...options, params: [ticketId], body })
  }

  /**
   * Let the deal of a ticket wait for it.
   *
   * Until the ticket is solved, the deal's protection and the clock of the vendor's answer stand still.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  block(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/block', { ...options, params: [ticketId] })
  }

  /**
   * Let the deal of a ticket go on without it.
   *
   * Its clocks go on with the time they had left.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  unblock(ticketId: string, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/unblock', { ...options, params: [ticketId] })
  }

  /**
   * Say how the help was.
   *
   * Once, by who asked, after it is resolved. A key passes on what that person said in chat.
   *
   * For key, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  rate(ticketId: string, body: models.TicketRate, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/rate', { ...options, params: [ticketId], body })
  }

  /**
   * Follow a ticket.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  follow(ticketId: string, body: models.TicketFollow, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/follow', { ...options, params: [ticketId], body })
  }

  /**
   * Follow a ticket no longer.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  unfollow(ticketId: string, body: models.TicketFollow, options?: CallOptions): Call<models.Ticket> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/unfollow', { ...options, params: [ticketId], body })
  }
}

/** `prm.ticketMessages` */
export class TicketMessages extends Resource {
  /**
   * List the messages on a ticket, newest first.
   *
   * What both sides read. A deleted one keeps its place, without its text.
   *
   * For key, staff, partner; scope `tickets:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  list(ticketId: string, query?: models.TicketMessagesListQuery, options?: CallOptions): List<models.Message> {
    return list(this.transport, '/v1/tickets/{ticketId}/messages', query, { ...options, params: [ticketId] })
  }

  /**
   * Write to the other side.
   *
   * An answer of the partner takes up a ticket that waited for it, and reopens a resolved one.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  create(ticketId: string, body: models.MessageCreate, options?: CallOptions): Call<models.Message> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/messages', { ...options, params: [ticketId], body })
  }

  /**
   * Edit a message of your own.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(ticketId: string, messageId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.Message> {
    return call(this.transport, 'PATCH', '/v1/tickets/{ticketId}/messages/{messageId}', { ...options, params: [ticketId, messageId], body })
  }

  /**
   * Delete a message of your own.
   *
   * Its place stays, its text is gone for everybody but the vendor.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  delete(ticketId: string, messageId: string, options?: CallOptions): Call<models.Message> {
    return call(this.transport, 'DELETE', '/v1/tickets/{ticketId}/messages/{messageId}', { ...options, params: [ticketId, messageId] })
  }

  /**
   * Read every text that a message had.
   *
   * For the vendor, and for who wrote it.
   *
   * For key, staff, partner; scope `tickets:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(ticketId: string, messageId: string, options?: CallOptions): Call<models.RemarkHistory> {
    return call(this.transport, 'GET', '/v1/tickets/{ticketId}/messages/{messageId}/history', { ...options, params: [ticketId, messageId] })
  }
}

/** `prm.ticketNotes` */
export class TicketNotes extends Resource {
  /**
   * List the internal notes on a ticket, newest first.
   *
   * For the vendor's own people; no credential of a partner reaches them.
   *
   * For key, staff; scope `tickets:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  list(ticketId: string, query?: models.TicketNotesListQuery, options?: CallOptions): List<models.TicketNote> {
    return list(this.transport, '/v1/tickets/{ticketId}/notes', query, { ...options, params: [ticketId] })
  }

  /**
   * Write a note that the partner never sees.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(ticketId: string, body: models.TicketNoteCreate, options?: CallOptions): Call<models.TicketNote> {
    return call(this.transport, 'POST', '/v1/tickets/{ticketId}/notes', { ...options, params: [ticketId], body })
  }

  /**
   * Edit a note of your own.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(ticketId: string, ticketNoteId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.TicketNote> {
    return call(this.transport, 'PATCH', '/v1/tickets/{ticketId}/notes/{ticketNoteId}', { ...options, params: [ticketId, ticketNoteId], body })
  }

  /**
   * Delete a note of your own.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  delete(ticketId: string, ticketNoteId: string, options?: CallOptions): Call<models.TicketNote> {
    return call(this.transport, 'DELETE', '/v1/tickets/{ticketId}/notes/{ticketNoteId}', { ...options, params: [ticketId, ticketNoteId] })
  }

  /**
   * Read every text that a note had.
   *
   * For key, staff; scope `tickets:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(ticketId: string, ticketNoteId: string, options?: CallOptions): Call<models.RemarkHistory> {
    return call(this.transport, 'GET', '/v1/tickets/{ticketId}/notes/{ticketNoteId}/history', { ...options, params: [ticketId, ticketNoteId] })
  }
}

/** `prm.savedReplies` */
export class SavedReplies extends Resource {
  /**
   * List saved replies, by title.
   *
   * For key, staff; scope `tickets:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.SavedRepliesListQuery, options?: CallOptions): List<models.SavedReply> {
    return list(this.transport, '/v1/saved-replies', query, options)
  }

  /**
   * Save a reply.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.SavedReplyCreate, options?: CallOptions): Call<models.SavedReply> {
    return call(this.transport, 'POST', '/v1/saved-replies', { ...options, body })
  }

  /**
   * Change a saved reply.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(replyId: string, body: models.SavedReplyUpdate, options?: CallOptions): Call<models.SavedReply> {
    return call(this.transport, 'PATCH', '/v1/saved-replies/{replyId}', { ...options, params: [replyId], body })
  }

  /**
   * Delete a saved reply.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  delete(replyId: string, options?: CallOptions): Call<models.SavedReply> {
    return call(this.transport, 'DELETE', '/v1/saved-replies/{replyId}', { ...options, params: [replyId] })
  }
}

/** `prm.courses` */
export class Courses extends Resource {
  /**
   * List courses by title.
   *
   * A partner's user sees the published courses that are meant for them, and those they take.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.CoursesListQuery, options?: CallOptions): List<models.Course> {
    return list(this.transport, '/v1/courses', query, options)
  }

  /**
   * Write a course.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | conflict | idempotency_in_flight | payload_too_large
   * | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.CourseCreate, options?: CallOptions): Call<models.Course> {
    return call(this.transport, 'POST', '/v1/courses', { ...options, body })
  }

  /**
   * Read the outline of a course.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  get(courseId: string, query?: models.CoursesGetQuery, options?: CallOptions): Call<models.CourseOutline> {
    return call(this.transport, 'GET', '/v1/courses/{courseId}', { ...options, params: [courseId], query })
  }

  /**
   * Change the settings of a course.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(courseId: string, body: models.CourseUpdate, options?: CallOptions): Call<models.Course> {
    return call(this.transport, 'PATCH', '/v1/courses/{courseId}', { ...options, params: [courseId], body })
  }

  /**
   * Write the next version of a course.
   *
   * Nobody sees it before it is published. `If-Match` names the version of the draft.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  putDraft(courseId: string, body: models.CourseContent, options?: CallOptions): Call<models.CourseVersion> {
    return call(this.transport, 'PUT', '/v1/courses/{courseId}/draft', { ...options, params: [courseId], body })
  }

  /**
   * Throw the draft away.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  discardDraft(courseId: string, options?: CallOptions): Call<models.Course> {
    return call(this.transport, 'DELETE', '/v1/courses/{courseId}/draft', { ...options, params: [courseId] })
  }

  /**
   * Publish the draft.
   *
   * Who is in the middle of the version before goes on with it.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  publish(courseId: string, body: models.CoursePublish, options?: CallOptions): Call<models.Course> {
    return call(this.transport, 'POST', '/v1/courses/{courseId}/publish', { ...options, params: [courseId], body })
  }

  /**
   * Take a course off the list.
   *
   * Who is in it may finish it.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  archive(courseId: string, options?: CallOptions): Call<models.Course> {
    return call(this.transport, 'POST', '/v1/courses/{courseId}/archive', { ...options, params: [courseId] })
  }

  /**
   * List the versions of a course, newest first.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  versions(courseId: string, options?: CallOptions): Call<models.CourseVersions> {
    return call(this.transport, 'GET', '/v1/courses/{courseId}/versions', { ...options, params: [courseId] })
  }

  /**
   * Read a version of a course, answers included.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  getVersion(courseId: string, number: string, options?: CallOptions): Call<models.CourseVersion> {
    return call(this.transport, 'GET', '/v1/courses/{courseId}/versions/{number}', { ...options, params: [courseId, number] })
  }

  /**
   * Assign a course to many people.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  assign(courseId: string, body: models.CourseAssign, options?: CallOptions): Call<models.CourseAssigned> {
    return call(this.transport, 'POST', '/v1/courses/{courseId}/assign', { ...options, params: [courseId], body })
  }
}

/** `prm.enrolments` */
export class Enrolments extends Resource {
  /**
   * List who takes which course, newest first.
   *
   * A seller sees the own ones, an admin of a partner the partner's.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.EnrolmentsListQuery, options?: CallOptions): List<models.Enrolment> {
    return list(this.transport, '/v1/enrolments', query, options)
  }

  /**
   * Take a course, or have somebody take it.
   *
   * Asking again while the course is open gives the same enrolment.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.EnrolmentCreate, options?: CallOptions): Call<models.Enrolment> {
    return call(this.transport, 'POST', '/v1/enrolments', { ...options, body })
  }

  /**
   * Download who takes which course.
   *
   * For key, staff; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  export(query?: models.EnrolmentsExportQuery, options?: CallOptions): Promise<Response> {
    return this.transport.open('/v1/enrolments.csv', { ...options, query })
  }

  /**
   * Read an enrolment.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(enrolmentId: string, options?: CallOptions): Call<models.Enrolment> {
    return call(this.transport, 'GET', '/v1/enrolments/{enrolmentId}', { ...options, params: [enrolmentId] })
  }

  /**
   * Read what there is to learn.
   *
   * Questions of a quiz come with an attempt, and their answers only when its rules allow.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  content(enrolmentId: string, query?: models.EnrolmentsContentQuery, options?: CallOptions): Call<models.EnrolmentContent> {
    return call(this.transport, 'GET', '/v1/enrolments/{enrolmentId}/content', { ...options, params: [enrolmentId], query })
  }

  /**
   * Read a course as the caller takes it.
   *
   * The latest run with its content and progress, or the outline and whether it may be begun.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  mine(courseId: string, query?: models.EnrolmentsMineQuery, options?: CallOptions): Call<models.CourseRun> {
    return call(this.transport, 'GET', '/v1/courses/{courseId}/mine', { ...options, params: [courseId], query })
  }

  /**
   * Say that a lesson is open.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  reportLesson(enrolmentId: string, lessonKey: string, body: models.LessonReport, options?: CallOptions): Call<models.LessonState> {
    return call(this.transport, 'POST', '/v1/enrolments/{enrolmentId}/lessons/{lessonKey}/report', { ...options, params: [enrolmentId, lessonKey], body })
  }

  /**
   * Take a person out of a course.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  withdraw(enrolmentId: string, options?: CallOptions): Call<models.Enrolment> {
    return call(this.transport, 'POST', '/v1/enrolments/{enrolmentId}/withdraw', { ...options, params: [enrolmentId] })
  }
}

/** `prm.quizzes` */
export class Quizzes extends Resource {
  /**
   * Begin a quiz, or go on with it.
   *
   * An attempt that is open is given back: there is never more than one.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | idempotency_key_reused
   */
  start(enrolmentId: string, lessonKey: string, query?: models.QuizzesStartQuery, options?: CallOptions): Call<models.QuizAttempt> {
    return call(this.transport, 'POST', '/v1/enrolments/{enrolmentId}/lessons/{lessonKey}/attempts', { ...options, params: [enrolmentId, lessonKey], query })
  }

  /**
   * List the latest attempts at a quiz, newest first.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  attempts(enrolmentId: string, lessonKey: string, query?: models.QuizzesAttemptsQuery, options?: CallOptions): Call<models.QuizAttempts> {
    return call(this.transport, 'GET', '/v1/enrolments/{enrolmentId}/lessons/{lessonKey}/attempts', { ...options, params: [enrolmentId, lessonKey], query })
  }

  /**
   * Read an attempt at a quiz.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  get(attemptId: string, query?: models.QuizzesGetQuery, options?: CallOptions): Call<models.QuizAttempt> {
    return call(this.transport, 'GET', '/v1/quiz-attempts/{attemptId}', { ...options, params: [attemptId], query })
  }

  /**
   * Keep answers.
   *
   * They are kept until the attempt is handed in, or its time is over and it hands itself in.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  answer(attemptId: string, body: models.QuizAnswers, query?: models.QuizzesAnswerQuery, options?: CallOptions): Call<models.QuizAttempt> {
    return call(this.transport, 'PUT', '/v1/quiz-attempts/{attemptId}/answers', { ...options, params: [attemptId], query, body })
  }

  /**
   * Hand an attempt in.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  submit(attemptId: string, body: models.QuizSubmit, query?: models.QuizzesSubmitQuery, options?: CallOptions): Call<models.QuizAttempt> {
    return call(this.transport, 'POST', '/v1/quiz-attempts/{attemptId}/submit', { ...options, params: [attemptId], query, body })
  }

  /**
   * See how a quiz goes, question by question.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  statistics(courseId: string, lessonKey: string, options?: CallOptions): Call<models.QuizStatistics> {
    return call(this.transport, 'GET', '/v1/courses/{courseId}/lessons/{lessonKey}/statistics', { ...options, params: [courseId, lessonKey] })
  }
}

/** `prm.packages` */
export class Packages extends Resource {
  /**
   * List packages, newest first.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.PackagesListQuery, options?: CallOptions): List<models.CoursePackage> {
    return list(this.transport, '/v1/packages', query, options)
  }

  /**
   * Upload a SCORM package.
   *
   * A zip with `imsmanifest.xml` at its root, SCORM 1.2 or 2004. Archives that lead out of their folder,
   * hold links, grow out of proportion or bring entities are refused, and the answer says why. A lesson of
   * the kind `scorm` plays it.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | unsupported_media_type | validation_failed
   */
  upload(body: string | Blob | ReadableStream<Uint8Array>, options?: CallOptions): Call<models.CoursePackage> {
    return call(this.transport, 'POST', '/v1/packages', { ...options, upload: { type: 'application/zip', content: body } })
  }

  /**
   * Read a package.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(packageId: string, options?: CallOptions): Call<models.CoursePackage> {
    return call(this.transport, 'GET', '/v1/packages/{packageId}', { ...options, params: [packageId] })
  }

  /**
   * Play a package.
   *
   * Goes on with the attempt that is open; after a failed one another begins. The latest launch alone may
   * report.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | idempotency_key_reused
   */
  launch(enrolmentId: string, lessonKey: string, options?: CallOptions): Call<models.PackageLaunch> {
    return call(this.transport, 'POST', '/v1/enrolments/{enrolmentId}/lessons/{lessonKey}/launch', { ...options, params: [enrolmentId, lessonKey] })
  }

  /**
   * Read an attempt at a package.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  attempt(playId: string, options?: CallOptions): Call<models.PackageAttempt> {
    return call(this.transport, 'GET', '/v1/package-attempts/{playId}', { ...options, params: [playId] })
  }

  /**
   * Keep what a package reports.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  commit(playId: string, scoKey: string, body: models.PackageCommit, options?: CallOptions): Call<models.PackageAttempt> {
    return call(this.transport, 'PUT', '/v1/package-attempts/{playId}/scos/{scoKey}', { ...options, params: [playId, scoKey], body })
  }
}

/** `prm.learningPaths` */
export class LearningPaths extends Resource {
  /**
   * List learning paths by title.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.LearningPathsListQuery, options?: CallOptions): List<models.LearningPath> {
    return list(this.transport, '/v1/learning-paths', query, options)
  }

  /**
   * Put courses in order.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.LearningPathCreate, options?: CallOptions): Call<models.LearningPath> {
    return call(this.transport, 'POST', '/v1/learning-paths', { ...options, body })
  }

  /**
   * Read a learning path.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(pathId: string, options?: CallOptions): Call<models.LearningPath> {
    return call(this.transport, 'GET', '/v1/learning-paths/{pathId}', { ...options, params: [pathId] })
  }

  /**
   * Change a learning path.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(pathId: string, body: models.LearningPathUpdate, options?: CallOptions): Call<models.LearningPath> {
    return call(this.transport, 'PATCH', '/v1/learning-paths/{pathId}', { ...options, params: [pathId], body })
  }

  /**
   * See how far a person is on a path.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  progress(pathId: string, query?: models.LearningPathsProgressQuery, options?: CallOptions): Call<models.PathProgress> {
    return call(this.transport, 'GET', '/v1/learning-paths/{pathId}/progress', { ...options, params: [pathId], query })
  }
}

/** `prm.training` */
export class Training extends Resource {
  /**
   * Read what to learn next, and all that one has learned.
   *
   * Courses, paths and certifications of the person behind the credential, in their language.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  mine(query?: models.TrainingMineQuery, options?: CallOptions): Call<models.MyTraining> {
    return call(this.transport, 'GET', '/v1/me/training', { ...options, query })
  }

  /**
   * List people by name with how far they are.
   *
   * A seller sees the own line, an admin of a partner its people.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  people(query?: models.TrainingPeopleQuery, options?: CallOptions): List<models.TrainingPerson> {
    return list(this.transport, '/v1/training/people', query, options)
  }
}

/** `prm.certifications` */
export class Certifications extends Resource {
  /**
   * List certifications by title.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.CertificationsListQuery, options?: CallOptions): List<models.Certification> {
    return list(this.transport, '/v1/certifications', query, options)
  }

  /**
   * Say what a certificate asks for.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.CertificationCreate, options?: CallOptions): Call<models.Certification> {
    return call(this.transport, 'POST', '/v1/certifications', { ...options, body })
  }

  /**
   * Read a certification.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(certificationId: string, options?: CallOptions): Call<models.Certification> {
    return call(this.transport, 'GET', '/v1/certifications/{certificationId}', { ...options, params: [certificationId] })
  }

  /**
   * Change or retire a certification.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(certificationId: string, body: models.CertificationUpdate, options?: CallOptions): Call<models.Certification> {
    return call(this.transport, 'PATCH', '/v1/certifications/{certificationId}', { ...options, params: [certificationId], body })
  }

  /**
   * Count the certified people of each partner.
   *
   * A partner's user sees the own partner only.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  coverage(certificationId: string, query?: models.CertificationsCoverageQuery, options?: CallOptions): Call<models.CertificationCoverage> {
    return call(this.transport, 'GET', '/v1/certifications/{certificationId}/coverage', { ...options, params: [certificationId], query })
  }
}

/** `prm.certificates` */
export class Certificates extends Resource {
  /**
   * List certificates, newest first.
   *
   * A seller sees the own ones, an admin of a partner the partner's.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.CertificatesListQuery, options?: CallOptions): List<models.Certificate> {
    return list(this.transport, '/v1/certificates', query, options)
  }

  /**
   * Download who holds which certification.
   *
   * For key, staff; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  export(query?: models.CertificatesExportQuery, options?: CallOptions): Promise<Response> {
    return this.transport.open('/v1/certificates.csv', { ...options, query })
  }

  /**
   * Read a certificate.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(certificateId: string, options?: CallOptions): Call<models.Certificate> {
    return call(this.transport, 'GET', '/v1/certificates/{certificateId}', { ...options, params: [certificateId] })
  }

  /**
   * Take a certificate back.
   *
   * Whoever verifies it from then on learns that it was revoked.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  revoke(certificateId: string, body: models.CertificateRevoke, options?: CallOptions): Call<models.Certificate> {
    return call(this.transport, 'POST', '/v1/certificates/{certificateId}/revoke', { ...options, params: [certificateId], body })
  }
}

/** `prm.requirements` */
export class Requirements extends Resource {
  /**
   * List what the programme asks for, by title.
   *
   * For key, staff; scope `requirements:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.RequirementsListQuery, options?: CallOptions): List<models.Requirement> {
    return list(this.transport, '/v1/requirements', query, options)
  }

  /**
   * Ask for something before a command.
   *
   * For key, staff; scope `requirements:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.RequirementCreate, options?: CallOptions): Call<models.Requirement> {
    return call(this.transport, 'POST', '/v1/requirements', { ...options, body })
  }

  /**
   * Ask what is missing before a command.
   *
   * The answer is the one that the command itself would give, so whoever may give that may ask.
   *
   * For key, staff, partner.
   *
   * @throws ApiError invalid_request | not_found | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  check(body: models.RequirementCheck, options?: CallOptions): Call<models.RequirementCheckResult> {
    return call(this.transport, 'POST', '/v1/requirements/check', { ...options, body })
  }

  /**
   * Read a requirement.
   *
   * For key, staff; scope `requirements:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(requirementId: string, options?: CallOptions): Call<models.Requirement> {
    return call(this.transport, 'GET', '/v1/requirements/{requirementId}', { ...options, params: [requirementId] })
  }

  /**
   * Change or retire a requirement.
   *
   * For key, staff; scope `requirements:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(requirementId: string, body: models.RequirementUpdate, options?: CallOptions): Call<models.Requirement> {
    return call(this.transport, 'PATCH', '/v1/requirements/{requirementId}', { ...options, params: [requirementId], body })
  }

  /**
   * List who may do without it.
   *
   * For key, staff; scope `requirements:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  waivers(requirementId: string, options?: CallOptions): Call<models.Waivers> {
    return call(this.transport, 'GET', '/v1/requirements/{requirementId}/waivers', { ...options, params: [requirementId] })
  }

  /**
   * Let a partner do without it, until a date.
   *
   * For key, staff; scope `requirements:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  waive(requirementId: string, body: models.WaiverCreate, options?: CallOptions): Call<models.Waiver> {
    return call(this.transport, 'POST', '/v1/requirements/{requirementId}/waivers', { ...options, params: [requirementId], body })
  }

  /**
   * End a waiver early.
   *
   * For key, staff; scope `requirements:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | idempotency_key_reused
   */
  endWaiver(requirementId: string, waiverId: string, options?: CallOptions): Call<models.Waiver> {
    return call(this.transport, 'POST', '/v1/requirements/{requirementId}/waivers/{waiverId}/end', { ...options, params: [requirementId, waiverId] })
  }
}

/** `prm.imports` */
export class Imports extends Resource {
  /**
   * List imports, newest first.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.ImportsListQuery, options?: CallOptions): List<models.Import> {
    return list(this.transport, '/v1/imports', query, options)
  }

  /**
   * Open an import.
   *
   * Says what the file holds and how its columns map; send the file next. With `dryRun` nothing is stored,
   * and the rows say what would happen.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.ImportCreate, options?: CallOptions): Call<models.Import> {
    return call(this.transport, 'POST', '/v1/imports', { ...options, body })
  }

  /**
   * Read how far an import is.
   *
   * The live stream tells the same once a second as `import.progressed`.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(importId: string, options?: CallOptions): Call<models.Import> {
    return call(this.transport, 'GET', '/v1/imports/{importId}', { ...options, params: [importId] })
  }

  /**
   * Send the CSV of an import.
   *
   * Streamed: rows are stored while the rest still arrives, and the answer comes when all are in. When an
   * upload breaks off, send the same file to the same import: it goes on where it was. Rows are known by
   * their external id, so nothing doubles.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | invalid_transition |
   * unsupported_media_type | validation_failed
   */
  upload(importId: string, body: string | Blob | ReadableStream<Uint8Array>, options?: CallOptions): Call<models.Import> {
    return call(this.transport, 'PUT', '/v1/imports/{importId}/file', { ...options, params: [importId], upload: { type: 'text/csv', content: body } })
  }

  /**
   * List what became of the rows.
   *
   * In order of the file: every row of a dry run, the rejected rows of any other import; at most 100,000 of
   * them.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  rows(importId: string, query?: models.ImportsRowsQuery, options?: CallOptions): List<models.ImportRow> {
    return list(this.transport, '/v1/imports/{importId}/rows', query, { ...options, params: [importId] })
  }

  /**
   * Download the rejected rows.
   *
   * A CSV of the rows as they stood in the file, with their line and the reason in front. Correct them and
   * send them with the same mapping.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  rejections(importId: string, options?: CallOptions): Promise<Response> {
    return this.transport.open('/v1/imports/{importId}/rejections.csv', { ...options, params: [importId] })
  }

  /**
   * Stop an import.
   *
   * What is stored stays; the rest of the file is not read.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  cancel(importId: string, options?: CallOptions): Call<models.Import> {
    return call(this.transport, 'POST', '/v1/imports/{importId}/cancel', { ...options, params: [importId] })
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
   * | unsupported_media_type | idempotency_key_reused | validation_failed
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
    return call(this.transport, 'GET', '/v1/webhooks/{webhookId}', { ...options, params: [webhookId] })
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
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(webhookId: string, body: models.WebhookUpdate, options?: CallOptions): Call<models.Webhook> {
    return call(this.transport, 'PATCH', '/v1/webhooks/{webhookId}', { ...options, params: [webhookId], body })
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
    return call(this.transport, 'DELETE', '/v1/webhooks/{webhookId}', { ...options, params: [webhookId] })
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
    return call(this.transport, 'POST', '/v1/webhooks/{webhookId}/rotate-secret', { ...options, params: [webhookId] })
  }

  /**
   * Send a ping.
   *
   * Sent within a second or so, signed like an event, of type `prm.ping.v1`. Its outcome is in the
   * deliveries.
   *
   * For key, staff; scope `webhooks:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | idempotency_key_reused
   */
  test(webhookId: string, options?: CallOptions): Call<models.WebhookDelivery> {
    return call(this.transport, 'POST', '/v1/webhooks/{webhookId}/test', { ...options, params: [webhookId] })
  }

  /**
   * List the deliveries of a webhook, newest first.
   *
   * For key, staff; scope `webhooks:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  deliveries(webhookId: string, query?: models.WebhooksDeliveriesQuery, options?: CallOptions): List<models.WebhookDelivery> {
    return list(this.transport, '/v1/webhooks/{webhookId}/deliveries', query, { ...options, params: [webhookId] })
  }

  /**
   * Send a delivery again.
   *
   * Under the same `webhook-id`, so that a receiver which has seen it can tell.
   *
   * For key, staff; scope `webhooks:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | idempotency_key_reused
   */
  replay(webhookId: string, deliveryId: string, options?: CallOptions): Call<models.WebhookDelivery> {
    return call(this.transport, 'POST', '/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay', { ...options, params: [webhookId, deliveryId] })
  }
}

/** Every resource of the API. */
export class Resources {
  readonly vendor: Vendor
  readonly testClock: TestClock
  readonly me: Me
  readonly users: Users
  readonly keys: Keys
  readonly embedTokens: EmbedTokens
  readonly company: Company
  readonly partners: Partners
  readonly forms: Forms
  readonly leads: Leads
  readonly deals: Deals
  readonly dealComments: DealComments
  readonly dealNotes: DealNotes
  readonly tickets: Tickets
  readonly ticketMessages: TicketMessages
  readonly ticketNotes: TicketNotes
  readonly savedReplies: SavedReplies
  readonly courses: Courses
  readonly enrolments: Enrolments
  readonly quizzes: Quizzes
  readonly packages: Packages
  readonly learningPaths: LearningPaths
  readonly training: Training
  readonly certifications: Certifications
  readonly certificates: Certificates
  readonly requirements: Requirements
  readonly imports: Imports
  readonly events: Events
  readonly audit: Audit
  readonly webhooks: Webhooks

  constructor(transport: Transport) {
    this.vendor = new Vendor(transport)
    this.testClock = new TestClock(transport)
    this.me = new Me(transport)
    this.users = new Users(transport)
    this.keys = new Keys(transport)
    this.embedTokens = new EmbedTokens(transport)
    this.company = new Company(transport)
    this.partners = new Partners(transport)
    this.forms = new Forms(transport)
    this.leads = new Leads(transport)
    this.deals = new Deals(transport)
    this.dealComments = new DealComments(transport)
    this.dealNotes = new DealNotes(transport)
    this.tickets = new Tickets(transport)
    this.ticketMessages = new TicketMessages(transport)
    this.ticketNotes = new TicketNotes(transport)
    this.savedReplies = new SavedReplies(transport)
    this.courses = new Courses(transport)
    this.enrolments = new Enrolments(transport)
    this.quizzes = new Quizzes(transport)
    this.packages = new Packages(transport)
    this.learningPaths = new LearningPaths(transport)
    this.training = new Training(transport)
    this.certifications = new Certifications(transport)
    this.certificates = new Certificates(transport)
    this.requirements = new Requirements(transport)
    this.imports = new Imports(transport)
    this.events = new Events(transport)
    this.audit = new Audit(transport)
    this.webhooks = new Webhooks(transport)
  }
}
