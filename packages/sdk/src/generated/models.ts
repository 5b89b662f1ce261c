// Generated from packages/api/openapi.json by `pnpm generate`. Change the API, not this file.

import type { Query } from '../query.ts'
import type { components, operations } from './types.ts'

/** Somebody asked whether an account is free. */
export type AccountCheck = components['schemas']['AccountCheck']

/** A credential of the vendor's backend, or of its pages. */
export type ApiKey = components['schemas']['ApiKey']

export type ApiKeyCreate = components['schemas']['ApiKeyCreate']

export type ApiKeyRotate = components['schemas']['ApiKeyRotate']

/** Only the named fields change. */
export type ApiKeyUpdate = components['schemas']['ApiKeyUpdate']

export type AskedQuestion = components['schemas']['AskedQuestion']

/** Whom a course is for: a person who fits every list that is not empty. */
export type Audience = components['schemas']['Audience']

/** One event with who caused it how, linked to the one before it. */
export type AuditEntry = components['schemas']['AuditEntry']

/** The signed end of the chain. */
export type AuditHead = components['schemas']['AuditHead']

export type AuditHeadClaims = components['schemas']['AuditHeadClaims']

/** Who wrote it. */
export type Author = components['schemas']['Author']

/** Why one item was refused, as it would be alone. */
export type BatchProblem = components['schemas']['BatchProblem']

/** Deals by stage: counts, totals, and the first cards of each column. */
export type Board = components['schemas']['Board']

export type BoardColumn = components['schemas']['BoardColumn']

/** How the vendor's pages look. */
export type Branding = components['schemas']['Branding']

/** WebVTT. */
export type Captions = components['schemas']['Captions']

/** What one person was certified for, and until when. */
export type Certificate = components['schemas']['Certificate']

/** Addresses that nobody guesses; whoever has one sees it. */
export type CertificateLinks = components['schemas']['CertificateLinks']

export type CertificateRevoke = components['schemas']['CertificateRevoke']

/** The programme's rule: what has to be learned, and how long it holds. */
export type Certification = components['schemas']['Certification']

/** How many people of each partner hold a certification. */
export type CertificationCoverage = components['schemas']['CertificationCoverage']

export type CertificationCreate = components['schemas']['CertificationCreate']

/** Only the named rules change, for certificates that are issued from now on. */
export type CertificationUpdate = components['schemas']['CertificationUpdate']

/** A person in Slack or Teams. */
export type ChatAccount = components['schemas']['ChatAccount']

/** Tells the chat bot once who a person is. */
export type ChatCode = components['schemas']['ChatCode']

export type ChatCodeRedeem = components['schemas']['ChatCodeRedeem']

/** Lets a signed-in person say once that a chat account is theirs. */
export type ChatLink = components['schemas']['ChatLink']

export type ChatLinkCreate = components['schemas']['ChatLinkCreate']

export type ChatLinkUse = components['schemas']['ChatLinkUse']

/** Why a deal may be won or lost. */
export type CloseReason = components['schemas']['CloseReason']

/** Written on a deal for both sides: the partner and the vendor. */
export type Comment = components['schemas']['Comment']

export type CommentCreate = components['schemas']['CommentCreate']

/** Somebody wrote for both sides. */
export type CommentEntry = components['schemas']['CommentEntry']

/** A partner's company as its own people see it. */
export type Company = components['schemas']['Company']

/** Only the named fields change; null empties one. */
export type CompanyUpdate = components['schemas']['CompanyUpdate']

export type Consent = components['schemas']['Consent']

export type Course = components['schemas']['Course']

export type CourseAssign = components['schemas']['CourseAssign']

export type CourseAssigned = components['schemas']['CourseAssigned']

export type CourseContent = components['schemas']['CourseContent']

/** A new course starts as a draft of version 1. */
export type CourseCreate = components['schemas']['CourseCreate']

/** A film, captions, a document or a picture that lessons show. */
export type CourseFile = components['schemas']['CourseFile']

/** A course and the titles of its lessons, without their content. */
export type CourseOutline = components['schemas']['CourseOutline']

/** A SCORM package that lessons can play. */
export type CoursePackage = components['schemas']['CoursePackage']

export type CoursePublish = components['schemas']['CoursePublish']

/** A course as the caller takes it. */
export type CourseRun = components['schemas']['CourseRun']

export type CourseSection = components['schemas']['CourseSection']

/** Texts by key; what is missing stays in the language of the course. */
export type CourseTranslation = components['schemas']['CourseTranslation']

/** Only the named settings change. Content changes with a version. */
export type CourseUpdate = components['schemas']['CourseUpdate']

/** What a course teaches, answers included: for authors only. */
export type CourseVersion = components['schemas']['CourseVersion']

export type CourseVersions = components['schemas']['CourseVersions']

/** An opportunity in the vendor's pipeline. */
export type Deal = components['schemas']['Deal']

export type DealApprove = components['schemas']['DealApprove']

export type DealBatch = components['schemas']['DealBatch']

export type DealBatchItem = components['schemas']['DealBatchItem']

export type DealBatchResult = components['schemas']['DealBatchResult']

/** One result an item, in their order. */
export type DealBatchResults = components['schemas']['DealBatchResults']

/** One step of a registration's life: who, when, from where to where, and why. */
export type DealChange = components['schemas']['DealChange']

export type DealCheck = components['schemas']['DealCheck']

/** Whether an account is free; never who has it. */
export type DealCheckResult = components['schemas']['DealCheckResult']

export type DealCreate = components['schemas']['DealCreate']

export type DealDeclineExtension = components['schemas']['DealDeclineExtension']

export type DealGrantExtension = components['schemas']['DealGrantExtension']

export type DealHistory = components['schemas']['DealHistory']

export type DealList = components['schemas']['DealList']

export type DealMove = components['schemas']['DealMove']

export type DealReject = components['schemas']['DealReject']

export type DealRequestExtension = components['schemas']['DealRequestExtension']

export type DealReturn = components['schemas']['DealReturn']

/** Only the named fields change; null empties one. */
export type DealUpdate = components['schemas']['DealUpdate']

/** Fields of the deal changed. */
export type EditedEntry = components['schemas']['EditedEntry']

export type EmbedToken = components['schemas']['EmbedToken']

export type EmbedTokenCreate = components['schemas']['EmbedTokenCreate']

/** One person in one course. */
export type Enrolment = components['schemas']['Enrolment']

/** What a person is to learn, and how far they are. */
export type EnrolmentContent = components['schemas']['EnrolmentContent']

export type EnrolmentCreate = components['schemas']['EnrolmentCreate']

export type FieldChange = components['schemas']['FieldChange']

/** Where a file can be fetched, for a few minutes. */
export type FileAddress = components['schemas']['FileAddress']

/** What a form asks. The page, Slack, Teams and the SDK all render this one definition. */
export type Form = components['schemas']['Form']

/**
 * The answer of a field that comes before: equal to a value, one of several, or given at all; or several
 * of these. Of a multi-choice, `oneOf` asks whether any chosen one is among them.
 */
export type FormCondition = components['schemas']['FormCondition']

export type FormField = components['schemas']['FormField']

export type FormFieldInput = components['schemas']['FormFieldInput']

export type FormFieldTranslation = components['schemas']['FormFieldTranslation']

export type FormOption = components['schemas']['FormOption']

export type FormPut = components['schemas']['FormPut']

export type FormReceipt = components['schemas']['FormReceipt']

/** What was sent with a form, and with which version of it. */
export type FormRecord = components['schemas']['FormRecord']

export type FormSubmission = components['schemas']['FormSubmission']

/** Lets one page send one form for 15 minutes. */
export type FormTicket = components['schemas']['FormTicket']

/** What is left out is shown in the form's own language. */
export type FormTranslation = components['schemas']['FormTranslation']

/** What a person hands in for an assignment, and what came of it. */
export type HandIn = components['schemas']['HandIn']

export type HandInFile = components['schemas']['HandInFile']

export type HandInReview = components['schemas']['HandInReview']

export type HandInSave = components['schemas']['HandInSave']

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

/** Entries of one of the vendor's lists, by key or label. */
export type ImportKeys = components['schemas']['ImportKeys']

/** New leads go through the vendor's form and rules. */
export type ImportLeadMapping = components['schemas']['ImportLeadMapping']

/** Several texts in one cell. */
export type ImportList = components['schemas']['ImportList']

export type ImportMoney = components['schemas']['ImportMoney']

export type ImportNumber = components['schemas']['ImportNumber']

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

export type LeadAssign = components['schemas']['LeadAssign']

/** How a partner fits a lead. */
export type LeadCandidate = components['schemas']['LeadCandidate']

/** Best first; those who are left out come last. */
export type LeadCandidates = components['schemas']['LeadCandidates']

export type LeadConvert = components['schemas']['LeadConvert']

export type LeadCreate = components['schemas']['LeadCreate']

export type LeadCreated = components['schemas']['LeadCreated']

export type LeadDecline = components['schemas']['LeadDecline']

export type LeadDisqualify = components['schemas']['LeadDisqualify']

/** A lead put before a partner, and what came of it. */
export type LeadOffer = components['schemas']['LeadOffer']

export type LeadOfferTo = components['schemas']['LeadOfferTo']

export type LeadOffers = components['schemas']['LeadOffers']

export type LeadRecall = components['schemas']['LeadRecall']

/** What one criterion of routing gave. */
export type LeadScorePart = components['schemas']['LeadScorePart']

export type LeadSource = components['schemas']['LeadSource']

/** What was sent again about a lead that was already there. */
export type LeadSubmission = components['schemas']['LeadSubmission']

/** Newest first; the first submission is the lead itself. */
export type LeadSubmissions = components['schemas']['LeadSubmissions']

export type LeadUpdate = components['schemas']['LeadUpdate']

export type LearnerLesson = components['schemas']['LearnerLesson']

export type LearningPath = components['schemas']['LearningPath']

export type LearningPathCreate = components['schemas']['LearningPathCreate']

/** Only the named fields change. */
export type LearningPathUpdate = components['schemas']['LearningPathUpdate']

export type Lesson = components['schemas']['Lesson']

/**
 * Says that the lesson is open. Send it when it opens, every 15 seconds while it is open, and at the end.
 */
export type LessonReport = components['schemas']['LessonReport']

export type LessonState = components['schemas']['LessonState']

/** Who the credential speaks for and what it may do. */
export type Me = components['schemas']['Me']

/** Written on a ticket for both sides, in Markdown. */
export type Message = components['schemas']['Message']

export type MessageCreate = components['schemas']['MessageCreate']

/** One thing that stands between a person and a command, and the way to it. */
export type Missing = components['schemas']['Missing']

/** One answer that a registration still lacks, or that is not right yet. */
export type MissingAnswer = components['schemas']['MissingAnswer']

export type MissingAnswers = components['schemas']['MissingAnswers']

export type MissingLink = components['schemas']['MissingLink']

export type Money = components['schemas']['Money']

/** The deal moved to another stage. */
export type MovedEntry = components['schemas']['MovedEntry']

/** All that a person has to learn, is learning and has learned. */
export type MyTraining = components['schemas']['MyTraining']

export type Need = components['schemas']['Need']

export type NewApiKey = components['schemas']['NewApiKey']

/** Written on a deal for the vendor's own people; no partner ever sees it. */
export type Note = components['schemas']['Note']

export type NoteCreate = components['schemas']['NoteCreate']

/** Somebody wrote for the vendor only. Never in the answer to a partner. */
export type NoteEntry = components['schemas']['NoteEntry']

export type PackageAttempt = components['schemas']['PackageAttempt']

export type PackageCommit = components['schemas']['PackageCommit']

/** What a page needs to play a package, once. */
export type PackageLaunch = components['schemas']['PackageLaunch']

/** A company in the programme. */
export type Partner = components['schemas']['Partner']

export type PartnerCreate = components['schemas']['PartnerCreate']

export type PartnerEnd = components['schemas']['PartnerEnd']

export type PartnerNote = components['schemas']['PartnerNote']

export type PartnerReject = components['schemas']['PartnerReject']

export type PartnerSuspend = components['schemas']['PartnerSuspend']

export type PartnerType = components['schemas']['PartnerType']

/** Only the named fields change; null empties one. */
export type PartnerUpdate = components['schemas']['PartnerUpdate']

/** How far one person is on a path. */
export type PathProgress = components['schemas']['PathProgress']

export type PathStep = components['schemas']['PathStep']

/** RFC 9457 problem details. */
export type Problem = components['schemas']['Problem']

export type Product = components['schemas']['Product']

/** Only the named fields change; null empties one. */
export type ProfileUpdate = components['schemas']['ProfileUpdate']

/** The rules of the programme: how deals are registered, and leads passed on. */
export type Programme = components['schemas']['Programme']

/** Only the named rules change. What is already decided or running stays. */
export type ProgrammeChange = components['schemas']['ProgrammeChange']

/** What anyone may know of the vendor: enough to draw a page. */
export type PublicVendor = components['schemas']['PublicVendor']

export type Question = components['schemas']['Question']

export type QuestionResult = components['schemas']['QuestionResult']

export type Quiz = components['schemas']['Quiz']

/** The named questions change, the others keep their answers. */
export type QuizAnswers = components['schemas']['QuizAnswers']

export type QuizAttempt = components['schemas']['QuizAttempt']

/** The latest 20, newest first; one that is open comes first. */
export type QuizAttempts = components['schemas']['QuizAttempts']

/** Over every attempt that was handed in. */
export type QuizStatistics = components['schemas']['QuizStatistics']

export type QuizSubmit = components['schemas']['QuizSubmit']

/** The signed record of a decision about a registration. */
export type Receipt = components['schemas']['Receipt']

export type ReceiptClaims = components['schemas']['ReceiptClaims']

/** The registration changed its state. */
export type RegistrationEntry = components['schemas']['RegistrationEntry']

export type RemarkEdit = components['schemas']['RemarkEdit']

export type RemarkHistory = components['schemas']['RemarkHistory']

/** A text as it was. */
export type RemarkVersion = components['schemas']['RemarkVersion']

/** What the programme asks for before a command. */
export type Requirement = components['schemas']['Requirement']

export type RequirementCheck = components['schemas']['RequirementCheck']

export type RequirementCheckResult = components['schemas']['RequirementCheckResult']

export type RequirementCreate = components['schemas']['RequirementCreate']

/** Only the named fields change. */
export type RequirementUpdate = components['schemas']['RequirementUpdate']

/** What the vendor's people write again and again. */
export type SavedReply = components['schemas']['SavedReply']

export type SavedReplyCreate = components['schemas']['SavedReplyCreate']

/** Only the named fields change. */
export type SavedReplyUpdate = components['schemas']['SavedReplyUpdate']

/** One unit of a package that can be played. */
export type Sco = components['schemas']['Sco']

export type ScoState = components['schemas']['ScoState']

/** One promise of the vendor on a ticket, and how it is kept. */
export type SlaClock = components['schemas']['SlaClock']

export type Source = components['schemas']['Source']

export type Stage = components['schemas']['Stage']

/** How long a deal was in each stage; the time since it was closed does not count. */
export type StageTimes = components['schemas']['StageTimes']

export type StagesReplace = components['schemas']['StagesReplace']

/** A part of the market, by its countries. */
export type Territory = components['schemas']['Territory']

/** The programme's clock; in a sandbox it can be moved forward. */
export type TestClock = components['schemas']['TestClock']

export type TestClockAdvance = components['schemas']['TestClockAdvance']

/** Somebody at a partner needs help of the vendor. */
export type Ticket = components['schemas']['Ticket']

/** Only what is named changes. */
export type TicketAssign = components['schemas']['TicketAssign']

export type TicketCreate = components['schemas']['TicketCreate']

export type TicketFile = components['schemas']['TicketFile']

export type TicketFollow = components['schemas']['TicketFollow']

export type TicketMerge = components['schemas']['TicketMerge']

/** Written on a ticket for the vendor's own people, in Markdown; no partner ever sees it. */
export type TicketNote = components['schemas']['TicketNote']

export type TicketNoteCreate = components['schemas']['TicketNoteCreate']

/** Minutes of the working time of the programme; null where nothing is promised. */
export type TicketPromises = components['schemas']['TicketPromises']

export type TicketPromisesByPriority = components['schemas']['TicketPromisesByPriority']

export type TicketRate = components['schemas']['TicketRate']

/** How promises are kept, by priority; and who has how much to do. */
export type TicketReport = components['schemas']['TicketReport']

export type TicketSetPriority = components['schemas']['TicketSetPriority']

/** Null where nothing is promised, or nobody waits yet. */
export type TicketSla = components['schemas']['TicketSla']

export type TicketSplit = components['schemas']['TicketSplit']

/** A part of the vendor's people that tickets are given to. */
export type TicketTeam = components['schemas']['TicketTeam']

/** Only the named fields change; null empties one. */
export type TicketUpdate = components['schemas']['TicketUpdate']

export type Tier = components['schemas']['Tier']

/** One thing that happened on a deal; `type` says which. */
export type TimelineEntry = components['schemas']['TimelineEntry']

/** A certification as a person stands to it. */
export type TrainingCertification = components['schemas']['TrainingCertification']

/** A course as a person stands to it. */
export type TrainingCourse = components['schemas']['TrainingCourse']

export type TrainingPath = components['schemas']['TrainingPath']

/** How far one person is, in numbers. */
export type TrainingPerson = components['schemas']['TrainingPerson']

/** A command that asks for a certification. */
export type TrainingUnlock = components['schemas']['TrainingUnlock']

/** A person: staff of the vendor, or a partner user. */
export type User = components['schemas']['User']

export type UserCreate = components['schemas']['UserCreate']

/** Only the named fields change; null empties one. */
export type UserUpdate = components['schemas']['UserUpdate']

/** The company that runs the partner programme: the tenant. */
export type Vendor = components['schemas']['Vendor']

/** Only the named fields change. A list is replaced as a whole. */
export type VendorUpdate = components['schemas']['VendorUpdate']

/** A partner that may do without a requirement, until a date. */
export type Waiver = components['schemas']['Waiver']

export type WaiverCreate = components['schemas']['WaiverCreate']

export type Waivers = components['schemas']['Waivers']

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

export type KeysListQuery = Query<operations['keys.list']>

export type PartnersListQuery = Query<operations['partners.list']>

export type UsersListQuery = Query<operations['users.list']>

export type FormsListQuery = Query<operations['forms.list']>

export type FormsGetQuery = Query<operations['forms.get']>

export type FormsSubmissionsQuery = Query<operations['forms.submissions']>

export type LeadsListQuery = Query<operations['leads.list']>

export type DealsListQuery = Query<operations['deals.list']>

export type DealsChecksQuery = Query<operations['deals.checks']>

export type DealsBoardQuery = Query<operations['deals.board']>

export type DealsTimelineQuery = Query<operations['deals.timeline']>

export type DealCommentsListQuery = Query<operations['dealComments.list']>

export type DealNotesListQuery = Query<operations['dealNotes.list']>

export type TicketsListQuery = Query<operations['tickets.list']>

export type TicketsReportQuery = Query<operations['tickets.report']>

export type TicketMessagesListQuery = Query<operations['ticketMessages.list']>

export type TicketNotesListQuery = Query<operations['ticketNotes.list']>

export type TicketFilesUploadQuery = Query<operations['ticketFiles.upload']>

export type SavedRepliesListQuery = Query<operations['savedReplies.list']>

export type CoursesListQuery = Query<operations['courses.list']>

export type CoursesGetQuery = Query<operations['courses.get']>

export type CourseFilesListQuery = Query<operations['courseFiles.list']>

export type CourseFilesUploadQuery = Query<operations['courseFiles.upload']>

export type EnrolmentsListQuery = Query<operations['enrolments.list']>

export type EnrolmentsExportQuery = Query<operations['enrolments.export']>

export type EnrolmentsContentQuery = Query<operations['enrolments.content']>

export type EnrolmentsMineQuery = Query<operations['enrolments.mine']>

export type QuizzesStartQuery = Query<operations['quizzes.start']>

export type QuizzesAttemptsQuery = Query<operations['quizzes.attempts']>

export type QuizzesGetQuery = Query<operations['quizzes.get']>

export type QuizzesAnswerQuery = Query<operations['quizzes.answer']>

export type QuizzesSubmitQuery = Query<operations['quizzes.submit']>

export type PackagesListQuery = Query<operations['packages.list']>

export type HandInsListQuery = Query<operations['handIns.list']>

export type HandInsUploadQuery = Query<operations['handIns.upload']>

export type LearningPathsListQuery = Query<operations['learningPaths.list']>

export type LearningPathsProgressQuery = Query<operations['learningPaths.progress']>

export type TrainingMineQuery = Query<operations['training.mine']>

export type TrainingPeopleQuery = Query<operations['training.people']>

export type CertificationsListQuery = Query<operations['certifications.list']>

export type CertificationsCoverageQuery = Query<operations['certifications.coverage']>

export type CertificatesListQuery = Query<operations['certificates.list']>

export type CertificatesExportQuery = Query<operations['certificates.export']>

export type RequirementsListQuery = Query<operations['requirements.list']>

export type ImportsListQuery = Query<operations['imports.list']>

export type ImportsRowsQuery = Query<operations['imports.rows']>

export type EventsListQuery = Query<operations['events.list']>

export type EventsStreamQuery = Query<operations['events.stream']>

export type AuditListQuery = Query<operations['audit.list']>

export type WebhooksListQuery = Query<operations['webhooks.list']>

export type WebhooksDeliveriesQuery = Query<operations['webhooks.deliveries']>
