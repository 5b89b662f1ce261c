import { expect } from 'vitest'
import { publishCourse, shortContent } from '../modules/courses/course.fixture.ts'
import { scormPackage } from '../modules/packages/package.fixture.ts'
import { asItIs, client, leadValues, type Client } from './client.ts'
import type { TestServer } from './test-server.ts'
import { testOrigin, type TestVendor } from './vendor.ts'
import { dealMapping } from './stranger-requests.ts'

/** Everything of one programme that a stranger could try to name. */
export interface World extends TestVendor {
  ids: Record<string, string>
  canary: string
  /** A user of another partner of the same vendor. */
  rivalToken: string
  as: Record<'key' | 'publishable' | 'staff' | 'partner' | 'otherPartner', Client>
}

/** A programme with one of everything in it, each marked by the canary where it has words. */
export async function createWorld(server: TestServer, name: string): Promise<World> {
  const vendor = await server.createVendor()
  const canary = `canary-${name}-${crypto.randomUUID()}`
  const key = client(server.url, vendor.secretKey)
  const make = async (path: string, body: object): Promise<string> => {
    const answer = await key<{ id: string }>(path, { body })
    expect(answer.status, answer.text).toBe(201)
    return answer.body.id
  }
  const partnerId = await make('/v1/partners', { name: canary, externalId: `${name}-a` })
  const otherPartnerId = await make('/v1/partners', { name: `Other of ${name}`, externalId: `${name}-b` })
  const userId = await make('/v1/users', { email: `seller@${name}.example`, name: canary, partnerId })
  const leadId = await make('/v1/leads', { values: { ...leadValues, company: canary }, partnerId })
  const dealId = await make('/v1/deals', {
    name: canary,
    accountName: canary,
    accountDomain: 'canary.example',
    partnerId,
    draft: true,
  })
  for (const command of ['submit', 'approve']) {
    const answer = await key(`/v1/deals/${dealId}/${command}`, { method: 'POST', body: {}, headers: asItIs })
    expect(answer.status, answer.text).toBe(200)
  }
  const commentId = await make(`/v1/deals/${dealId}/comments`, { body: canary })
  const noteId = await make(`/v1/deals/${dealId}/notes`, { body: canary })
  const ticket = {
    subject: canary,
    body: canary,
    partnerId,
    requesterId: userId,
    dealId,
  }
  const ticketId = await make('/v1/tickets', ticket)
  const otherTicketId = await make('/v1/tickets', ticket)
  const upload = async (name: string): Promise<string> => {
    const answer = await key<{ id: string }>(`/v1/ticket-files?name=${name}`, {
      method: 'POST',
      body: canary,
      headers: { 'content-type': 'application/octet-stream' },
    })
    return answer.body.id
  }
  const ticketFileId = await upload(`${canary}.txt`)
  const noteFileId = await upload(`${canary}.md`)
  const messageId = await make(`/v1/tickets/${ticketId}/messages`, { body: canary, files: [ticketFileId] })
  const ticketNoteId = await make(`/v1/tickets/${ticketId}/notes`, { body: canary, files: [noteFileId] })
  const replyId = await make('/v1/saved-replies', { title: canary, body: canary })
  const courseId = await publishCourse(key)
  const enrolmentId = await make('/v1/enrolments', { courseId, userId })
  const shortId = await publishCourse(key, { content: shortContent })
  const shortRun = await make('/v1/enrolments', { courseId: shortId, userId })
  const pathId = await make('/v1/learning-paths', { key: 'path', title: 'Path', courses: [courseId] })
  const certificationId = await make('/v1/certifications', { key: 'cert', title: 'Cert', courses: [shortId] })
  const requirementId = await make('/v1/requirements', {
    title: 'Later',
    command: 'leads.accept',
    needs: [{ kind: 'certification', certificationId, who: 'person' }],
    effectiveFrom: '2099-01-01T00:00:00Z',
  })
  const waiverId = await make(`/v1/requirements/${requirementId}/waivers`, {
    partnerId,
    reason: canary,
    endsAt: '2099-01-01T00:00:00Z',
  })
  const importId = await make('/v1/imports', { kind: 'deals', mapping: dealMapping(canary) })
  // With a rejected row that could be read.
  await key(`/v1/imports/${importId}/file`, {
    method: 'PUT',
    body: `id,stage\n${canary},${canary}\n`,
    headers: { 'content-type': 'text/csv' },
  })
  const webhookId = await make('/v1/webhooks', { url: 'http://127.0.0.1:9/hook', description: canary })
  const deliveryId = await make(`/v1/webhooks/${webhookId}/test`, {})
  const keyId = await make('/v1/keys', { kind: 'publishable', name: canary, origins: [testOrigin] })
  const tokenFor = async (body: object): Promise<string> =>
    (await key<{ token: string }>('/v1/embed-tokens', { body })).body.token
  const mint = async (body: object): Promise<Client> => client(server.url, await tokenFor(body))
  const rivalToken = await tokenFor({
    user: { email: `rival@${name}.example`, name: 'Rival' },
    partner: { id: otherPartnerId },
  })
  const partner = await mint({ user: { id: userId }, partner: { id: partnerId } })
  const quiz = `/v1/enrolments/${enrolmentId}/lessons/quiz/attempts`
  await partner(`/v1/enrolments/${shortRun}/lessons/read/report`, { body: {} })
  const held = await partner<{ data: Array<{ id: string }> }>('/v1/certificates')
  const certificateId = held.body.data[0]!.id
  const uploaded = await key<{ id: string }>('/v1/packages', {
    method: 'POST',
    body: scormPackage(''),
    headers: { 'content-type': 'application/zip' },
  })
  const packageId = uploaded.body.id
  const played = { key: 'play', kind: 'scorm', title: 'Play', packageId }
  const playedId = await publishCourse(key, {
    content: { sections: [{ key: 'all', title: 'All', lessons: [played] }] },
  })
  const playedRun = await make('/v1/enrolments', { courseId: playedId, userId })
  const launched = await partner<{ attempt: { id: string } }>(
    `/v1/enrolments/${playedRun}/lessons/play/launch`,
    {
      method: 'POST',
    },
  )
  const playId = launched.body.attempt.id
  await key(`/v1/course-files?name=${canary}.txt`, {
    method: 'POST',
    body: canary,
    headers: { 'content-type': 'application/octet-stream' },
  })
  const task = { key: 'task', kind: 'assignment', title: 'Task', instructions: 'Write.' }
  const taskId = await publishCourse(key, {
    content: { sections: [{ key: 'all', title: 'All', lessons: [task] }] },
  })
  const taskPath = `/v1/enrolments/${await make('/v1/enrolments', { courseId: taskId, userId })}/lessons/task`
  const file = await partner<{ id: string }>(`${taskPath}/files?name=${canary}.txt`, {
    method: 'POST',
    body: canary,
    headers: { 'content-type': 'application/octet-stream' },
  })
  const fileId = file.body.id
  const handedIn = await partner<{ id: string }>(`${taskPath}/hand-in`, {
    method: 'PUT',
    body: { text: canary, files: [fileId], submit: true },
  })
  expect(handedIn.status, handedIn.text).toBe(200)
  const handInId = handedIn.body.id
  const attemptId = (await partner<{ id: string }>(quiz, { body: {} })).body.id
  return {
    ...vendor,
    canary,
    rivalToken,
    ids: {
      partnerId,
      otherPartnerId,
      userId,
      leadId,
      dealId,
      commentId,
      noteId,
      ticketId,
      otherTicketId,
      messageId,
      ticketFileId,
      noteFileId,
      ticketNoteId,
      replyId,
      courseId,
      enrolmentId,
      attemptId,
      packageId,
      playId,
      handInId,
      fileId,
      scoKey: 'item-1',
      pathId,
      certificationId,
      certificateId,
      requirementId,
      waiverId,
      lessonKey: 'quiz',
      number: '1',
      importId,
      webhookId,
      deliveryId,
      keyId,
      formKey: 'lead',
      version: '1',
    },
    as: {
      key,
      publishable: client(server.url, vendor.publishableKey, { origin: testOrigin }),
      staff: await mint({ user: { email: `boss@${name}.example`, name: 'Boss', role: 'admin' } }),
      partner,
      otherPartner: client(server.url, rivalToken),
    },
  }
}
