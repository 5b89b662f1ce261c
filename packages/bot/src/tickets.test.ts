import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChatWorld, places, startChatWorld } from './testing/chat-world.ts'
import { soon } from './testing/soon.ts'

let world: ChatWorld

beforeAll(async () => {
  world = await startChatWorld()
})
afterAll(() => world.stop())

test('a partner raises a ticket with a mention; the vendor gets one card, and its talk stays inside until it is sent', async () => {
  const { slack, prm } = world
  const raised = await slack.mention(
    'UMARA',
    'C0ALPINE',
    'The arm stops at joint 3\nSince *Monday*, at 8 kg.',
  )
  const ticket = await world.ticketNamed('The arm stops at joint 3')
  expect(ticket).toMatchObject({ status: 'open', requesterName: 'Mara', partnerName: 'Alpine' })
  expect((await prm.ticketMessages.list(ticket.id)).data[0]).toMatchObject({
    body: 'The arm stops at joint 3\nSince **Monday**, at 8 kg.',
    author: { kind: 'partner', name: 'Mara' },
  })
  const receipt = await slack.shown('C0ALPINE', 'Ticket raised')
  expect(receipt.thread).toBe(raised.ts)
  const card = await slack.shown('C0TRIAGE', 'The arm stops at joint 3', null)
  expect(card.thread).toBeUndefined()
  await slack.shown('C0TRIAGE', 'at 8 kg', card.ts)

  // Both events of one mention, and a retry of each, are one ticket.
  expect((await prm.tickets.list({ q: 'joint' })).data).toHaveLength(1)

  const before = slack.sentTo('C0ALPINE').length
  await slack.say('UNORA', 'C0TRIAGE', 'Is this the firmware again?', card.ts)
  const echo = await slack.shown('C0TRIAGE', 'Internal note', card.ts)
  expect((await prm.ticketNotes.list(ticket.id)).data[0]).toMatchObject({
    body: 'Is this the firmware again?',
    author: { name: 'Nora' },
  })
  await slack.say('UNORA', 'C0TRIAGE', '/reply Please send the log.', card.ts)
  const reply = await slack.shown('C0ALPINE', 'Please send the log.', raised.ts)
  expect(JSON.stringify(reply.args)).toContain('Nora')

  await slack.press('UNORA', echo, 'Send to partner')
  await slack.shown('C0ALPINE', 'Is this the firmware again?', raised.ts)
  await slack.changed('C0TRIAGE', echo.ts, 'Sent to the partner by Nora')
  expect(slack.sentTo('C0ALPINE').length - before).toBe(2)
  await Promise.all(['UNORA', 'UOLE'].map((user) => slack.press(user, echo, 'Send to partner')))
  expect((await prm.ticketMessages.list(ticket.id)).data.map(({ body }) => body)).toEqual([
    'Is this the firmware again?',
    'Please send the log.',
    'The arm stops at joint 3\nSince **Monday**, at 8 kg.',
  ])
})

test('what is edited and deleted in one place changes in all others', async () => {
  const { slack, prm } = world
  const raised = await slack.mention('UMARA', 'C0ALPINE', 'Edited ticket')
  const ticket = await world.ticketNamed('Edited ticket')
  const card = await slack.shown('C0TRIAGE', 'Edited ticket', null)
  const answer = await slack.say('UMARA', 'C0ALPINE', 'It beeps twise', raised.ts)
  const copy = await slack.shown('C0TRIAGE', 'It beeps twise', card.ts)
  await slack.change(answer, { text: 'It beeps twice' })
  const changed = await slack.changed('C0TRIAGE', copy.ts, 'It beeps twice')
  expect(JSON.stringify(changed)).toContain('edited')
  // Slack says "changed" for an unfurled link too.
  const calls = slack.calls.length
  await slack.change({ ...answer, text: 'It beeps twice' }, {})
  await slack.remove({ ...answer, text: 'It beeps twice' })
  await slack.changed('C0TRIAGE', copy.ts, '(deleted)')
  expect((await prm.ticketMessages.list(ticket.id)).data[0]).toMatchObject({ body: null })
  expect(slack.calls.slice(calls).filter(({ args }) => args['ts'] === copy.ts)).toHaveLength(1)
})

test('the card is worked with buttons, and a stale one says so', async () => {
  const { slack, prm } = world
  const raised = await slack.mention('UMARA', 'C0ALPINE', 'Worked ticket')
  const ticket = await world.ticketNamed('Worked ticket')
  const card = await slack.shown('C0TRIAGE', 'Worked ticket', null)
  await slack.press('UNORA', card, 'Take')
  await slack.changed('C0TRIAGE', card.ts, 'Nora')
  await slack.press('UOLE', card, 'Take')
  await slack.told('UOLE', 'Somebody has it already')
  await slack.press('UMARA', card, 'Take')
  await slack.told('UMARA', 'You may not do this')
  await slack.press('UNORA', card, 'Resolve')
  const ask = await slack.shown('C0ALPINE', 'How was the help?', raised.ts)
  await slack.changed('C0TRIAGE', card.ts, 'solved')
  await slack.press('UNORA', card, 'Resolve')
  await slack.told('UNORA', 'Things have moved on')
  await slack.press('UMARA', ask, '4')
  await slack.changed('C0ALPINE', ask.ts, 'You gave 4 of 5')
  expect((await prm.tickets.get(ticket.id)).rating?.score).toBe(4)
  // An answer brings it back.
  await slack.say('UMARA', 'C0ALPINE', 'It is back', raised.ts)
  await slack.changed('C0TRIAGE', card.ts, 'Status: open')
})

test('a partner in Teams and a vendor in Slack talk in one thread, and so do a vendor in Teams and a partner in Slack', async () => {
  const { slack, teams, prm } = world
  const alpine = '19:alpine@thread.tacv2'
  const raised = await teams.mention('UMARA', alpine, 'Gripper is loose')
  const ticket = await world.ticketNamed('Gripper is loose')
  expect(ticket).toMatchObject({ requesterName: 'Mara', partnerName: 'Alpine' })
  const receipt = await teams.shown(alpine, 'Ticket raised')
  expect(receipt.conversation).toBe(`${alpine};messageid=${raised.id}`)
  const card = await slack.shown(places.triage, 'Gripper is loose', null)
  const inTeams = await teams.posted(places.teamsTriage, 'Gripper is loose')
  expect(inTeams.conversation).toBe(places.teamsTriage)

  // Internal in one of the vendor's places: internal in the other, and nowhere else.
  const thread = { conversation: places.teamsTriage, root: inTeams.activityId }
  await teams.say('UOLE', thread, 'Known since May, do not tell')
  await slack.shown(places.triage, 'do not tell', card.ts)
  await slack.say('UNORA', places.triage, '/reply We send you a new one', card.ts)
  const answer = await teams.shown(alpine, 'We send you a new one')
  expect(answer.conversation).toBe(`${alpine};messageid=${raised.id}`)

  const said = await teams.say('UMARA', { conversation: alpine, root: raised.id }, 'Thanks, wen?')
  const copy = await slack.shown(places.triage, 'Thanks, wen?', card.ts)
  await teams.change(said, 'Thanks, when?')
  await slack.changed(places.triage, copy.ts, 'Thanks, when?')
  await slack.react(copy, 'UNORA', 'eyes')
  await teams.react('UMARA', { conversation: alpine, root: raised.id }, answer.activityId, 'like')
  await teams.remove(said)
  await slack.changed(places.triage, copy.ts, '(deleted)')

  expect(await teams.press('UMARA', inTeams, 'Take')).toContain('You may not do this')
  await teams.press('UNORA', inTeams, 'Take')
  await slack.changed(places.triage, card.ts, 'With: Nora')
  await teams.press('UNORA', await teams.changed(places.teamsTriage, inTeams.activityId, 'Nora'), 'Resolve')
  const ask = await teams.shown(alpine, 'How was the help?')
  expect(await teams.press('UMARA', ask, '5 – good')).toContain('You gave 5 of 5')
  expect((await prm.tickets.get(ticket.id)).rating?.score).toBe(5)

  const leaked = [...teams.sentTo(alpine), ...slack.sentTo('C0ALPINE')].filter((call) =>
    JSON.stringify(call).includes('do not tell'),
  )
  expect(leaked).toEqual([])
})

test('a reaction below what both sides read is told to the other side in words', async () => {
  const { slack, teams } = world
  const raised = await teams.mention('UMARA', '19:alpine@thread.tacv2', 'Reacted ticket')
  await world.ticketNamed('Reacted ticket')
  const card = await slack.shown(places.triage, 'Reacted ticket', null)
  await teams.say('UMARA', { conversation: raised.conversation, root: raised.id }, 'It smells')
  const copy = await slack.shown(places.triage, 'It smells', card.ts)
  await slack.say('UNORA', places.triage, '/reply Switch it off', card.ts)
  const answer = await teams.shown(raised.conversation, 'Switch it off')
  await teams.react(
    'UMARA',
    { conversation: raised.conversation, root: raised.id },
    answer.activityId,
    'like',
  )
  await teams.changed(
    places.teamsTriage,
    (await teams.shown(places.teamsTriage, 'Switch it off')).activityId,
    'like (Mara)',
  )
  await slack.react(copy, 'UNORA', 'eyes')
  await teams.changed(
    places.teamsTriage,
    (await teams.shown(places.teamsTriage, 'It smells')).activityId,
    'eyes (UNORA)',
  )
})

test('a file is carried with the rights of who sends and who fetches it; what cannot be carried is said', async () => {
  const { slack, filesUrl, prm } = world
  const raised = await slack.mention('UMARA', 'C0ALPINE', 'With a file')
  const ticket = await world.ticketNamed('With a file')
  const card = await slack.shown(places.triage, 'With a file', null)
  const files = [
    { id: 'F1', name: 'Error 47.pdf', size: 24, url_private_download: `${filesUrl}one.pdf` },
    { id: 'F2', name: 'elsewhere.pdf', size: 24, url_private_download: 'https://files.evil.example/x.pdf' },
  ]
  await slack.say('UMARA', 'C0ALPINE', 'See here', raised.ts, files)
  const copy = await slack.shown(places.triage, 'See here', card.ts)
  expect(JSON.stringify(copy.args)).toContain('“elsewhere.pdf” could not be carried')
  expect((await prm.ticketMessages.list(ticket.id)).data[0]?.files).toMatchObject([{ name: 'Error 47.pdf' }])
  expect(JSON.stringify(copy.args)).not.toContain('📎')
  const shown = await soon(async () => slack.filesIn(places.triage, 'Error 47.pdf')[0], 'the file in triage')
  expect(shown).toMatchObject({ thread: card.ts })
  expect(String(shown.content)).toContain('%PDF-1.4')
  // Teams shows no file of ours: there a button hands it out.
  const inTeams = await world.teams.shown(places.teamsTriage, 'See here')
  expect(await world.teams.press('UNORA', inTeams, '📎 Error 47.pdf')).toMatch(
    /"url":"http:\/\/file-\w+\.localhost/,
  )
})

test('a file that Slack does not take is a button in its place, with words', async () => {
  const { slack, filesUrl } = world
  const raised = await slack.mention('UMARA', 'C0ALPINE', 'No room')
  const card = await slack.shown(places.triage, 'No room', null)
  slack.answers.set('files.getUploadURLExternal', () => ({ ok: false, error: 'missing_scope' }))
  const files = [{ id: 'F3', name: 'Plan.pdf', size: 24, url_private_download: `${filesUrl}plan.pdf` }]
  await slack.say('UMARA', 'C0ALPINE', 'The plan', raised.ts, files)
  const button = await slack.shown(places.triage, 'not shown here', card.ts)
  slack.answers.clear()
  await slack.press('UNORA', button, '📎 Plan.pdf')
  const told = JSON.stringify(await slack.told('UNORA', 'Plan.pdf'))
  expect(told).toMatch(/"url":"http:\/\/file-\w+\.localhost/)
})

test('a file of a note stays with the vendor; the file of a message goes when the message does', async () => {
  const { slack, filesUrl, prm } = world
  const raised = await slack.mention('UMARA', 'C0ALPINE', 'With a secret file')
  const ticket = await world.ticketNamed('With a secret file')
  const card = await slack.shown(places.triage, 'With a secret file', null)
  const noteOf = (name: string): object[] => [
    { id: `F-${name}`, name, size: 24, url_private_download: `${filesUrl}${name}` },
  ]
  await slack.say('UNORA', places.triage, 'For us alone', card.ts, noteOf('margin.pdf'))
  await slack.shown(places.triage, 'does not see it', card.ts)
  const written = await slack.say('UNORA', places.triage, '!reply For you', card.ts, noteOf('offer.pdf'))
  const offer = await soon(async () => slack.filesIn('C0ALPINE', 'offer.pdf')[0], 'the offer')
  expect(offer).toMatchObject({ thread: raised.ts })
  expect(slack.filesIn('C0ALPINE', 'margin.pdf')).toEqual([])
  // Where somebody has put it themselves it is not put once more.
  for (const name of ['margin.pdf', 'offer.pdf']) expect(slack.filesIn(places.triage, name)).toEqual([])

  await slack.remove(written)
  await soon(
    async () => (slack.filesIn('C0ALPINE', 'offer.pdf').length === 0 ? true : undefined),
    'the offer to be gone',
  )
  const [note = expect.unreachable()] = (await prm.ticketNotes.list(ticket.id)).data
  // Sending a note sends its words.
  await prm.ticketNotes.send(ticket.id, note.id)
  await slack.shown('C0ALPINE', 'For us alone', raised.ts)
  await slack.say('UNORA', places.triage, '!reply One more word', card.ts)
  await slack.shown('C0ALPINE', 'One more word', raised.ts)
  expect(slack.filesIn('C0ALPINE', 'margin.pdf')).toEqual([])
})

test('a file that the bot shows comes back from Slack as an event, and is nothing anybody said', async () => {
  const { slack, prm } = world
  const raised = await slack.mention('UMARA', 'C0ALPINE', 'No echo')
  const ticket = await world.ticketNamed('No echo')
  const receipt = await slack.shown('C0ALPINE', 'Ticket raised', raised.ts)
  const before = slack.sentTo('C0ALPINE').length
  await slack.say('U0BOT', 'C0ALPINE', '', receipt.thread, [{ id: 'F9', name: 'own.pdf', size: 24 }])
  await slack.say('UMARA', 'C0ALPINE', 'A word behind it', raised.ts)
  await slack.shown(places.triage, 'A word behind it')
  expect(slack.sentTo('C0ALPINE')).toHaveLength(before)
  expect((await prm.ticketMessages.list(ticket.id)).data).toHaveLength(2)
})

test('first contact: what led to "Is this you?" goes on once it is answered, and nobody types twice', async () => {
  const { slack, prm } = world
  const partnerId = world.partners.alpine
  await prm.users.create({ email: 'unew@alpine.example', name: 'Lena', partnerId })
  const raised = await slack.mention('UNEW', 'C0ALPINE', 'Asked before we met')
  const question = await slack.shown('C0ALPINE', 'Is this you?', raised.ts)
  // What waits is hers: nobody else takes it up.
  await slack.press('UMARA', question, 'Yes, that is me')
  await slack.told('UMARA', 'Hello, Mara')
  expect((await prm.tickets.list({ q: 'met' })).data).toEqual([])
  await slack.press('UNEW', question, 'Yes, that is me')
  await slack.told('UNEW', 'Hello, Lena')
  const ticket = await world.ticketNamed('Asked before we met')
  expect(ticket.requesterName).toBe('Lena')
  await slack.shown('C0ALPINE', 'Ticket raised', raised.ts)
  await slack.press('UNEW', question, 'Yes, that is me')
  expect((await prm.tickets.list({ q: 'met' })).data).toHaveLength(1)

  await slack.command('UNEW', 'unlink')
  await slack.say('UNEW', 'C0ALPINE', 'It hums, too', raised.ts)
  const questions = () =>
    slack.sentTo('C0ALPINE').filter((call) => JSON.stringify(call).includes('Is this you?'))
  await expect.poll(() => questions().length).toBe(2)
  await slack.press('UNEW', question, 'Yes, that is me')
  await expect
    .poll(async () => (await prm.ticketMessages.list(ticket.id)).data[0])
    .toMatchObject({ body: 'It hums, too', author: { name: 'Lena' } })

  await slack.command('UNEW', 'unlink')
  const args = await slack.command('UNEW', 'ticket')
  await slack.press('UNEW', { channel: 'C0ANY', ts: '1.1', thread: undefined, args }, 'Yes, that is me')
  const modal = await slack.modal()
  expect(JSON.stringify(modal.blocks)).toContain('Hello, Lena')
  await slack.submit('UNEW', modal, { subject: 'By the form', body: 'It was there at once' })
  expect((await world.ticketNamed('By the form')).requesterName).toBe('Lena')
})

/** Frida is of another partner; whatever she sends back, it is with her own rights. */
const strangersAnswer = 'It is not there, or not for you to see.'

test('card: a button of another partner’s ticket, or one that was changed, does nothing', async () => {
  const { slack, prm } = world
  await slack.mention('UMARA', 'C0ALPINE', 'Guarded ticket')
  const ticket = await world.ticketNamed('Guarded ticket')
  const receipt = await slack.shown('C0ALPINE', 'Guarded ticket')
  await slack.press('UFRIDA', receipt, 'Resolve')
  await slack.told('UFRIDA', strangersAnswer)
  const card = await slack.shown(places.triage, 'Guarded ticket', null)
  await slack.press('UFRIDA', card, 'Reply to partner')
  await slack.submit('UFRIDA', await slack.modal(), { body: 'I am somebody else' })
  const forged = Buffer.from(JSON.stringify({ do: 'resolve', subject: ticket.id })).toString('base64url')
  await slack.pressData('UMARA', 'C0ALPINE', `${forged}.AAAAAAAAAAAAAAAAAAAAAA`)
  await slack.told('UMARA', 'is not ours')
  expect(await prm.tickets.get(ticket.id)).toMatchObject({ status: 'open' })
  expect((await prm.ticketMessages.list(ticket.id)).data).toHaveLength(1)
})

test('modal: another ticket’s id in what a window carries is not taken', async () => {
  const { slack, prm } = world
  await slack.mention('UMARA', 'C0ALPINE', 'Ticket with a window')
  const ticket = await world.ticketNamed('Ticket with a window')
  await slack.command('UFRIDA', 'ticket')
  const modal = await slack.modal()
  const about = Buffer.from(
    JSON.stringify({ do: 'open', form: 'ticket.reply', subject: ticket.id }),
  ).toString('base64url')
  const memory = { about: `${about}.AAAAAAAAAAAAAAAAAAAAAA`, currency: 'EUR', hidden: {} }
  await slack.submit('UFRIDA', { ...modal, private_metadata: JSON.stringify(memory) }, { body: 'Forged' })
  expect((await prm.ticketMessages.list(ticket.id)).data).toHaveLength(1)
})

test('thread: somebody of another partner who writes below a ticket is told that it is not kept', async () => {
  const { slack, prm } = world
  const raised = await slack.mention('UMARA', 'C0ALPINE', 'Thread of Alpine')
  const ticket = await world.ticketNamed('Thread of Alpine')
  await slack.shown('C0ALPINE', 'Thread of Alpine')
  await slack.say('UFRIDA', 'C0ALPINE', 'What is this about?', raised.ts)
  await slack.shown('C0ALPINE', 'did not reach the ticket', raised.ts)
  const card = await slack.shown(places.triage, 'Thread of Alpine', null)
  await slack.say('UMARA', places.triage, 'I read your notes', card.ts)
  await slack.shown(places.triage, 'Only the vendor', card.ts)
  expect((await prm.ticketMessages.list(ticket.id)).data).toHaveLength(1)
  expect((await prm.ticketNotes.list(ticket.id)).data).toHaveLength(0)
})

test('command: what one is told of is one’s own', async () => {
  const { slack } = world
  const own = JSON.stringify(await slack.command('UMARA', 'status'))
  expect(own).toContain('Thread of Alpine')
  expect(JSON.stringify(await slack.command('UFRIDA', 'status'))).not.toContain('Alpine')
})
