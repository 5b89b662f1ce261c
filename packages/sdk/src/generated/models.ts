// Generated from packages/api/openapi.json by `pnpm generate`. Change the API, not this file.

import type { Query } from '../query.ts'
import type { components, operations } from './types.ts'

/** Deals by stage: counts, totals, and the first cards of each column. */
export type Board = components['schemas']['Board']

export type BoardColumn = components['schemas']['BoardColumn']

/** An opportunity in the vendor's pipeline. */
export type Deal = components['schemas']['Deal']

export type DealApprove = components['schemas']['DealApprove']

/** One step of a registration's life: who, when, from where to where, and why. */
export type DealChange = components['schemas']['DealChange']

export type DealCheck = components['schemas']['DealCheck']

/** Whether an account is free; never who has it. */
export type DealCheckResult = components['schemas']['DealCheckResult']

export type DealCreate = components['schemas']['DealCreate']

export type DealDeclineExtension = components['schemas']['DealDeclineExtension']

export type DealGrantExtension = components['schemas']['DealGrantExtension']

export type DealHistory = components['schemas']['DealHistory']

export type DealMove = components['schemas']['DealMove']

export type DealReject = components['schemas']['DealReject']

export type DealRequestExtension = components['schemas']['DealRequestExtension']

export type DealReturn = components['schemas']['DealReturn']

/** Only the named fields change; null empties one. */
export type DealUpdate = components['schemas']['DealUpdate']

export type EmbedToken = components['schemas']['EmbedToken']

export type EmbedTokenCreate = components['schemas']['EmbedTokenCreate']

/** What a form asks. The page, Slack, Teams and the SDK all render this one definition. */
export type Form = components['schemas']['Form']

export type FormField = components['schemas']['FormField']

export type FormFieldInput = components['schemas']['FormFieldInput']

export type FormOption = components['schemas']['FormOption']

export type FormPut = components['schemas']['FormPut']

export type FormReceipt = components['schemas']['FormReceipt']

export type FormSubmission = components['schemas']['FormSubmission']

/** Lets one page send one form for 15 minutes. */
export type FormTicket = components['schemas']['FormTicket']

/** A file on its way into the programme. */
export type Import = components['schemas']['Import']

/** One of the keys of the programme. */
export type ImportChoice = components['schemas']['ImportChoice']

export type ImportCreate = components['schemas']['ImportCreate']

/** A day, or with "ISO 8601" a moment. */
export type ImportDate = components['schemas']['ImportDate']

/** Fields that are not named stay as they are. */
export type ImportDealMapping = components['schemas']['ImportDealMapping']

/** How the file is written. */
export type ImportFileFormat = components['schemas']['ImportFileFormat']

export type ImportMoney = components['schemas']['ImportMoney']

/** The partner a row belongs to. */
export type ImportPartner = components['schemas']['ImportPartner']

/** Fields that are not named stay as they are. */
export type ImportPartnerMapping = components['schemas']['ImportPartnerMapping']

/** What became of one row, or in a dry run would become of it. */
export type ImportRow = components['schemas']['ImportRow']

/** Text: of a column, put together, or the same for every row. */
export type ImportText = components['schemas']['ImportText']

/** A user who is there already. */
export type ImportUser = components['schemas']['ImportUser']

/** Known by external id where there is one, else by e-mail. */
export type ImportUserMapping = components['schemas']['ImportUserMapping']

/** Public keys that verify receipts; old ones stay. */
export type JwkSet = components['schemas']['JwkSet']

/** A person or company that may buy. */
export type Lead = components['schemas']['Lead']

export type LeadConvert = components['schemas']['LeadConvert']

export type LeadCreate = components['schemas']['LeadCreate']

export type LeadDisqualify = components['schemas']['LeadDisqualify']

export type LeadSource = components['schemas']['LeadSource']

/** Who the credential speaks for and what it may do. */
export type Me = components['schemas']['Me']

export type Money = components['schemas']['Money']

/** A company in the programme. */
export type Partner = components['schemas']['Partner']

export type PartnerCreate = components['schemas']['PartnerCreate']

/** Only the named fields change; null empties one. */
export type PartnerUpdate = components['schemas']['PartnerUpdate']

/** RFC 9457 problem details. */
export type Problem = components['schemas']['Problem']

/** The rules of deal registration. */
export type Programme = components['schemas']['Programme']

/** Only the named rules change. What is already decided or running stays. */
export type ProgrammeChange = components['schemas']['ProgrammeChange']

/** The signed record of a decision about a registration. */
export type Receipt = components['schemas']['Receipt']

export type ReceiptClaims = components['schemas']['ReceiptClaims']

export type Source = components['schemas']['Source']

export type Stage = components['schemas']['Stage']

/** The programme's clock; in a sandbox it can be moved forward. */
export type TestClock = components['schemas']['TestClock']

export type TestClockAdvance = components['schemas']['TestClockAdvance']

/** A person: staff of the vendor, or a partner user. */
export type User = components['schemas']['User']

export type UserCreate = components['schemas']['UserCreate']

/** The company that runs the partner programme: the tenant. */
export type Vendor = components['schemas']['Vendor']

/** Only the named fields change. */
export type VendorUpdate = components['schemas']['VendorUpdate']

/** An address of yours that is told what happens. */
export type Webhook = components['schemas']['Webhook']

export type WebhookCreate = components['schemas']['WebhookCreate']

/** Stands for data too large to send: fetch it at `dataref`. */
export type WebhookCutData = components['schemas']['WebhookCutData']

/** One event on its way to one webhook. */
export type WebhookDelivery = components['schemas']['WebhookDelivery']

/** A webhook without its address. */
export type WebhookSummary = components['schemas']['WebhookSummary']

/** Only the named fields change; null empties one. */
export type WebhookUpdate = components['schemas']['WebhookUpdate']

export type WebhookWithSecret = components['schemas']['WebhookWithSecret']

export type PartnersListQuery = Query<operations['partners.list']>

export type UsersListQuery = Query<operations['users.list']>

export type LeadsListQuery = Query<operations['leads.list']>

export type DealsListQuery = Query<operations['deals.list']>

export type DealsBoardQuery = Query<operations['deals.board']>

export type ImportsListQuery = Query<operations['imports.list']>

export type ImportsRowsQuery = Query<operations['imports.rows']>

export type EventsListQuery = Query<operations['events.list']>

export type EventsStreamQuery = Query<operations['events.stream']>

export type WebhooksListQuery = Query<operations['webhooks.list']>

export type WebhooksDeliveriesQuery = Query<operations['webhooks.deliveries']>
