import type { State, Walker } from './walker.ts'

const TICKETS = '<prm-tickets></prm-tickets>'

/** A ticket from both sides: raised, answered, talked about inside, changed, solved and rated. */
export async function walkTickets(page: Walker, state: State): Promise<void> {
  await state('tickets: none yet', async () => {
    await page.go(TICKETS, { as: 'partner' })
    await page.until('.empty', 'No open tickets')
  })
  await state('tickets: a new one, with a file', async () => {
    await page.click('[part=raise]')
    await page.enter({ '[name=subject]': 'Gripper', '[name=body]': 'It **loses** boxes.' })
    await page.attach('[part=attach] input', 'log.txt')
    await page.until('.file .size', 'kB')
    await page.click('[part=submit]')
    await page.until('[part=message] strong', 'loses')
    await page.until('[part=message] [part=file]', 'log.txt')
  })
  await state('tickets: answered by keys', async () => {
    await page.enter({ '[part=composer] textarea': 'Only at night.' })
    await page.focus('[part=composer] textarea')
    await page.keys('Control+Enter')
    await page.until('[part=message]', 'Only at night.')
  })
  await state('tickets: staff, and a note that no partner reads', async () => {
    await page.go(TICKETS, { as: 'staff' })
    await page.click('[part=ticket]', 'Gripper')
    await page.click('[part=audience]', 'Internal note')
    await page.enter({ '[part=composer] textarea': 'The sensor of October.' })
    await page.click('[part=send]')
    await page.until('[part=note]', 'The sensor of October.')
  })
  await state('tickets: an answer, changed afterwards', async () => {
    await page.click('[part=audience]', 'Answer')
    await page.enter({ '[part=composer] textarea': 'We exchage it.' })
    await page.click('[part=send]')
    await page.click('[part=message]:has([data-command=edit]) [data-command=edit]')
    await page.enter({ '[part=mending] textarea': 'We exchange it.' })
    await page.click('[part=mending] .button', 'Save')
    await page.until('[part=message]', 'We exchange it.')
    await page.until('[part=message]', 'edited')
  })
  await state('tickets: taken, and put on hold', async () => {
    await page.click('[data-command=take]')
    await page.until('[data-command=take]', '', false)
    await page.click('[data-command=hold]')
    await page.until('.state', 'On hold')
  })
  await state('tickets: staff, narrow, Arabic, dark', async () => {
    await page.size(480, 800)
    await page.go(TICKETS, { as: 'staff', lang: 'ar', scheme: 'dark' })
    await page.click('[part=ticket]', 'Gripper')
    await page.until('[part=note]', 'October')
    await page.size(1280, 900)
  })
  await state('tickets: solved and rated by the partner', async () => {
    await page.go(TICKETS, { as: 'partner' })
    await page.click('[part=ticket]', 'Gripper')
    await page.until('[part=message]', 'We exchange it.')
    await page.until('[part=note]', '', false)
    await page.click('[data-command=resolve]')
    await page.click('[part=rating] .scores input[value="5"]')
    await page.click('[part=rating] .button')
    await page.until('[part=rating].given')
  })
}
