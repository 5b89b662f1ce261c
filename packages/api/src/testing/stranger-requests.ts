import { leadForm } from '../demo/programme.ts'
import type { AnyRoute } from '../http/route.ts'
import { courseContent } from '../modules/courses/course.fixture.ts'
import { scormPackage } from '../modules/packages/package.fixture.ts'
import { asItIs, leadValues } from './client.ts'
import { testOrigin } from './vendor.ts'

/** How a file of deals is read. */
export const dealMapping = (source: string) => ({
  source,
  externalId: { column: 'id' },
  name: { template: '{id}' },
  stage: { column: 'stage', values: { Won: 'won' } },
})

/** A valid body for every route that takes one; a new route without an entry fails the test that walks the registry. */
export const bodies: Record<string, (ids: Record<string, string>) => object> = {
  'embedTokens.create': ({ userId, partnerId }) => ({ user: { id: userId }, partner: { id: partnerId } }),
  'keys.create': () => ({ kind: 'publishable', name: 'Mine', origins: [testOrigin] }),
  'keys.update': () => ({ name: 'Taken over' }),
  'keys.rotate': () => ({}),
  'partners.create': () => ({ name: 'New partner' }),
  'partners.update': () => ({ name: 'Taken over' }),
  'partners.approve': () => ({}),
  'partners.reject': () => ({ reason: 'not_the_right_fit' }),
  'partners.invite': () => ({}),
  'partners.activate': () => ({}),
  'partners.suspend': () => ({ reason: 'payment' }),
  'partners.reinstate': () => ({}),
  'partners.end': () => ({ reason: 'own_request' }),
  'company.update': () => ({ description: 'Taken over' }),
  'users.update': () => ({ name: 'Taken over' }),
  'users.createChatLink': ({ partnerId }) => ({
    platform: 'slack',
    tenant: 'T1',
    chatUserId: 'U1',
    partnerId,
  }),
  'me.readChatLink': () => ({ chatLink: 'AAAAAAAAAAAA' }),
  'me.confirmChatLink': () => ({ chatLink: 'AAAAAAAAAAAA' }),
  'users.redeemChatCode': () => ({ chatCode: 'AAAAA-AAAAA' }),
  'me.update': () => ({ title: 'New' }),
  'users.create': ({ partnerId }) => ({ email: `x${crypto.randomUUID()}@x.example`, name: 'X', partnerId }),
  'forms.put': () => ({ ...leadForm, title: 'Mine now' }),
  'forms.submit': () => ({ values: leadValues }),
  'leads.create': ({ partnerId }) => ({ values: leadValues, partnerId }),
  'leads.update': () => ({ values: { country: 'SE' } }),
  'leads.offer': ({ partnerId }) => ({ partnerId }),
  'leads.decline': () => ({ reason: 'no_capacity' }),
  'leads.recall': () => ({}),
  'leads.assign': ({ userId }) => ({ ownerId: userId }),
  'leads.convert': ({ partnerId }) => ({ partnerId }),
  'leads.disqualify': () => ({ reason: 'spam' }),
  'deals.create': ({ partnerId }) => ({ name: 'Grab', partnerId }),
  'deals.update': () => ({ name: 'Taken over' }),
  'deals.move': () => ({ stage: 'won' }),
  'deals.batch': ({ dealId }) => ({ items: [{ op: 'move', id: dealId, stage: 'won' }] }),
  'deals.check': () => ({ domain: 'canary.example' }),
  'deals.return': () => ({ question: 'Whose is it?' }),
  'deals.approve': () => ({}),
  'deals.reject': () => ({ reason: 'duplicate' }),
  'deals.requestExtension': () => ({ reason: 'More time' }),
  'deals.grantExtension': () => ({}),
  'deals.declineExtension': () => ({}),
  'dealComments.create': () => ({ body: 'Mine' }),
  'dealComments.update': () => ({ body: 'Taken over' }),
  'dealNotes.create': () => ({ body: 'Mine' }),
  'dealNotes.update': () => ({ body: 'Taken over' }),
  'tickets.create': ({ partnerId, dealId }) => ({ subject: 'Mine', body: 'Mine', partnerId, dealId }),
  'tickets.update': () => ({ subject: 'Taken over' }),
  'tickets.assign': ({ userId }) => ({ assigneeId: userId }),
  'tickets.setPriority': () => ({ priority: 'urgent' }),
  'tickets.merge': ({ otherTicketId }) => ({ into: otherTicketId }),
  'tickets.split': ({ messageId }) => ({ messageId }),
  'tickets.follow': ({ userId }) => ({ userId }),
  'tickets.unfollow': ({ userId }) => ({ userId }),
  'tickets.rate': () => ({ score: 1 }),
  'savedReplies.create': () => ({ title: 'Mine', body: 'Mine' }),
  'savedReplies.update': () => ({ title: 'Taken over' }),
  'ticketMessages.create': () => ({ body: 'Mine' }),
  'ticketMessages.update': () => ({ body: 'Taken over' }),
  'ticketNotes.create': () => ({ body: 'Mine' }),
  'ticketNotes.update': () => ({ body: 'Taken over' }),
  'vendor.update': () => ({ name: 'Taken over', tiers: [] }),
  'vendor.setStages': () => ({
    stages: [
      { key: 'prospecting', label: 'Taken over', kind: 'open', probability: 5 },
      { key: 'engaging', label: 'Engaging', kind: 'open', probability: 40 },
      { key: 'won', label: 'Won', kind: 'won', probability: 100 },
      { key: 'lost', label: 'Lost', kind: 'lost', probability: 0 },
    ],
  }),
  'testClock.advance': () => ({ seconds: 1 }),
  'courses.create': () => ({ key: `k${crypto.randomUUID()}`, title: 'Mine', content: courseContent }),
  'courses.update': () => ({ title: 'Taken over' }),
  'courses.putDraft': () => courseContent,
  'courses.publish': () => ({}),
  'courses.assign': () => ({}),
  'learningPaths.create': ({ courseId }) => ({
    key: `k${crypto.randomUUID()}`,
    title: 'Mine',
    courses: [courseId],
  }),
  'learningPaths.update': () => ({ title: 'Taken over' }),
  'certifications.create': ({ courseId }) => ({
    key: `k${crypto.randomUUID()}`,
    title: 'Mine',
    courses: [courseId],
  }),
  'certifications.update': () => ({ title: 'Taken over' }),
  'packages.commit': () => ({
    session: 1,
    sequence: 9,
    completion: 'completed',
    success: 'passed',
    seconds: 1,
    data: { suspend_data: 'taken over' },
  }),
  'handIns.save': ({ fileId }) => ({ text: 'Taken over', files: [fileId], submit: true }),
  'handIns.review': () => ({ decision: 'passed', feedback: 'Taken over' }),
  'certificates.revoke': () => ({ reason: 'other' }),
  'requirements.create': ({ certificationId }) => ({
    title: 'Mine',
    command: 'leads.accept',
    needs: [{ kind: 'certification', certificationId, who: 'person' }],
  }),
  'requirements.update': () => ({ title: 'Taken over' }),
  'requirements.check': ({ userId }) => ({ command: 'deals.register', userId }),
  'requirements.waive': ({ partnerId }) => ({
    partnerId,
    reason: 'Mine now',
    endsAt: '2099-01-01T00:00:00Z',
  }),
  'enrolments.create': ({ courseId, userId }) => ({ courseId, userId }),
  'enrolments.reportLesson': () => ({ position: 'taken over' }),
  'quizzes.answer': () => ({ answers: { truth: true } }),
  'quizzes.submit': () => ({}),
  'imports.create': () => ({ kind: 'deals', mapping: dealMapping('mine') }),
  'webhooks.create': () => ({ url: 'http://127.0.0.1:9/mine' }),
  'webhooks.update': () => ({ url: 'http://127.0.0.1:9/taken-over' }),
}

const files: Readonly<Record<string, string | Uint8Array>> = {
  'text/csv': 'id,stage\nx1,Won\n',
  'application/zip': scormPackage(''),
  'application/octet-stream': 'Taken over',
}

const queries: Readonly<Record<string, string>> = {
  'courseFiles.upload': '?name=mine.txt',
  'handIns.upload': '?name=mine.txt',
  'ticketFiles.upload': '?name=mine.txt',
}

/** What a stranger sends to a route to reach the things with these ids. */
export function strangerRequest(
  route: AnyRoute,
  ids: Record<string, string>,
): { path: string; method: string; body?: object | string; headers?: Record<string, string> } {
  const place = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `missing-${name}`)
  const path = place + (queries[route.id] ?? '')
  const method = route.method.toUpperCase()
  if (route.consumes)
    return { path, method, body: files[route.consumes] ?? '', headers: { 'content-type': route.consumes } }
  const headers = route.ifMatch === 'required' ? asItIs : {}
  return { path, method, headers, ...(route.body && { body: bodies[route.id]?.(ids) ?? {} }) }
}
