'use client'
// Generated from custom-elements.json by `pnpm generate`; do not edit.
import { wrap, type Component, type Props } from '../react/wrap.ts'
import type { PrmLeadForm as PrmLeadFormElement } from '../lead-form/lead-form.ts'
import type { PrmDealBoard as PrmDealBoardElement } from '../deal-board/deal-board.ts'
import type { PrmCoursePlayer as PrmCoursePlayerElement } from '../course-player/course-player.ts'
import type { PrmTrainingTracker as PrmTrainingTrackerElement } from '../training-tracker/training-tracker.ts'
import type { PrmTickets as PrmTicketsElement } from '../tickets/tickets.ts'

export type PrmLeadFormProps = Props<PrmLeadFormElement, {
  /** Key of the form definition. */
  'form'?: string | undefined
  /** Where to go after sending, in place of the message. */
  'successUrl'?: string | undefined
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishableKey'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** Before sending; cancel it to keep the form. `detail: {values}` */
  'onPrmLeadSubmit'?: ((event: GlobalEventHandlersEventMap['prm-lead-submit']) => void) | undefined
  /** After the server has stored the lead. `detail: {id}` */
  'onPrmLeadSubmitted'?: ((event: GlobalEventHandlersEventMap['prm-lead-submitted']) => void) | undefined
  /** Something could not be loaded or sent. `detail: {code, message}` */
  'onPrmError'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
}>

/** Asks for a lead and sends it once, however bad the network. */
export const PrmLeadForm: Component<PrmLeadFormProps> = wrap(
  'prm-lead-form',
  {
    successUrl: 'success-url',
    publishableKey: 'publishable-key',
    onPrmLeadSubmit: 'onprm-lead-submit',
    onPrmLeadSubmitted: 'onprm-lead-submitted',
    onPrmError: 'onprm-error',
  },
  () => import('../define/lead-form.ts'),
)

export type PrmDealBoardProps = Props<PrmDealBoardElement, {
  /** Cards read at a time in each column, 1 to 100. */
  'limit'?: number | undefined
  /** Id of a partner (`partner_…`): shows this partner's deals only. */
  'partner'?: string | undefined
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishableKey'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** Before a deal moves; cancel it to keep the deal. `detail: {dealId, from, to}` */
  'onPrmDealMove'?: ((event: GlobalEventHandlersEventMap['prm-deal-move']) => void) | undefined
  /** After the server has accepted a move. `detail: {dealId, from, to}` */
  'onPrmDealMoved'?: ((event: GlobalEventHandlersEventMap['prm-deal-moved']) => void) | undefined
  /** Before a lead becomes a deal; cancel it to keep the lead. `detail: {leadId, to}` */
  'onPrmLeadConvert'?: ((event: GlobalEventHandlersEventMap['prm-lead-convert']) => void) | undefined
  /** After a lead has become a deal. `detail: {leadId, dealId, to}` */
  'onPrmLeadConverted'?: ((event: GlobalEventHandlersEventMap['prm-lead-converted']) => void) | undefined
  /** Before a registration is sent; cancel it to keep the form. `detail: {values}` */
  'onPrmDealRegister'?: ((event: GlobalEventHandlersEventMap['prm-deal-register']) => void) | undefined
  /** After the server has taken it in. `detail: {dealId}` */
  'onPrmDealRegistered'?: ((event: GlobalEventHandlersEventMap['prm-deal-registered']) => void) | undefined
  /** Before a draft or an answer is sent; cancelable. `detail: {dealId, input}` */
  'onPrmDealSubmit'?: ((event: GlobalEventHandlersEventMap['prm-deal-submit']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onPrmDealSubmitted'?: ((event: GlobalEventHandlersEventMap['prm-deal-submitted']) => void) | undefined
  /** Before an approval; cancelable. `detail: {dealId, input}` */
  'onPrmDealApprove'?: ((event: GlobalEventHandlersEventMap['prm-deal-approve']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onPrmDealApproved'?: ((event: GlobalEventHandlersEventMap['prm-deal-approved']) => void) | undefined
  /** Before a question to the partner; cancelable. `detail: {dealId, input}` */
  'onPrmDealReturn'?: ((event: GlobalEventHandlersEventMap['prm-deal-return']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onPrmDealReturned'?: ((event: GlobalEventHandlersEventMap['prm-deal-returned']) => void) | undefined
  /** Before a rejection; cancelable. `detail: {dealId, input}` */
  'onPrmDealReject'?: ((event: GlobalEventHandlersEventMap['prm-deal-reject']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onPrmDealRejected'?: ((event: GlobalEventHandlersEventMap['prm-deal-rejected']) => void) | undefined
  /** Before a claim is given up; cancelable. `detail: {dealId, input}` */
  'onPrmDealWithdraw'?: ((event: GlobalEventHandlersEventMap['prm-deal-withdraw']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onPrmDealWithdrawn'?: ((event: GlobalEventHandlersEventMap['prm-deal-withdrawn']) => void) | undefined
  /** Before more time is asked for; cancelable. `detail: {dealId, input}` */
  'onPrmDealRequestExtension'?: ((event: GlobalEventHandlersEventMap['prm-deal-request-extension']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onPrmDealExtensionRequested'?: ((event: GlobalEventHandlersEventMap['prm-deal-extension-requested']) => void) | undefined
  /** Before more time is granted; cancelable. `detail: {dealId, input}` */
  'onPrmDealGrantExtension'?: ((event: GlobalEventHandlersEventMap['prm-deal-grant-extension']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onPrmDealExtensionGranted'?: ((event: GlobalEventHandlersEventMap['prm-deal-extension-granted']) => void) | undefined
  /** Before it is not granted; cancelable. `detail: {dealId, input}` */
  'onPrmDealDeclineExtension'?: ((event: GlobalEventHandlersEventMap['prm-deal-decline-extension']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onPrmDealExtensionDeclined'?: ((event: GlobalEventHandlersEventMap['prm-deal-extension-declined']) => void) | undefined
  /** Before a link leads to the ticket that stops a deal; cancelable. `detail: {ticketId}` */
  'onPrmTicketOpen'?: ((event: GlobalEventHandlersEventMap['prm-ticket-open']) => void) | undefined
  /** The board could not be read, or a move was refused. `detail: {code, message}` */
  'onPrmError'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
}>

/** Shows deals as cards in columns by stage; moves, registers, reviews and discusses them; follows everyone's changes. */
export const PrmDealBoard: Component<PrmDealBoardProps> = wrap(
  'prm-deal-board',
  {
    publishableKey: 'publishable-key',
    onPrmDealMove: 'onprm-deal-move',
    onPrmDealMoved: 'onprm-deal-moved',
    onPrmLeadConvert: 'onprm-lead-convert',
    onPrmLeadConverted: 'onprm-lead-converted',
    onPrmDealRegister: 'onprm-deal-register',
    onPrmDealRegistered: 'onprm-deal-registered',
    onPrmDealSubmit: 'onprm-deal-submit',
    onPrmDealSubmitted: 'onprm-deal-submitted',
    onPrmDealApprove: 'onprm-deal-approve',
    onPrmDealApproved: 'onprm-deal-approved',
    onPrmDealReturn: 'onprm-deal-return',
    onPrmDealReturned: 'onprm-deal-returned',
    onPrmDealReject: 'onprm-deal-reject',
    onPrmDealRejected: 'onprm-deal-rejected',
    onPrmDealWithdraw: 'onprm-deal-withdraw',
    onPrmDealWithdrawn: 'onprm-deal-withdrawn',
    onPrmDealRequestExtension: 'onprm-deal-request-extension',
    onPrmDealExtensionRequested: 'onprm-deal-extension-requested',
    onPrmDealGrantExtension: 'onprm-deal-grant-extension',
    onPrmDealExtensionGranted: 'onprm-deal-extension-granted',
    onPrmDealDeclineExtension: 'onprm-deal-decline-extension',
    onPrmDealExtensionDeclined: 'onprm-deal-extension-declined',
    onPrmTicketOpen: 'onprm-ticket-open',
    onPrmError: 'onprm-error',
  },
  () => import('../define/deal-board.ts'),
)

export type PrmCoursePlayerProps = Props<PrmCoursePlayerElement, {
  /** Id of the course (`course_…`), in place of the one in the page's address. */
  'course'?: string | undefined
  /** Key of the lesson to open, in place of where the person left off. */
  'lesson'?: string | undefined
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishableKey'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** A lesson is shown. `detail: {courseId, lesson}` */
  'onPrmLessonOpened'?: ((event: GlobalEventHandlersEventMap['prm-lesson-opened']) => void) | undefined
  /** A lesson counts as done. `detail: {courseId, lesson}` */
  'onPrmLessonCompleted'?: ((event: GlobalEventHandlersEventMap['prm-lesson-completed']) => void) | undefined
  /** The last lesson is done. `detail: {courseId, enrolmentId}` */
  'onPrmCourseCompleted'?: ((event: GlobalEventHandlersEventMap['prm-course-completed']) => void) | undefined
  /** Something could not be loaded or sent. `detail: {code, message}` */
  'onPrmError'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
}>

/** Takes a person through a course: articles, videos, documents, quizzes, assignments and SCORM packages. */
export const PrmCoursePlayer: Component<PrmCoursePlayerProps> = wrap(
  'prm-course-player',
  {
    publishableKey: 'publishable-key',
    onPrmLessonOpened: 'onprm-lesson-opened',
    onPrmLessonCompleted: 'onprm-lesson-completed',
    onPrmCourseCompleted: 'onprm-course-completed',
    onPrmError: 'onprm-error',
  },
  () => import('../define/course-player.ts'),
)

export type PrmTrainingTrackerProps = Props<PrmTrainingTrackerElement, {
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishableKey'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** After the server has taken a verdict in. `detail: {handInId, decision}` */
  'onPrmHandInReviewed'?: ((event: GlobalEventHandlersEventMap['prm-hand-in-reviewed']) => void) | undefined
  /** Something could not be loaded or sent. `detail: {code, message}` */
  'onPrmError'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
}>

/** Shows a person's courses, paths and certificates, and the next step; hand-ins and people to staff. */
export const PrmTrainingTracker: Component<PrmTrainingTrackerProps> = wrap(
  'prm-training-tracker',
  {
    publishableKey: 'publishable-key',
    onPrmHandInReviewed: 'onprm-hand-in-reviewed',
    onPrmError: 'onprm-error',
  },
  () => import('../define/training-tracker.ts'),
)

export type PrmTicketsProps = Props<PrmTicketsElement, {
  /** Id of the ticket that is open. */
  'ticket'?: string | undefined
  /** Id of a deal: only tickets about it are listed. */
  'deal'?: string | undefined
  /** Offers a code by which the vendor's bot in Slack or Teams knows who one is; set it where there is one. */
  'chat'?: boolean | undefined
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishableKey'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** Before a ticket is opened; cancel it to open it elsewhere. `detail: {ticketId}` */
  'onPrmTicketOpen'?: ((event: GlobalEventHandlersEventMap['prm-ticket-open']) => void) | undefined
  /** After the server has taken a new ticket in. `detail: {ticketId}` */
  'onPrmTicketRaised'?: ((event: GlobalEventHandlersEventMap['prm-ticket-raised']) => void) | undefined
  /** After the server has taken a message in. `detail: {ticketId, messageId}` */
  'onPrmTicketAnswered'?: ((event: GlobalEventHandlersEventMap['prm-ticket-answered']) => void) | undefined
  /** Something could not be loaded or sent. `detail: {code, message}` */
  'onPrmError'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
}>

/** Shows tickets and their threads; raises, answers, assigns and solves them. */
export const PrmTickets: Component<PrmTicketsProps> = wrap(
  'prm-tickets',
  {
    publishableKey: 'publishable-key',
    onPrmTicketOpen: 'onprm-ticket-open',
    onPrmTicketRaised: 'onprm-ticket-raised',
    onPrmTicketAnswered: 'onprm-ticket-answered',
    onPrmError: 'onprm-error',
  },
  () => import('../define/tickets.ts'),
)

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'prm-lead-form': Props<PrmLeadFormElement, {
  /** Key of the form definition. */
  'form'?: string | undefined
  /** Where to go after sending, in place of the message. */
  'success-url'?: string | undefined
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishable-key'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** Before sending; cancel it to keep the form. `detail: {values}` */
  'onprm-lead-submit'?: ((event: GlobalEventHandlersEventMap['prm-lead-submit']) => void) | undefined
  /** After the server has stored the lead. `detail: {id}` */
  'onprm-lead-submitted'?: ((event: GlobalEventHandlersEventMap['prm-lead-submitted']) => void) | undefined
  /** Something could not be loaded or sent. `detail: {code, message}` */
  'onprm-error'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
      }>
      'prm-deal-board': Props<PrmDealBoardElement, {
  /** Cards read at a time in each column, 1 to 100. */
  'limit'?: number | undefined
  /** Id of a partner (`partner_…`): shows this partner's deals only. */
  'partner'?: string | undefined
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishable-key'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** Before a deal moves; cancel it to keep the deal. `detail: {dealId, from, to}` */
  'onprm-deal-move'?: ((event: GlobalEventHandlersEventMap['prm-deal-move']) => void) | undefined
  /** After the server has accepted a move. `detail: {dealId, from, to}` */
  'onprm-deal-moved'?: ((event: GlobalEventHandlersEventMap['prm-deal-moved']) => void) | undefined
  /** Before a lead becomes a deal; cancel it to keep the lead. `detail: {leadId, to}` */
  'onprm-lead-convert'?: ((event: GlobalEventHandlersEventMap['prm-lead-convert']) => void) | undefined
  /** After a lead has become a deal. `detail: {leadId, dealId, to}` */
  'onprm-lead-converted'?: ((event: GlobalEventHandlersEventMap['prm-lead-converted']) => void) | undefined
  /** Before a registration is sent; cancel it to keep the form. `detail: {values}` */
  'onprm-deal-register'?: ((event: GlobalEventHandlersEventMap['prm-deal-register']) => void) | undefined
  /** After the server has taken it in. `detail: {dealId}` */
  'onprm-deal-registered'?: ((event: GlobalEventHandlersEventMap['prm-deal-registered']) => void) | undefined
  /** Before a draft or an answer is sent; cancelable. `detail: {dealId, input}` */
  'onprm-deal-submit'?: ((event: GlobalEventHandlersEventMap['prm-deal-submit']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onprm-deal-submitted'?: ((event: GlobalEventHandlersEventMap['prm-deal-submitted']) => void) | undefined
  /** Before an approval; cancelable. `detail: {dealId, input}` */
  'onprm-deal-approve'?: ((event: GlobalEventHandlersEventMap['prm-deal-approve']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onprm-deal-approved'?: ((event: GlobalEventHandlersEventMap['prm-deal-approved']) => void) | undefined
  /** Before a question to the partner; cancelable. `detail: {dealId, input}` */
  'onprm-deal-return'?: ((event: GlobalEventHandlersEventMap['prm-deal-return']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onprm-deal-returned'?: ((event: GlobalEventHandlersEventMap['prm-deal-returned']) => void) | undefined
  /** Before a rejection; cancelable. `detail: {dealId, input}` */
  'onprm-deal-reject'?: ((event: GlobalEventHandlersEventMap['prm-deal-reject']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onprm-deal-rejected'?: ((event: GlobalEventHandlersEventMap['prm-deal-rejected']) => void) | undefined
  /** Before a claim is given up; cancelable. `detail: {dealId, input}` */
  'onprm-deal-withdraw'?: ((event: GlobalEventHandlersEventMap['prm-deal-withdraw']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onprm-deal-withdrawn'?: ((event: GlobalEventHandlersEventMap['prm-deal-withdrawn']) => void) | undefined
  /** Before more time is asked for; cancelable. `detail: {dealId, input}` */
  'onprm-deal-request-extension'?: ((event: GlobalEventHandlersEventMap['prm-deal-request-extension']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onprm-deal-extension-requested'?: ((event: GlobalEventHandlersEventMap['prm-deal-extension-requested']) => void) | undefined
  /** Before more time is granted; cancelable. `detail: {dealId, input}` */
  'onprm-deal-grant-extension'?: ((event: GlobalEventHandlersEventMap['prm-deal-grant-extension']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onprm-deal-extension-granted'?: ((event: GlobalEventHandlersEventMap['prm-deal-extension-granted']) => void) | undefined
  /** Before it is not granted; cancelable. `detail: {dealId, input}` */
  'onprm-deal-decline-extension'?: ((event: GlobalEventHandlersEventMap['prm-deal-decline-extension']) => void) | undefined
  /** After it. `detail: {dealId}` */
  'onprm-deal-extension-declined'?: ((event: GlobalEventHandlersEventMap['prm-deal-extension-declined']) => void) | undefined
  /** Before a link leads to the ticket that stops a deal; cancelable. `detail: {ticketId}` */
  'onprm-ticket-open'?: ((event: GlobalEventHandlersEventMap['prm-ticket-open']) => void) | undefined
  /** The board could not be read, or a move was refused. `detail: {code, message}` */
  'onprm-error'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
      }>
      'prm-course-player': Props<PrmCoursePlayerElement, {
  /** Id of the course (`course_…`), in place of the one in the page's address. */
  'course'?: string | undefined
  /** Key of the lesson to open, in place of where the person left off. */
  'lesson'?: string | undefined
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishable-key'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** A lesson is shown. `detail: {courseId, lesson}` */
  'onprm-lesson-opened'?: ((event: GlobalEventHandlersEventMap['prm-lesson-opened']) => void) | undefined
  /** A lesson counts as done. `detail: {courseId, lesson}` */
  'onprm-lesson-completed'?: ((event: GlobalEventHandlersEventMap['prm-lesson-completed']) => void) | undefined
  /** The last lesson is done. `detail: {courseId, enrolmentId}` */
  'onprm-course-completed'?: ((event: GlobalEventHandlersEventMap['prm-course-completed']) => void) | undefined
  /** Something could not be loaded or sent. `detail: {code, message}` */
  'onprm-error'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
      }>
      'prm-training-tracker': Props<PrmTrainingTrackerElement, {
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishable-key'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** After the server has taken a verdict in. `detail: {handInId, decision}` */
  'onprm-hand-in-reviewed'?: ((event: GlobalEventHandlersEventMap['prm-hand-in-reviewed']) => void) | undefined
  /** Something could not be loaded or sent. `detail: {code, message}` */
  'onprm-error'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
      }>
      'prm-tickets': Props<PrmTicketsElement, {
  /** Id of the ticket that is open. */
  'ticket'?: string | undefined
  /** Id of a deal: only tickets about it are listed. */
  'deal'?: string | undefined
  /** Offers a code by which the vendor's bot in Slack or Teams knows who one is; set it where there is one. */
  'chat'?: boolean | undefined
  /** Fetches the element's code at once; without it, when the element comes near the viewport. */
  'eager'?: boolean | undefined
  /** Publishable key (`prm_pk_…`) for this element alone, in place of the page's. */
  'publishable-key'?: string | undefined
  /** Origin of the OpenPRM server for this element alone, in place of the page's. */
  'api'?: string | undefined
  /** Before a ticket is opened; cancel it to open it elsewhere. `detail: {ticketId}` */
  'onprm-ticket-open'?: ((event: GlobalEventHandlersEventMap['prm-ticket-open']) => void) | undefined
  /** After the server has taken a new ticket in. `detail: {ticketId}` */
  'onprm-ticket-raised'?: ((event: GlobalEventHandlersEventMap['prm-ticket-raised']) => void) | undefined
  /** After the server has taken a message in. `detail: {ticketId, messageId}` */
  'onprm-ticket-answered'?: ((event: GlobalEventHandlersEventMap['prm-ticket-answered']) => void) | undefined
  /** Something could not be loaded or sent. `detail: {code, message}` */
  'onprm-error'?: ((event: GlobalEventHandlersEventMap['prm-error']) => void) | undefined
      }>
    }
  }
}

