import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemPrincipal } from '../../auth/principal.ts'
import { emit } from '../../events/outbox.ts'
import { asItIs, startTestServer, type Client, type TestServer } from '../../testing/index.ts'
import { createSandbox, read, register } from '../deals/registration.fixture.ts'
import type { StageTimes } from '../deals/schema.ts'
import type { TimelineEntry } from '../deals/timeline.schema.ts'
import type { EventType } from '../events/schema.ts'
import type { Comment, Note, RemarkVersion } from './schema.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const secret = 'Margin is 40 per cent, do not tell'

async function setting() {
  const sandbox = await createSandbox(server)
  const seller = await sandbox.partner('alpine')
  const deal = await register(seller, 'acme.example')
  const path = (rest: string): string => `/v1/deals/${deal.id}/${rest}`
  const write = async <T>(as: Client, kind: 'comments' | 'notes', body: string, more = {}): Promise<T> => {
    const answer = await as<T>(path(kind), { body: { body, ...more } })
    expect(answer.status, answer.text).toBe(201)
    return answer.body
  }
  const userId = async (email: string): Promise<string> =>
    (await sandbox.key<{ data: Array<{ id: string }> }>(`/v1/users?email=${email}`)).body.data[0]!.id
  return { ...sandbox, seller, deal, path, write, userId }
}

/** The live stream of Alpine's seller from its beginning, up to the first event of a type. */
async function readStream(key: Client, until: string): Promise<string> {
  const user = { email: 'seller@alpine.example', name: 'Seller of alpine' }
  const { body } = await key<{ token: string }>('/v1/embed-tokens', {
    body: { user, partner: { externalId: 'alpine', name: 'alpine' } },
  })
  const response = await fetch(`${server.url}/v1/events/stream?after=0`, {
    headers: { authorization: `Bearer ${body.token}` },
  })
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    if (text.includes(`event: ${until}`)) break
  }
  return text
}

test('both sides read each other on a deal, newest first and page by page', async () => {
  const { staff, seller, path, write } = await setting()
  await write(seller, 'comments', 'They want a pilot in March.')
  await write(staff, 'comments', 'March is fine.\nWho pays?')
  await write(seller, 'comments', 'They do.')
  const first = await staff<{ data: Comment[]; nextCursor: string }>(path('comments?limit=2'))
  expect(first.body.data.map((one) => [one.author.kind, one.author.name, one.body])).toEqual([
    ['partner', 'Seller of alpine', 'They do.'],
    ['staff', 'Mara', 'March is fine.\nWho pays?'],
  ])
  const rest = await seller<{ data: Comment[] }>(path(`comments?limit=2&cursor=${first.body.nextCursor}`))
  expect(rest.body).toMatchObject({ data: [{ body: 'They want a pilot in March.' }], nextCursor: null })
})

describe('an internal note', () => {
  test('reaches no partner: not by its own list, the comments, the timeline, the log or the live stream', async () => {
    const { key, staff, seller, deal, path, write, eventsOf } = await setting()
    const note = await write<Note>(staff, 'notes', secret)
    await staff(path(`notes/${note.id}`), { method: 'PATCH', body: { body: `${secret}!` } })
    await write(staff, 'comments', 'We are looking at it.')

    const seen = [await seller(path('comments')), await seller(path('timeline')), await seller('/v1/events')]
    seen.push(await seller(path('timeline?types=note')), await seller(`/v1/deals?q=Margin`))
    for (const answer of seen) {
      expect(answer.status).toBe(200)
      expect(answer.text).not.toContain('Margin')
      expect(answer.text).not.toContain('note_')
    }
    expect((await seller(path('notes'))).status).toBe(403)
    expect((await seller(path(`notes/${note.id}/history`))).status).toBe(403)
    expect((await seller(path(`comments/${note.id}`), { method: 'PATCH', body: { body: 'x' } })).status).toBe(
      404,
    )

    const stream = await readStream(key, 'deal.comment_added')
    expect(stream).toContain('deal.comment_added')
    expect(stream).not.toContain('Margin')

    expect((await eventsOf(deal.id)).map((event) => event.type)).toContain('deal.note_edited')
    const types = 'deal.note_added,deal.note_edited'
    expect((await seller<{ data: unknown[] }>(`/v1/events?types=${types}`)).body.data).toEqual([])
  })

  test('cannot be stored as an event that a partner sees, even by a mistake in the code', async () => {
    const { vendorId, deal, seller } = await setting()
    const partnerId = (await read(seller, deal)).partnerId
    // The types refuse this; a type that is known only when it runs gets past them.
    const type = ((one: EventType) => one)('deal.note_added')
    const careless = server.tenancy.withTenant(systemPrincipal(vendorId), async (tx) => {
      emit(tx, type, { kind: 'deal', id: deal.id, partnerId }, { note: { body: secret } })
    })
    await expect(careless).rejects.toMatchObject({ cause: { constraint_name: 'notes_stay_inside' } })
  })

  test('is there for staff and keys, in its list and in their timeline', async () => {
    const { staff, key, path, write } = await setting()
    await write(staff, 'notes', secret)
    for (const as of [staff, key]) {
      expect((await as<{ data: Note[] }>(path('notes'))).body.data).toMatchObject([
        { body: secret, audience: 'internal', author: { kind: 'staff', name: 'Mara' } },
      ])
      const { data } = (await as<{ data: TimelineEntry[] }>(path('timeline'))).body
      expect(data[0]).toMatchObject({ type: 'note', note: { body: secret }, actor: { name: 'Mara' } })
    }
  })
})

describe('own words', () => {
  test('can be edited and deleted by who wrote them; the vendor still reads how they were', async () => {
    const { staff, seller, path, write } = await setting()
    const { id } = await write<Comment>(seller, 'comments', 'Budgte is fixed')
    const edit = await seller<Comment>(path(`comments/${id}`), {
      method: 'PATCH',
      body: { body: 'Budget is fixed' },
    })
    expect(edit.body).toMatchObject({ body: 'Budget is fixed', version: 2 })
    expect(edit.body.editedAt).not.toBeNull()
    const gone = await seller<Comment>(path(`comments/${id}`), { method: 'DELETE' })
    expect(gone.body).toMatchObject({ body: null, version: 3 })
    expect((await staff<{ data: Comment[] }>(path('comments'))).body.data).toMatchObject([{ id, body: null }])
    const history = await staff<{ data: RemarkVersion[] }>(path(`comments/${id}/history`))
    expect(history.body.data.map(({ body }) => body)).toEqual(['Budgte is fixed', 'Budget is fixed'])
    const again = await seller(path(`comments/${id}`), { method: 'PATCH', body: { body: 'Back' } })
    expect(again).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  })

  test('403 forbidden: nobody edits, deletes or looks behind the words of the other side', async () => {
    const { staff, key, seller, path, write } = await setting()
    const { id } = await write<Comment>(staff, 'comments', 'Ours')
    expect((await seller(path(`comments/${id}`), { method: 'PATCH', body: { body: 'x' } })).status).toBe(403)
    expect((await seller(path(`comments/${id}`), { method: 'DELETE' })).status).toBe(403)
    expect((await seller(path(`comments/${id}/history`))).status).toBe(403)
    expect((await key(path(`comments/${id}`), { method: 'DELETE' })).status).toBe(403)
    expect((await seller<{ data: Comment[] }>(path('comments'))).body.data[0]!.body).toBe('Ours')
  })

  test('412 precondition_failed: an edit of what was edited meanwhile is not carried out', async () => {
    const { seller, path, write } = await setting()
    const { id } = await write<Comment>(seller, 'comments', 'One')
    await seller(path(`comments/${id}`), { method: 'PATCH', body: { body: 'Two' } })
    const late = { method: 'PATCH', body: { body: 'Three' }, headers: { 'if-match': '"v1"' } }
    expect((await seller(path(`comments/${id}`), late)).status).toBe(412)
  })
})

describe('people in it', () => {
  test('a key writes for the person who wrote in chat, and that person may edit it', async () => {
    const { key, seller, path, write, userId } = await setting()
    const authorId = await userId('seller@alpine.example')
    const written = await write<Comment>(key, 'comments', 'From chat', { authorId })
    expect(written.author).toEqual({ kind: 'partner', id: authorId, name: 'Seller of alpine' })
    const edit = await seller(path(`comments/${written.id}`), { method: 'PATCH', body: { body: 'Edited' } })
    expect(edit.status).toBe(200)
    const forged = await seller(path('comments'), { body: { body: 'x', authorId } })
    expect(forged.status).toBe(403)
  })

  test('422 validation_failed: only people who can read it are mentioned, and a stranger looks like nobody', async () => {
    const { staff, partner, path, write, userId } = await setting()
    await partner('harbour')
    const [own, rival] = [await userId('seller@alpine.example'), await userId('seller@harbour.example')]
    expect(await write<Comment>(staff, 'comments', 'Look', { mentions: [own] })).toMatchObject({
      mentions: [own],
    })
    const nobody = 'user_01kb0v4e9me5h9x2q8r3t6w7yz'
    for (const id of [rival, nobody]) {
      const answer = await staff(path('comments'), { body: { body: 'Look', mentions: [id] } })
      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/mentions/0', code: 'cannot_read' }] },
      })
    }
    expect((await staff(path('notes'), { body: { body: 'Look', mentions: [own] } })).status).toBe(422)
  })
})

test('the timeline tells the whole story in order, with the old and the new of every edit', async () => {
  const { staff, seller, deal, path, write, advance, userId } = await setting()
  const ownerId = await userId('seller@alpine.example')
  await write(seller, 'comments', 'Please decide soon.')
  await staff(path('approve'), { body: {}, headers: asItIs })
  await seller(`/v1/deals/${deal.id}`, {
    method: 'PATCH',
    body: { amount: { amount: 500_000, currency: 'EUR' }, expectedCloseOn: '2027-03-31', ownerId },
    headers: asItIs,
  })
  await advance(7200)
  await seller(path('move'), { body: { stage: 'won' } })

  const whole = (await seller<{ data: TimelineEntry[] }>(path('timeline'))).body.data
  expect(whole.map((entry) => entry.type)).toEqual([
    'moved',
    'edited',
    'registration',
    'comment',
    'registration',
  ])
  expect(whole[0]).toMatchObject({
    toStage: 'won',
    fromStage: deal.stage,
    actor: { name: 'Seller of alpine' },
  })
  expect((whole[0] as { seconds: number }).seconds).toBeGreaterThanOrEqual(7200)
  expect(whole[1]).toMatchObject({
    changes: [
      { field: 'owner', from: null, to: { id: ownerId, name: 'Seller of alpine' } },
      { field: 'expectedCloseOn', from: null, to: '2027-03-31' },
      { field: 'amount', from: null, to: { amount: 500_000, currency: 'EUR' } },
    ],
  })
  const paged: TimelineEntry[] = []
  let next: string | null = ''
  while (next !== null) {
    const answer: { body: { data: TimelineEntry[]; nextCursor: string | null } } = await seller(
      path(`timeline?limit=2${next && `&cursor=${next}`}`),
    )
    paged.push(...answer.body.data)
    next = answer.body.nextCursor
  }
  expect(paged).toEqual(whole)
  const times = await seller<StageTimes>(path('stage-times'))
  const seconds = (whole[0] as { seconds: number }).seconds
  expect(times.body.data).toEqual([
    { stage: deal.stage, seconds, current: false },
    { stage: 'won', seconds: 0, current: true },
  ])
})
