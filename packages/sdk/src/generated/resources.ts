// Generated from packages/api/openapi.json by `pnpm generate`. Change the API, not this file.

import { resource } from '../resource.ts'
import type { Call, CallOptions, GuardedOptions, List, Resource, ResourceClass, Transport } from '../resource.ts'
import type { EventRecord } from '../event-record.ts'
import type * as models from './models.ts'

/** `prm.vendor` */
export interface Vendor extends Resource {
  /**
   * Read the programme.
   *
   * The vendor behind the credential, with its pipeline in order, its lists and its rules.
   *
   * For key, staff, partner; scope `vendor:read`.
   *
   * @throws ApiError missing_scope
   */
  get(options?: CallOptions): Call<models.Vendor>

  /**
   * Change the programme and its rules.
   *
   * For key, staff; scope `vendor:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | precondition_failed |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  update(body: models.VendorUpdate, options?: CallOptions): Call<models.Vendor>

  /**
   * Read what a page may show of the vendor.
   *
   * For key, publishable, staff, partner; scope `vendor:read`.
   *
   * @throws ApiError missing_scope
   */
  getPublic(options?: CallOptions): Call<models.PublicVendor>

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
  setStages(body: models.StagesReplace, options?: CallOptions): Call<models.Vendor>

  /**
   * Read the public keys that verify receipts and badges.
   *
   * A JWK set. It is empty before the first receipt; a key that has signed one stays in it.
   *
   * For key, publishable, staff, partner; scope `vendor:read`.
   *
   * @throws ApiError missing_scope
   */
  keys(options?: CallOptions): Call<models.JwkSet>

  /**
   * Sign with a new key from now on.
   *
   * The old ones stay in the set: what they have signed remains good.
   *
   * For key, staff; scope `vendor:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | idempotency_key_reused
   */
  rotateKey(options?: CallOptions): Call<models.JwkSet>
}
export const Vendor: ResourceClass<Vendor> = /* @__PURE__ */ resource(`/v1/vendor
g get
ab update
g getPublic /public
ub setStages /stages
g keys .
p rotateKey /keys/rotate`)

/** `prm.testClock` */
export interface TestClock extends Resource {
  /**
   * Read the programme's clock.
   *
   * For key; scope `vendor:read`.
   *
   * @throws ApiError missing_scope
   */
  get(options?: CallOptions): Call<models.TestClock>

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
  advance(body: models.TestClockAdvance, options?: CallOptions): Call<models.TestClock>
}
export const TestClock: ResourceClass<TestClock> = /* @__PURE__ */ resource(`/v1/test-clock
g get
pb advance .`)

/** `prm.me` */
export interface Me extends Resource {
  /**
   * Who this credential speaks for.
   *
   * For key, publishable, staff, partner.
   */
  get(options?: CallOptions): Call<models.Me>

  /**
   * Change the own profile.
   *
   * For staff, partner.
   *
   * @throws ApiError invalid_request | idempotency_in_flight | precondition_failed | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  update(body: models.ProfileUpdate, options?: CallOptions): Call<models.User>

  /**
   * Make a one-time code that tells the chat bot who one is.
   *
   * For people whose e-mail address in Slack or Teams is another. It ends within ten minutes.
   *
   * For staff, partner.
   *
   * @throws ApiError invalid_request | idempotency_in_flight | idempotency_key_reused
   */
  createChatCode(options?: CallOptions): Call<models.ChatCode>

  /**
   * Read which chat account a one-time link is for.
   *
   * Show it, and ask: who confirms a link that somebody else has sent lets them act as themselves.
   *
   * For staff, partner.
   *
   * @throws ApiError invalid_request | not_found | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  readChatLink(body: models.ChatLinkUse, options?: CallOptions): Call<models.ChatAccount>

  /**
   * Say that the chat account of a one-time link is one’s own.
   *
   * It works once; from then on the bot acts for the caller there. The event `user.chat_linked` says so.
   *
   * For staff, partner.
   *
   * @throws ApiError invalid_request | not_found | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  confirmChatLink(body: models.ChatLinkUse, options?: CallOptions): Call<models.ChatAccount>
}
export const Me: ResourceClass<Me> = /* @__PURE__ */ resource(`/v1/me
g get
ab update
p createChatCode /chat-codes
pb readChatLink /chat-links/read
pb confirmChatLink /chat-links/confirm`)

/** `prm.users` */
export interface Users extends Resource {
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
  redeemChatCode(body: models.ChatCodeRedeem, options?: CallOptions): Call<models.User>

  /**
   * Make a one-time link for a chat account.
   *
   * Called by the bot for somebody it does not know. Whoever is signed in on the partner pages opens it
   * there and says that the account is theirs. It ends within ten minutes, or with the next one for this
   * account.
   *
   * For key; scope `embed_tokens:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  createChatLink(body: models.ChatLinkCreate, options?: CallOptions): Call<models.ChatLink>

  /**
   * List users by name.
   *
   * A partner's people see those of their own company.
   *
   * For key, staff, partner; scope `users:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.UsersListQuery, options?: CallOptions): List<models.User>

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
  create(body: models.UserCreate, options?: CallOptions): Call<models.User>

  /**
   * Read a user.
   *
   * For key, staff, partner; scope `users:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(userId: string, options?: CallOptions): Call<models.User>

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
  update(userId: string, body: models.UserUpdate, options?: CallOptions): Call<models.User>

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
  deactivate(userId: string, options?: CallOptions): Call<models.User>

  /**
   * Let a user in again.
   *
   * For key, staff, partner; scope `users:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  reactivate(userId: string, options?: CallOptions): Call<models.User>
}
export const Users: ResourceClass<Users> = /* @__PURE__ */ resource(`/v1/users
pb redeemChatCode .
pb createChatLink /chat-links
l list
pb create
g get /{userId}
ab update /{userId}
p deactivate /{userId}.
p reactivate /{userId}.`)

/** `prm.keys` */
export interface Keys extends Resource {
  /**
   * List keys, newest first.
   *
   * Revoked and expired ones, too.
   *
   * For key, staff; scope `keys:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.KeysListQuery, options?: CallOptions): List<models.ApiKey>

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
  create(body: models.ApiKeyCreate, options?: CallOptions): Call<models.NewApiKey>

  /**
   * Read a key.
   *
   * For key, staff; scope `keys:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(keyId: string, options?: CallOptions): Call<models.ApiKey>

  /**
   * Change a key's name, or the origins of a publishable one.
   *
   * For key, staff; scope `keys:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(keyId: string, body: models.ApiKeyUpdate, options?: CallOptions): Call<models.ApiKey>

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
  rotate(keyId: string, body: models.ApiKeyRotate, options?: CallOptions): Call<models.NewApiKey>

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
  revoke(keyId: string, options?: CallOptions): Call<models.ApiKey>
}
export const Keys: ResourceClass<Keys> = /* @__PURE__ */ resource(`/v1/keys
l list
pb create
g get /{keyId}
ab update /{keyId}
pb rotate /{keyId}.
p revoke /{keyId}.`)

/** `prm.embedTokens` */
export interface EmbedTokens extends Resource {
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
  create(body: models.EmbedTokenCreate, options?: CallOptions): Call<models.EmbedToken>
}
export const EmbedTokens: ResourceClass<EmbedTokens> = /* @__PURE__ */ resource(`/v1/embed-tokens
pb create`)

/** `prm.company` */
export interface Company extends Resource {
  /**
   * Read the partner user's own company.
   *
   * For partner; scope `company:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(options?: CallOptions): Call<models.Company>

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
  update(body: models.CompanyUpdate, options?: CallOptions): Call<models.Company>
}
export const Company: ResourceClass<Company> = /* @__PURE__ */ resource(`/v1/company
g get
ab update`)

/** `prm.partners` */
export interface Partners extends Resource {
  /**
   * List partners.
   *
   * For key, staff; scope `partners:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.PartnersListQuery, options?: CallOptions): List<models.Partner>

  /**
   * Add a partner.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | conflict | idempotency_in_flight | payload_too_large
   * | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.PartnerCreate, options?: CallOptions): Call<models.Partner>

  /**
   * Read a partner.
   *
   * For key, staff; scope `partners:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(partnerId: string, options?: CallOptions): Call<models.Partner>

  /**
   * Change a partner.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(partnerId: string, body: models.PartnerUpdate, options?: CallOptions): Call<models.Partner>

  /**
   * Approve an application, or take up an invited partner.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  approve(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner>

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
  reject(partnerId: string, body: models.PartnerReject, options?: CallOptions): Call<models.Partner>

  /**
   * Invite a partner into the programme.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  invite(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner>

  /**
   * Let a partner work: its onboarding is done.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  activate(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner>

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
  suspend(partnerId: string, body: models.PartnerSuspend, options?: CallOptions): Call<models.Partner>

  /**
   * Let a suspended partner work again.
   *
   * For key, staff; scope `partners:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  reinstate(partnerId: string, body: models.PartnerNote, options?: CallOptions): Call<models.Partner>

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
  end(partnerId: string, body: models.PartnerEnd, options?: CallOptions): Call<models.Partner>
}
export const Partners: ResourceClass<Partners> = /* @__PURE__ */ resource(`/v1/partners
l list
pb create
g get /{partnerId}
ab update /{partnerId}
pb approve /{partnerId}.
pb reject /{partnerId}.
pb invite /{partnerId}.
pb activate /{partnerId}.
pb suspend /{partnerId}.
pb reinstate /{partnerId}.
pb end /{partnerId}.`)

/** `prm.forms` */
export interface Forms extends Resource {
  /**
   * List forms by key.
   *
   * For key, staff; scope `forms:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.FormsListQuery, options?: CallOptions): List<models.Form>

  /**
   * Read a form definition.
   *
   * The fields a page, a Slack modal or a Teams card asks for. Read in one language by a person, a field
   * such as `dealId` of a ticket has the records that the person sees as its options; where there is none,
   * it is left out.
   *
   * For key, publishable, staff, partner; scope `forms:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  get(formKey: string, query?: models.FormsGetQuery, options?: CallOptions): Call<models.Form>

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
  put(formKey: string, body: models.FormPut, options?: CallOptions): Call<models.Form>

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
  delete(formKey: string, options?: CallOptions): Call<models.Form>

  /**
   * Read a form as it was.
   *
   * The version that a submission names.
   *
   * For key, staff; scope `forms:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  getVersion(formKey: string, version: string, options?: CallOptions): Call<models.Form>

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
  createTicket(formKey: string, options?: CallOptions): Call<models.FormTicket>

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
  submit(formKey: string, body: models.FormSubmission, options?: CallOptions): Call<models.FormReceipt>

  /**
   * List what was sent with a form, newest first.
   *
   * With the version of the form, the language, and the texts that were agreed to.
   *
   * For key, staff; scope `submissions:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  submissions(formKey: string, query?: models.FormsSubmissionsQuery, options?: CallOptions): List<models.FormRecord>
}
export const Forms: ResourceClass<Forms> = /* @__PURE__ */ resource(`/v1/forms
l list
gq get /{formKey}
ub put /{formKey}
d delete /{formKey}
g getVersion /{formKey}/versions/{version}
p createTicket /{formKey}/tickets
pb submit /{formKey}/submissions
l submissions /{formKey}.`)

/** `prm.leads` */
export interface Leads extends Resource {
  /**
   * List leads.
   *
   * A partner user sees what is offered to the own partner or in its hands. Newest first unless sorted.
   *
   * For key, staff, partner; scope `leads:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.LeadsListQuery, options?: CallOptions): List<models.Lead>

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
  create(body: models.LeadCreate, options?: CallOptions): Call<models.LeadCreated>

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
  get(leadId: string, options?: CallOptions): Call<models.Lead>

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
  update(leadId: string, body: models.LeadUpdate, options?: CallOptions): Call<models.Lead>

  /**
   * Read what was sent again about a lead.
   *
   * For key, staff, partner; scope `leads:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  submissions(leadId: string, options?: CallOptions): Call<models.LeadSubmissions>

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
  offers(leadId: string, options?: CallOptions): Call<models.LeadOffers>

  /**
   * See how each partner fits a lead.
   *
   * What routing would do now, without doing it.
   *
   * For key, staff; scope `leads:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  candidates(leadId: string, options?: CallOptions): Call<models.LeadCandidates>

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
  offer(leadId: string, body: models.LeadOfferTo, options?: CallOptions): Call<models.Lead>

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
  accept(leadId: string, options?: CallOptions): Call<models.Lead>

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
  decline(leadId: string, body: models.LeadDecline, options?: CallOptions): Call<models.LeadOffer>

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
  recall(leadId: string, body: models.LeadRecall, options?: CallOptions): Call<models.Lead>

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
  start(leadId: string, options?: CallOptions): Call<models.Lead>

  /**
   * Say who looks after a lead at its partner.
   *
   * For key, staff, partner; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  assign(leadId: string, body: models.LeadAssign, options?: CallOptions): Call<models.Lead>

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
  convert(leadId: string, body: models.LeadConvert, options?: CallOptions): Call<models.Deal>

  /**
   * Take a lead out of the programme, with a reason.
   *
   * For key, staff; scope `leads:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  disqualify(leadId: string, body: models.LeadDisqualify, options?: CallOptions): Call<models.Lead>

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
  reopen(leadId: string, options?: CallOptions): Call<models.Lead>
}
export const Leads: ResourceClass<Leads> = /* @__PURE__ */ resource(`/v1/leads
l list
pb create
g get /{leadId}
ab update /{leadId}
g submissions /{leadId}.
g offers /{leadId}.
g candidates /{leadId}.
pb offer /{leadId}.
p accept /{leadId}.
pb decline /{leadId}.
pb recall /{leadId}.
p start /{leadId}.
pb assign /{leadId}.
pb convert /{leadId}.
pb disqualify /{leadId}.
p reopen /{leadId}.`)

/** `prm.deals` */
export interface Deals extends Resource {
  /**
   * List deals.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.DealsListQuery, options?: CallOptions): List<models.Deal>

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
  create(body: models.DealCreate, options?: CallOptions): Call<models.Deal>

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
  check(body: models.DealCheck, options?: CallOptions): Call<models.DealCheckResult>

  /**
   * List who asked about which account, newest first.
   *
   * A partner that walks through a list of companies can be seen here.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  checks(query?: models.DealsChecksQuery, options?: CallOptions): List<models.AccountCheck>

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
  batch(body: models.DealBatch, options?: CallOptions): Call<models.DealBatchResults>

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
  board(query?: models.DealsBoardQuery, options?: CallOptions): Call<models.Board>

  /**
   * Read a deal.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(dealId: string, options?: CallOptions): Call<models.Deal>

  /**
   * Change a deal.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | deal_conflict |
   * idempotency_in_flight | invalid_transition | precondition_failed | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed | precondition_required
   */
  update(dealId: string, body: models.DealUpdate, options: GuardedOptions): Call<models.Deal>

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
  move(dealId: string, body: models.DealMove, options?: CallOptions): Call<models.Deal>

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
  submit(dealId: string, options?: CallOptions): Call<models.Deal>

  /**
   * Say that a registration is being looked at.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  startReview(dealId: string, options?: CallOptions): Call<models.Deal>

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
  return(dealId: string, body: models.DealReturn, options?: CallOptions): Call<models.Deal>

  /**
   * Approve a registration.
   *
   * It is then protected: no other partner can register the account.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | deal_conflict | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed | precondition_required
   */
  approve(dealId: string, body: models.DealApprove, options: GuardedOptions): Call<models.Deal>

  /**
   * Reject a registration with a reason.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  reject(dealId: string, body: models.DealReject, options?: CallOptions): Call<models.Deal>

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
  withdraw(dealId: string, options?: CallOptions): Call<models.Deal>

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
  requestExtension(dealId: string, body: models.DealRequestExtension, options?: CallOptions): Call<models.Deal>

  /**
   * Grant more time.
   *
   * For key, staff; scope `deals:decide`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed | precondition_required
   */
  grantExtension(dealId: string, body: models.DealGrantExtension, options: GuardedOptions): Call<models.Deal>

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
  declineExtension(dealId: string, body: models.DealDeclineExtension, options?: CallOptions): Call<models.Deal>

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
  rivals(dealId: string, options?: CallOptions): Call<models.DealList>

  /**
   * Read a registration's life.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(dealId: string, options?: CallOptions): Call<models.DealHistory>

  /**
   * Read what a registration still lacks.
   *
   * By the form it came by; while anything is missing it cannot be submitted.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  missing(dealId: string, options?: CallOptions): Call<models.MissingAnswers>

  /**
   * Read how long a deal was in each stage.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  stageTimes(dealId: string, options?: CallOptions): Call<models.StageTimes>

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
  timeline(dealId: string, query?: models.DealsTimelineQuery, options?: CallOptions): List<models.TimelineEntry>

  /**
   * Get the signed receipt of the latest decision.
   *
   * Verify it anywhere with the keys of `GET /v1/vendor/keys`, even when this server is gone.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  receipt(dealId: string, options?: CallOptions): Call<models.Receipt>
}
export const Deals: ResourceClass<Deals> = /* @__PURE__ */ resource(`/v1/deals
l list
pb create
pb check .
l checks .
pb batch .
gq board .
g get /{dealId}
ab update /{dealId}
pb move /{dealId}.
p submit /{dealId}.
p startReview /{dealId}.
pb return /{dealId}.
pb approve /{dealId}.
pb reject /{dealId}.
p withdraw /{dealId}.
pb requestExtension /{dealId}.
pb grantExtension /{dealId}.
pb declineExtension /{dealId}.
g rivals /{dealId}.
g history /{dealId}.
g missing /{dealId}.
g stageTimes /{dealId}.
l timeline /{dealId}.
g receipt /{dealId}.`)

/** `prm.dealComments` */
export interface DealComments extends Resource {
  /**
   * List the comments on a deal, newest first.
   *
   * What both sides read. A deleted one keeps its place, without its text.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  list(dealId: string, query?: models.DealCommentsListQuery, options?: CallOptions): List<models.Comment>

  /**
   * Write a comment that the other side reads, too.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(dealId: string, body: models.CommentCreate, options?: CallOptions): Call<models.Comment>

  /**
   * Edit a comment of your own.
   *
   * For key, staff, partner; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(dealId: string, commentId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.Comment>

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
  delete(dealId: string, commentId: string, options?: CallOptions): Call<models.Comment>

  /**
   * Read every text that a comment had.
   *
   * For the vendor, and for who wrote it.
   *
   * For key, staff, partner; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(dealId: string, commentId: string, options?: CallOptions): Call<models.RemarkHistory>
}
export const DealComments: ResourceClass<DealComments> = /* @__PURE__ */ resource(`/v1/deals/{dealId}/comments
l list
pb create
ab update /{commentId}
d delete /{commentId}
g history /{commentId}.`)

/** `prm.dealNotes` */
export interface DealNotes extends Resource {
  /**
   * List the internal notes on a deal, newest first.
   *
   * For the vendor's own people; no credential of a partner reaches them.
   *
   * For key, staff; scope `deals:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  list(dealId: string, query?: models.DealNotesListQuery, options?: CallOptions): List<models.Note>

  /**
   * Write a note that the partner never sees.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(dealId: string, body: models.NoteCreate, options?: CallOptions): Call<models.Note>

  /**
   * Edit a note of your own.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(dealId: string, noteId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.Note>

  /**
   * Delete a note of your own.
   *
   * For key, staff; scope `deals:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  delete(dealId: string, noteId: string, options?: CallOptions): Call<models.Note>

  /**
   * Read every text that a note had.
   *
   * For key, staff; scope `deals:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(dealId: string, noteId: string, options?: CallOptions): Call<models.RemarkHistory>
}
export const DealNotes: ResourceClass<DealNotes> = /* @__PURE__ */ resource(`/v1/deals/{dealId}/notes
l list
pb create
ab update /{noteId}
d delete /{noteId}
g history /{noteId}.`)

/** `prm.tickets` */
export interface Tickets extends Resource {
  /**
   * List tickets.
   *
   * A partner user sees the own partner's. Newest first unless sorted.
   *
   * For key, staff, partner; scope `tickets:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.TicketsListQuery, options?: CallOptions): List<models.Ticket>

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
  create(body: models.TicketCreate, options?: CallOptions): Call<models.Ticket>

  /**
   * See how promises are kept and who has how much to do.
   *
   * For key, staff; scope `tickets:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  report(query?: models.TicketsReportQuery, options?: CallOptions): Call<models.TicketReport>

  /**
   * Read a ticket.
   *
   * For key, staff, partner; scope `tickets:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(ticketId: string, options?: CallOptions): Call<models.Ticket>

  /**
   * Change what a ticket is about.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(ticketId: string, body: models.TicketUpdate, options?: CallOptions): Call<models.Ticket>

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
  pend(ticketId: string, options?: CallOptions): Call<models.Ticket>

  /**
   * Say that a ticket waits for somebody else.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  hold(ticketId: string, options?: CallOptions): Call<models.Ticket>

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
  resume(ticketId: string, options?: CallOptions): Call<models.Ticket>

  /**
   * Say that a ticket is solved.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  resolve(ticketId: string, options?: CallOptions): Call<models.Ticket>

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
  reopen(ticketId: string, options?: CallOptions): Call<models.Ticket>

  /**
   * Close a ticket that is resolved.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  close(ticketId: string, options?: CallOptions): Call<models.Ticket>

  /**
   * Say who sees to a ticket.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  assign(ticketId: string, body: models.TicketAssign, options?: CallOptions): Call<models.Ticket>

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
  take(ticketId: string, options?: CallOptions): Call<models.Ticket>

  /**
   * Set how urgent a ticket is.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  setPriority(ticketId: string, body: models.TicketSetPriority, options?: CallOptions): Call<models.Ticket>

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
  merge(ticketId: string, body: models.TicketMerge, options?: CallOptions): Call<models.Ticket>

  /**
   * Make a ticket of its own of a message and what follows.
   *
   * For a second matter in one thread. The new one is of the same partner and person, begins its own
   * promises and says what it was split from; internal notes stay. Events: `ticket.created` of the new one,
   * `ticket.updated` of the old.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  split(ticketId: string, body: models.TicketSplit, options?: CallOptions): Call<models.Ticket>

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
  block(ticketId: string, options?: CallOptions): Call<models.Ticket>

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
  unblock(ticketId: string, options?: CallOptions): Call<models.Ticket>

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
  rate(ticketId: string, body: models.TicketRate, options?: CallOptions): Call<models.Ticket>

  /**
   * Follow a ticket.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  follow(ticketId: string, body: models.TicketFollow, options?: CallOptions): Call<models.Ticket>

  /**
   * Follow a ticket no longer.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  unfollow(ticketId: string, body: models.TicketFollow, options?: CallOptions): Call<models.Ticket>
}
export const Tickets: ResourceClass<Tickets> = /* @__PURE__ */ resource(`/v1/tickets
l list
pb create
gq report .
g get /{ticketId}
ab update /{ticketId}
p pend /{ticketId}.
p hold /{ticketId}.
p resume /{ticketId}.
p resolve /{ticketId}.
p reopen /{ticketId}.
p close /{ticketId}.
pb assign /{ticketId}.
p take /{ticketId}.
pb setPriority /{ticketId}/priority
pb merge /{ticketId}.
pb split /{ticketId}.
p block /{ticketId}.
p unblock /{ticketId}.
pb rate /{ticketId}.
pb follow /{ticketId}.
pb unfollow /{ticketId}.`)

/** `prm.ticketMessages` */
export interface TicketMessages extends Resource {
  /**
   * List the messages on a ticket, newest first.
   *
   * What both sides read. A deleted one keeps its place, without its text.
   *
   * For key, staff, partner; scope `tickets:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  list(ticketId: string, query?: models.TicketMessagesListQuery, options?: CallOptions): List<models.Message>

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
  create(ticketId: string, body: models.MessageCreate, options?: CallOptions): Call<models.Message>

  /**
   * Edit a message of your own.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(ticketId: string, messageId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.Message>

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
  delete(ticketId: string, messageId: string, options?: CallOptions): Call<models.Message>

  /**
   * Read every text that a message had.
   *
   * For the vendor, and for who wrote it.
   *
   * For key, staff, partner; scope `tickets:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(ticketId: string, messageId: string, options?: CallOptions): Call<models.RemarkHistory>

  /**
   * Get the address of a file of a message.
   *
   * Good for five minutes, on the origin of uploaded content, where it downloads.
   *
   * For key, staff, partner; scope `tickets:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  file(ticketId: string, messageId: string, ticketFileId: string, options?: CallOptions): Call<models.FileAddress>
}
export const TicketMessages: ResourceClass<TicketMessages> = /* @__PURE__ */ resource(`/v1/tickets/{ticketId}/messages
l list
pb create
ab update /{messageId}
d delete /{messageId}
g history /{messageId}.
g file /{messageId}/files/{ticketFileId}`)

/** `prm.ticketNotes` */
export interface TicketNotes extends Resource {
  /**
   * List the internal notes on a ticket, newest first.
   *
   * For the vendor's own people; no credential of a partner reaches them.
   *
   * For key, staff; scope `tickets:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  list(ticketId: string, query?: models.TicketNotesListQuery, options?: CallOptions): List<models.TicketNote>

  /**
   * Write a note that the partner never sees.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(ticketId: string, body: models.TicketNoteCreate, options?: CallOptions): Call<models.TicketNote>

  /**
   * Edit a note of your own.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  update(ticketId: string, ticketNoteId: string, body: models.RemarkEdit, options?: CallOptions): Call<models.TicketNote>

  /**
   * Delete a note of your own.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  delete(ticketId: string, ticketNoteId: string, options?: CallOptions): Call<models.TicketNote>

  /**
   * Send the words of a note to the partner.
   *
   * As a message of whoever sends it, once: sent again, it answers with the message that is there. Files of
   * the note stay inside.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | idempotency_key_reused
   */
  send(ticketId: string, ticketNoteId: string, options?: CallOptions): Call<models.Message>

  /**
   * Read every text that a note had.
   *
   * For key, staff; scope `tickets:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  history(ticketId: string, ticketNoteId: string, options?: CallOptions): Call<models.RemarkHistory>

  /**
   * Get the address of a file of an internal note.
   *
   * Good for five minutes, on the origin of uploaded content, where it downloads.
   *
   * For key, staff; scope `tickets:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  file(ticketId: string, ticketNoteId: string, noteFileId: string, options?: CallOptions): Call<models.FileAddress>
}
export const TicketNotes: ResourceClass<TicketNotes> = /* @__PURE__ */ resource(`/v1/tickets/{ticketId}/notes
l list
pb create
ab update /{ticketNoteId}
d delete /{ticketNoteId}
p send /{ticketNoteId}.
g history /{ticketNoteId}.
g file /{ticketNoteId}/files/{noteFileId}`)

/** `prm.ticketFiles` */
export interface TicketFiles extends Resource {
  /**
   * Upload a file for a ticket.
   *
   * Then name its id in `files` of the ticket, message or note; only its sender can, once, within a day.
   * Kind and content are checked; the same file again is the same file.
   *
   * For key, staff, partner; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | payload_too_large | unsupported_media_type |
   * validation_failed
   */
  upload(body: string | Blob | ReadableStream<Uint8Array>, query: models.TicketFilesUploadQuery, options?: CallOptions): Call<models.TicketFile>
}
export const TicketFiles: ResourceClass<TicketFiles> = /* @__PURE__ */ resource(`/v1/ticket-files
pbq upload  application/octet-stream`)

/** `prm.savedReplies` */
export interface SavedReplies extends Resource {
  /**
   * List saved replies, by title.
   *
   * For key, staff; scope `tickets:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.SavedRepliesListQuery, options?: CallOptions): List<models.SavedReply>

  /**
   * Save a reply.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | idempotency_in_flight | payload_too_large |
   * unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.SavedReplyCreate, options?: CallOptions): Call<models.SavedReply>

  /**
   * Change a saved reply.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(replyId: string, body: models.SavedReplyUpdate, options?: CallOptions): Call<models.SavedReply>

  /**
   * Delete a saved reply.
   *
   * For key, staff; scope `tickets:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | idempotency_key_reused
   */
  delete(replyId: string, options?: CallOptions): Call<models.SavedReply>
}
export const SavedReplies: ResourceClass<SavedReplies> = /* @__PURE__ */ resource(`/v1/saved-replies
l list
pb create
ab update /{replyId}
d delete /{replyId}`)

/** `prm.courses` */
export interface Courses extends Resource {
  /**
   * List courses by title.
   *
   * A partner's user sees the published courses that are meant for them, and those they take.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.CoursesListQuery, options?: CallOptions): List<models.Course>

  /**
   * Write a course.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | conflict | idempotency_in_flight | payload_too_large
   * | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.CourseCreate, options?: CallOptions): Call<models.Course>

  /**
   * Read the outline of a course.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  get(courseId: string, query?: models.CoursesGetQuery, options?: CallOptions): Call<models.CourseOutline>

  /**
   * Change the settings of a course.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(courseId: string, body: models.CourseUpdate, options?: CallOptions): Call<models.Course>

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
  putDraft(courseId: string, body: models.CourseContent, options?: CallOptions): Call<models.CourseVersion>

  /**
   * Throw the draft away.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  discardDraft(courseId: string, options?: CallOptions): Call<models.Course>

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
  publish(courseId: string, body: models.CoursePublish, options?: CallOptions): Call<models.Course>

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
  archive(courseId: string, options?: CallOptions): Call<models.Course>

  /**
   * List the versions of a course, newest first.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  versions(courseId: string, options?: CallOptions): Call<models.CourseVersions>

  /**
   * Read a version of a course, answers included.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  getVersion(courseId: string, number: string, options?: CallOptions): Call<models.CourseVersion>

  /**
   * Assign a course to many people.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  assign(courseId: string, body: models.CourseAssign, options?: CallOptions): Call<models.CourseAssigned>
}
export const Courses: ResourceClass<Courses> = /* @__PURE__ */ resource(`/v1/courses
l list
pb create
gq get /{courseId}
ab update /{courseId}
ub putDraft /{courseId}/draft
d discardDraft /{courseId}/draft
pb publish /{courseId}.
p archive /{courseId}.
g versions /{courseId}.
g getVersion /{courseId}/versions/{number}
pb assign /{courseId}.`)

/** `prm.courseFiles` */
export interface CourseFiles extends Resource {
  /**
   * List files of courses, newest first.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.CourseFilesListQuery, options?: CallOptions): List<models.CourseFile>

  /**
   * Upload a file for lessons to show.
   *
   * A film, its captions (WebVTT), a document or a picture. Name its id in a lesson in place of an address,
   * or in Markdown: `![](file_…)`. Learners get an address that is good for hours. Kind and content are
   * checked; the same file again is the same file.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | payload_too_large | unsupported_media_type |
   * validation_failed
   */
  upload(body: string | Blob | ReadableStream<Uint8Array>, query: models.CourseFilesUploadQuery, options?: CallOptions): Call<models.CourseFile>
}
export const CourseFiles: ResourceClass<CourseFiles> = /* @__PURE__ */ resource(`/v1/course-files
l list
pbq upload  application/octet-stream`)

/** `prm.enrolments` */
export interface Enrolments extends Resource {
  /**
   * List who takes which course, newest first.
   *
   * A seller sees the own ones, an admin of a partner the partner's.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.EnrolmentsListQuery, options?: CallOptions): List<models.Enrolment>

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
  create(body: models.EnrolmentCreate, options?: CallOptions): Call<models.Enrolment>

  /**
   * Download who takes which course.
   *
   * For key, staff; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  export(query?: models.EnrolmentsExportQuery, options?: CallOptions): Promise<Response>

  /**
   * Read an enrolment.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(enrolmentId: string, options?: CallOptions): Call<models.Enrolment>

  /**
   * Read what there is to learn.
   *
   * Questions of a quiz come with an attempt, and their answers only when its rules allow.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  content(enrolmentId: string, query?: models.EnrolmentsContentQuery, options?: CallOptions): Call<models.EnrolmentContent>

  /**
   * Read a course as the caller takes it.
   *
   * The latest run with its content and progress, or the outline and whether it may be begun.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  mine(courseId: string, query?: models.EnrolmentsMineQuery, options?: CallOptions): Call<models.CourseRun>

  /**
   * Say that a lesson is open.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  reportLesson(enrolmentId: string, lessonKey: string, body: models.LessonReport, options?: CallOptions): Call<models.LessonState>

  /**
   * Take a person out of a course.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | idempotency_key_reused
   */
  withdraw(enrolmentId: string, options?: CallOptions): Call<models.Enrolment>
}
export const Enrolments: ResourceClass<Enrolments> = /* @__PURE__ */ resource(`/v1
l list /enrolments
pb create /enrolments
fq export /enrolments.csv
g get /enrolments/{enrolmentId}
gq content /enrolments/{enrolmentId}.
gq mine /courses/{courseId}.
pb reportLesson /enrolments/{enrolmentId}/lessons/{lessonKey}/report
p withdraw /enrolments/{enrolmentId}.`)

/** `prm.quizzes` */
export interface Quizzes extends Resource {
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
  start(enrolmentId: string, lessonKey: string, query?: models.QuizzesStartQuery, options?: CallOptions): Call<models.QuizAttempt>

  /**
   * List the latest attempts at a quiz, newest first.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  attempts(enrolmentId: string, lessonKey: string, query?: models.QuizzesAttemptsQuery, options?: CallOptions): Call<models.QuizAttempts>

  /**
   * Read an attempt at a quiz.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  get(attemptId: string, query?: models.QuizzesGetQuery, options?: CallOptions): Call<models.QuizAttempt>

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
  answer(attemptId: string, body: models.QuizAnswers, query?: models.QuizzesAnswerQuery, options?: CallOptions): Call<models.QuizAttempt>

  /**
   * Hand an attempt in.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  submit(attemptId: string, body: models.QuizSubmit, query?: models.QuizzesSubmitQuery, options?: CallOptions): Call<models.QuizAttempt>

  /**
   * See how a quiz goes, question by question.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  statistics(courseId: string, lessonKey: string, options?: CallOptions): Call<models.QuizStatistics>
}
export const Quizzes: ResourceClass<Quizzes> = /* @__PURE__ */ resource(`/v1
pq start /enrolments/{enrolmentId}/lessons/{lessonKey}/attempts
gq attempts /enrolments/{enrolmentId}/lessons/{lessonKey}.
gq get /quiz-attempts/{attemptId}
ubq answer /quiz-attempts/{attemptId}/answers
pbq submit /quiz-attempts/{attemptId}.
g statistics /courses/{courseId}/lessons/{lessonKey}.`)

/** `prm.packages` */
export interface Packages extends Resource {
  /**
   * List packages, newest first.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.PackagesListQuery, options?: CallOptions): List<models.CoursePackage>

  /**
   * Upload a SCORM package.
   *
   * A zip with `imsmanifest.xml` at its root, SCORM 1.2 or 2004. Archives that lead out of their folder,
   * hold links, grow out of proportion or bring entities are refused, and the answer says why. A lesson of
   * the kind `scorm` plays it.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | payload_too_large | unsupported_media_type |
   * validation_failed
   */
  upload(body: string | Blob | ReadableStream<Uint8Array>, options?: CallOptions): Call<models.CoursePackage>

  /**
   * Read a package.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(packageId: string, options?: CallOptions): Call<models.CoursePackage>

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
  launch(enrolmentId: string, lessonKey: string, options?: CallOptions): Call<models.PackageLaunch>

  /**
   * Read an attempt at a package.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  attempt(playId: string, options?: CallOptions): Call<models.PackageAttempt>

  /**
   * Keep what a package reports.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  commit(playId: string, scoKey: string, body: models.PackageCommit, options?: CallOptions): Call<models.PackageAttempt>
}
export const Packages: ResourceClass<Packages> = /* @__PURE__ */ resource(`/v1
l list /packages
pb upload /packages application/zip
g get /packages/{packageId}
p launch /enrolments/{enrolmentId}/lessons/{lessonKey}.
g attempt /package-attempts/{playId}
ub commit /package-attempts/{playId}/scos/{scoKey}`)

/** `prm.handIns` */
export interface HandIns extends Resource {
  /**
   * List what was handed in for assignments.
   *
   * Newest first; with `status=submitted` the longest waiting first, which is the queue of reviews.
   * Learners see their own with their draft, admins of a partner its people’s.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.HandInsListQuery, options?: CallOptions): List<models.HandIn>

  /**
   * Read what was handed in.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(handInId: string, options?: CallOptions): Call<models.HandIn>

  /**
   * Upload a file for an assignment.
   *
   * It waits in the draft of the learner until that is handed in. Kind and content are checked; the same
   * file again is the same file.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | invalid_transition | payload_too_large |
   * unsupported_media_type | validation_failed
   */
  upload(enrolmentId: string, lessonKey: string, body: string | Blob | ReadableStream<Uint8Array>, query: models.HandInsUploadQuery, options?: CallOptions): Call<models.HandInFile>

  /**
   * Keep a draft for an assignment, or hand it in.
   *
   * After a return the next one begins. Events: `hand_in.submitted`.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  save(enrolmentId: string, lessonKey: string, body: models.HandInSave, options?: CallOptions): Call<models.HandIn>

  /**
   * Pass what was handed in, or return it.
   *
   * Passing finishes the lesson. Nobody reviews what they have handed in themselves.
   *
   * For key, staff; scope `training:review`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | precondition_failed | payload_too_large | unsupported_media_type |
   * idempotency_key_reused | validation_failed
   */
  review(handInId: string, body: models.HandInReview, options?: CallOptions): Call<models.HandIn>

  /**
   * Get the address of a file that was handed in.
   *
   * Good for five minutes, on the origin of uploaded content, where it downloads.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  file(handInId: string, fileId: string, options?: CallOptions): Call<models.FileAddress>
}
export const HandIns: ResourceClass<HandIns> = /* @__PURE__ */ resource(`/v1
l list /hand-ins
g get /hand-ins/{handInId}
pbq upload /enrolments/{enrolmentId}/lessons/{lessonKey}/files application/octet-stream
ub save /enrolments/{enrolmentId}/lessons/{lessonKey}/hand-in
pb review /hand-ins/{handInId}.
g file /hand-ins/{handInId}/files/{fileId}`)

/** `prm.learningPaths` */
export interface LearningPaths extends Resource {
  /**
   * List learning paths by title.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.LearningPathsListQuery, options?: CallOptions): List<models.LearningPath>

  /**
   * Put courses in order.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.LearningPathCreate, options?: CallOptions): Call<models.LearningPath>

  /**
   * Read a learning path.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(pathId: string, options?: CallOptions): Call<models.LearningPath>

  /**
   * Change a learning path.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(pathId: string, body: models.LearningPathUpdate, options?: CallOptions): Call<models.LearningPath>

  /**
   * See how far a person is on a path.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found
   */
  progress(pathId: string, query?: models.LearningPathsProgressQuery, options?: CallOptions): Call<models.PathProgress>
}
export const LearningPaths: ResourceClass<LearningPaths> = /* @__PURE__ */ resource(`/v1/learning-paths
l list
pb create
g get /{pathId}
ab update /{pathId}
gq progress /{pathId}.`)

/** `prm.training` */
export interface Training extends Resource {
  /**
   * Read what to learn next, and all that one has learned.
   *
   * Courses, paths and certifications of the person behind the credential, in their language.
   *
   * For staff, partner; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  mine(query?: models.TrainingMineQuery, options?: CallOptions): Call<models.MyTraining>

  /**
   * List people by name with how far they are.
   *
   * A seller sees the own line, an admin of a partner its people.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  people(query?: models.TrainingPeopleQuery, options?: CallOptions): List<models.TrainingPerson>
}
export const Training: ResourceClass<Training> = /* @__PURE__ */ resource(`/v1
gq mine /me/training
l people /training.`)

/** `prm.certifications` */
export interface Certifications extends Resource {
  /**
   * List certifications by title.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.CertificationsListQuery, options?: CallOptions): List<models.Certification>

  /**
   * Say what a certificate asks for.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | conflict | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.CertificationCreate, options?: CallOptions): Call<models.Certification>

  /**
   * Read a certification.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(certificationId: string, options?: CallOptions): Call<models.Certification>

  /**
   * Change or retire a certification.
   *
   * For key, staff; scope `training:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(certificationId: string, body: models.CertificationUpdate, options?: CallOptions): Call<models.Certification>

  /**
   * Count the certified people of each partner.
   *
   * A partner's user sees the own partner only.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  coverage(certificationId: string, query?: models.CertificationsCoverageQuery, options?: CallOptions): Call<models.CertificationCoverage>
}
export const Certifications: ResourceClass<Certifications> = /* @__PURE__ */ resource(`/v1/certifications
l list
pb create
g get /{certificationId}
ab update /{certificationId}
gq coverage /{certificationId}.`)

/** `prm.certificates` */
export interface Certificates extends Resource {
  /**
   * List certificates, newest first.
   *
   * A seller sees the own ones, an admin of a partner the partner's.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.CertificatesListQuery, options?: CallOptions): List<models.Certificate>

  /**
   * Download who holds which certification.
   *
   * For key, staff; scope `training:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  export(query?: models.CertificatesExportQuery, options?: CallOptions): Promise<Response>

  /**
   * Read a certificate.
   *
   * For key, staff, partner; scope `training:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(certificateId: string, options?: CallOptions): Call<models.Certificate>

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
  revoke(certificateId: string, body: models.CertificateRevoke, options?: CallOptions): Call<models.Certificate>
}
export const Certificates: ResourceClass<Certificates> = /* @__PURE__ */ resource(`/v1
l list /certificates
fq export /certificates.csv
g get /certificates/{certificateId}
pb revoke /certificates/{certificateId}.`)

/** `prm.requirements` */
export interface Requirements extends Resource {
  /**
   * List what the programme asks for, by title.
   *
   * For key, staff; scope `requirements:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.RequirementsListQuery, options?: CallOptions): List<models.Requirement>

  /**
   * Ask for something before a command.
   *
   * For key, staff; scope `requirements:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  create(body: models.RequirementCreate, options?: CallOptions): Call<models.Requirement>

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
  check(body: models.RequirementCheck, options?: CallOptions): Call<models.RequirementCheckResult>

  /**
   * Read a requirement.
   *
   * For key, staff; scope `requirements:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(requirementId: string, options?: CallOptions): Call<models.Requirement>

  /**
   * Change or retire a requirement.
   *
   * For key, staff; scope `requirements:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * precondition_failed | payload_too_large | unsupported_media_type | idempotency_key_reused |
   * validation_failed
   */
  update(requirementId: string, body: models.RequirementUpdate, options?: CallOptions): Call<models.Requirement>

  /**
   * List who may do without it.
   *
   * For key, staff; scope `requirements:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  waivers(requirementId: string, options?: CallOptions): Call<models.Waivers>

  /**
   * Let a partner do without it, until a date.
   *
   * For key, staff; scope `requirements:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * payload_too_large | unsupported_media_type | idempotency_key_reused | validation_failed
   */
  waive(requirementId: string, body: models.WaiverCreate, options?: CallOptions): Call<models.Waiver>

  /**
   * End a waiver early.
   *
   * For key, staff; scope `requirements:write`.
   *
   * @throws ApiError invalid_request | missing_scope | not_found | idempotency_in_flight |
   * invalid_transition | idempotency_key_reused
   */
  endWaiver(requirementId: string, waiverId: string, options?: CallOptions): Call<models.Waiver>
}
export const Requirements: ResourceClass<Requirements> = /* @__PURE__ */ resource(`/v1/requirements
l list
pb create
pb check .
g get /{requirementId}
ab update /{requirementId}
g waivers /{requirementId}.
pb waive /{requirementId}/waivers
p endWaiver /{requirementId}/waivers/{waiverId}/end`)

/** `prm.imports` */
export interface Imports extends Resource {
  /**
   * List imports, newest first.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.ImportsListQuery, options?: CallOptions): List<models.Import>

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
  create(body: models.ImportCreate, options?: CallOptions): Call<models.Import>

  /**
   * Read how far an import is.
   *
   * The live stream tells the same once a second as `import.progressed`.
   *
   * For key, staff; scope `imports:write`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(importId: string, options?: CallOptions): Call<models.Import>

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
  upload(importId: string, body: string | Blob | ReadableStream<Uint8Array>, options?: CallOptions): Call<models.Import>

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
  rows(importId: string, query?: models.ImportsRowsQuery, options?: CallOptions): List<models.ImportRow>

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
  rejections(importId: string, options?: CallOptions): Promise<Response>

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
  cancel(importId: string, options?: CallOptions): Call<models.Import>
}
export const Imports: ResourceClass<Imports> = /* @__PURE__ */ resource(`/v1/imports
l list
pb create
g get /{importId}
ub upload /{importId}/file text/csv
l rows /{importId}.
f rejections /{importId}/rejections.csv
p cancel /{importId}.`)

/** `prm.events` */
export interface Events extends Resource {
  /**
   * Read the event log.
   *
   * In order of sequence. Continue with `after` set to the last sequence you have, which is `nextCursor`.
   *
   * For key, staff, partner; scope `events:read`.
   *
   * @throws ApiError invalid_request | missing_scope
   */
  list(query?: models.EventsListQuery, options?: CallOptions): List<EventRecord>
}
export const Events: ResourceClass<Events> = /* @__PURE__ */ resource(`/v1/events
e list`)

/** `prm.audit` */
export interface Audit extends Resource {
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
  list(query?: models.AuditListQuery, options?: CallOptions): List<models.AuditEntry>

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
  head(options?: CallOptions): Call<models.AuditHead>
}
export const Audit: ResourceClass<Audit> = /* @__PURE__ */ resource(`/v1/audit
l list
g head .`)

/** `prm.webhooks` */
export interface Webhooks extends Resource {
  /**
   * List webhooks, newest first.
   *
   * For key, staff; scope `webhooks:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope
   */
  list(query?: models.WebhooksListQuery, options?: CallOptions): List<models.Webhook>

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
  create(body: models.WebhookCreate, options?: CallOptions): Call<models.WebhookWithSecret>

  /**
   * Read a webhook.
   *
   * For key, staff; scope `webhooks:read`.
   *
   * @throws ApiError missing_scope | not_found
   */
  get(webhookId: string, options?: CallOptions): Call<models.Webhook>

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
  update(webhookId: string, body: models.WebhookUpdate, options?: CallOptions): Call<models.Webhook>

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
  delete(webhookId: string, options?: CallOptions): Call<models.Webhook>

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
  rotateSecret(webhookId: string, options?: CallOptions): Call<models.WebhookWithSecret>

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
  test(webhookId: string, options?: CallOptions): Call<models.WebhookDelivery>

  /**
   * List the deliveries of a webhook, newest first.
   *
   * For key, staff; scope `webhooks:read`.
   *
   * @throws ApiError cursor_invalid | invalid_request | missing_scope | not_found
   */
  deliveries(webhookId: string, query?: models.WebhooksDeliveriesQuery, options?: CallOptions): List<models.WebhookDelivery>

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
  replay(webhookId: string, deliveryId: string, options?: CallOptions): Call<models.WebhookDelivery>
}
export const Webhooks: ResourceClass<Webhooks> = /* @__PURE__ */ resource(`/v1/webhooks
l list
pb create
g get /{webhookId}
ab update /{webhookId}
d delete /{webhookId}
p rotateSecret /{webhookId}.
p test /{webhookId}.
l deliveries /{webhookId}.
p replay /{webhookId}/deliveries/{deliveryId}.`)

const classes: Record<string, new (transport: Transport) => Resource> = {
  vendor: Vendor,
  testClock: TestClock,
  me: Me,
  users: Users,
  keys: Keys,
  embedTokens: EmbedTokens,
  company: Company,
  partners: Partners,
  forms: Forms,
  leads: Leads,
  deals: Deals,
  dealComments: DealComments,
  dealNotes: DealNotes,
  tickets: Tickets,
  ticketMessages: TicketMessages,
  ticketNotes: TicketNotes,
  ticketFiles: TicketFiles,
  savedReplies: SavedReplies,
  courses: Courses,
  courseFiles: CourseFiles,
  enrolments: Enrolments,
  quizzes: Quizzes,
  packages: Packages,
  handIns: HandIns,
  learningPaths: LearningPaths,
  training: Training,
  certifications: Certifications,
  certificates: Certificates,
  requirements: Requirements,
  imports: Imports,
  events: Events,
  audit: Audit,
  webhooks: Webhooks,
}

/** Every resource of the API. */
export class Resources {
  declare readonly vendor: Vendor
  declare readonly testClock: TestClock
  declare readonly me: Me
  declare readonly users: Users
  declare readonly keys: Keys
  declare readonly embedTokens: EmbedTokens
  declare readonly company: Company
  declare readonly partners: Partners
  declare readonly forms: Forms
  declare readonly leads: Leads
  declare readonly deals: Deals
  declare readonly dealComments: DealComments
  declare readonly dealNotes: DealNotes
  declare readonly tickets: Tickets
  declare readonly ticketMessages: TicketMessages
  declare readonly ticketNotes: TicketNotes
  declare readonly ticketFiles: TicketFiles
  declare readonly savedReplies: SavedReplies
  declare readonly courses: Courses
  declare readonly courseFiles: CourseFiles
  declare readonly enrolments: Enrolments
  declare readonly quizzes: Quizzes
  declare readonly packages: Packages
  declare readonly handIns: HandIns
  declare readonly learningPaths: LearningPaths
  declare readonly training: Training
  declare readonly certifications: Certifications
  declare readonly certificates: Certificates
  declare readonly requirements: Requirements
  declare readonly imports: Imports
  declare readonly events: Events
  declare readonly audit: Audit
  declare readonly webhooks: Webhooks

  constructor(transport: Transport) {
    for (const name in classes) Object.assign(this, { [name]: new classes[name]!(transport) })
  }
}
