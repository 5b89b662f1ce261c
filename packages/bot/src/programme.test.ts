import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChatWorld, places, startChatWorld } from './testing/chat-world.ts'

let world: ChatWorld

beforeAll(async () => {
  world = await startChatWorld()
})
afterAll(() => world.stop())

const dealNamed = async (name: string) =>
  (await world.prm.deals.list({ limit: 100 })).data.find((deal) => deal.accountName === name)

test('a deal begins with the question whether the account is free, and ends in a decision that both sides see', async () => {
  const { slack, teams } = world
  await slack.command('UMARA', 'deal')
  const check = await slack.modal()
  const next = (await slack.submit('UMARA', check, { domain: 'kaufgut.example' }))['view'] as typeof check
  expect(JSON.stringify(next)).toContain('kaufgut.example')
  const receipt = await slack.submit('UMARA', next, { accountName: 'Kaufgut' })
  expect(JSON.stringify(receipt)).toContain('Deal registered')
  const deal = await dealNamed('Kaufgut')
  expect(deal).toMatchObject({ registrationStatus: 'submitted', partnerName: 'Alpine' })

  const card = await slack.shown(places.triage, 'Kaufgut', null)
  const inTeams = await teams.posted(places.teamsTriage, 'Kaufgut')
  await slack.press('UNORA', card, 'Return with a question')
  await slack.submit('UNORA', await slack.modal(), { question: 'How many halls?' })
  await slack.changed(places.triage, card.ts, 'How many halls?')
  await teams.changed(places.teamsTriage, inTeams.activityId, 'How many halls?')
  // The buttons of before are stale now.
  await slack.press('UNORA', card, 'Approve')
  await slack.told('UNORA', 'Things have moved on')
  await slack.press('UOLE', card, 'Approve')
  await slack.told('UOLE', 'You may not do this')

  await slack.say('UNORA', places.triage, 'They are a customer of Ole', card.ts)
  await slack.shown(places.triage, 'Internal note', card.ts)
  expect((await world.prm.dealNotes.list(deal?.id ?? '')).data[0]).toMatchObject({ author: { name: 'Nora' } })

  await world.prm.deals.submit(deal?.id ?? '')
  const open = await teams.changed(places.teamsTriage, inTeams.activityId, 'submitted')
  await teams.press('UNORA', open, 'Approve')
  await slack.changed(places.triage, card.ts, 'Status: approved')
  expect((await dealNamed('Kaufgut'))?.registrationStatus).toBe('approved')
})

test('an account that is not free says so, and never who has it', async () => {
  const { slack, prm } = world
  const frida = await world.as('Frida')
  const made = await frida.deals.create({ name: 'Held', accountName: 'Held', accountDomain: 'held.example' })
  await prm.deals.approve(made.id, {}, { ifMatch: made.version })
  await slack.command('UMARA', 'deal')
  const answer = await slack.submit('UMARA', await slack.modal(), { domain: 'held.example' })
  expect(JSON.stringify(answer)).toContain('Another partner has a claim')
  expect(JSON.stringify(answer)).not.toContain('Fjord')
})

test('a person’s own page shows their deals with both clocks, their tickets and what is to learn', async () => {
  const { slack } = world
  const mara = await world.as('Mara')
  await mara.deals.create({ name: 'Halls of Nord', accountName: 'Nord', accountDomain: 'nord.example' })
  await mara.tickets.create({ subject: 'Loose belt', body: 'It slips.' })
  await slack.openHome('UMARA')
  const page = await slack.home('UMARA', 'Halls of Nord')
  expect(page).toContain('Loose belt')
  expect(page).toMatch(/submitted · answer due \w+/)
  expect(page).toContain('To learn')
  expect(JSON.stringify(await slack.command('UMARA', 'status'))).toContain('Loose belt')
  expect(JSON.stringify(await slack.command('UMARA', 'training'))).toContain('Certificates')
  // Of another partner there is nothing to see.
  await slack.openHome('UFRIDA')
  const others = await slack.home('UFRIDA', 'Frida')
  expect(others).not.toContain('Halls of Nord')
  expect(others).not.toContain('Loose belt')
})

test('each hears of their own, a decision or an answer that can be answered, and of nothing they do not want', async () => {
  const { slack, prm } = world
  const never = { deals: 'now', tickets: 'now', training: 'now', quietFrom: '3', quietTo: '3' }
  for (const user of ['UMARA', 'UFRIDA']) {
    await slack.command(user, 'settings')
    const modal = await slack.modal()
    const again = await slack.submit(user, modal, { ...never, timeZone: 'Nowhere' })
    expect(JSON.stringify(again)).toContain('no such time zone')
    expect(
      JSON.stringify(await slack.submit(user, modal, { ...never, timeZone: 'Europe/Berlin' })),
    ).toContain('Saved')
  }
  const mara = await world.as('Mara')
  const deal = await mara.deals.create({
    name: 'Told of',
    accountName: 'Told',
    accountDomain: 'told.example',
  })
  await prm.deals.reject(deal.id, { reason: 'direct_deal', note: 'We are in talks.' })
  const told = await slack.shown('UMARA', 'Registration: rejected', null)
  expect(JSON.stringify(told.args)).toContain('We are in talks.')

  // Raised on the partner pages, answered by the vendor: the answer finds the person, and the person the vendor.
  const ticket = await mara.tickets.create({ subject: 'From the pages', body: 'Help' })
  const nora = await world.as('Nora')
  await nora.ticketNotes.create(ticket.id, { body: 'not for outside' })
  await nora.ticketMessages.create(ticket.id, { body: 'Have you tried it off and on?' })
  const answer = await slack.shown('UMARA', 'Answer: From the pages', null)
  await slack.say('UMARA', answer.channel, 'Yes, twice', answer.ts)
  const card = await slack.shown(places.triage, 'From the pages', null)
  await slack.shown(places.triage, 'Yes, twice', card.ts)
  await nora.ticketMessages.create(ticket.id, { body: 'Then we send somebody' })
  await slack.shown(answer.channel, 'Then we send somebody', answer.ts)

  const calls = JSON.stringify([...slack.sentTo('UMARA'), ...slack.sentTo('DMARA')])
  expect(calls).not.toContain('not for outside')
  expect(JSON.stringify([...slack.sentTo('UFRIDA'), ...slack.sentTo('UNORA')])).not.toContain(
    'From the pages',
  )

  await slack.command('UMARA', 'settings')
  await slack.submit('UMARA', await slack.modal(), { deals: 'off' })
  const silent = await mara.deals.create({
    name: 'Silent',
    accountName: 'Silent',
    accountDomain: 'silent.example',
  })
  await prm.deals.reject(silent.id, { reason: 'other' })
  const shownToVendor = await slack.shown(places.triage, 'Silent', null)
  await slack.changed(places.triage, shownToVendor.ts, 'rejected')
  expect(JSON.stringify(slack.sentTo('UMARA'))).not.toContain('Silent')
})

test('what a reviewer says of an assignment finds the person who handed it in', async () => {
  const { slack, prm } = world
  const lesson = { key: 'plan', kind: 'assignment' as const, title: 'Your plan', minutes: null }
  const sections = [{ key: 'all', title: 'All', lessons: [{ ...lesson, instructions: 'Write one.' }] }]
  const course = await prm.courses.create({
    key: 'plan',
    title: 'Planning',
    content: { sections, translations: {} },
  })
  await prm.courses.publish(course.id, {})
  const mara = await world.as('Mara')
  const { id } = await mara.enrolments.create({ courseId: course.id })
  const handIn = async (text: string) =>
    (await mara.handIns.save(id, 'plan', { text, files: [], submit: true })).id
  await prm.handIns.review(await handIn('A plan'), { decision: 'returned', feedback: 'Name the buyers.' })
  const returned = await slack.shown('UMARA', 'needs your changes', null)
  expect(JSON.stringify(returned.args)).toContain('Your plan (Planning)')
  expect(JSON.stringify(returned.args)).toContain('Name the buyers.')
  expect(JSON.stringify(await slack.command('UMARA', 'training'))).toContain('needs your changes')
  await prm.handIns.review(await handIn('With buyers'), { decision: 'passed' })
  await slack.shown('UMARA', 'has passed', null)
})
