import type { State, Walker } from './walker.ts'

const BOARD = '<prm-deal-board></prm-deal-board>'

/** What staff and a partner see of the deal board, by keys and by mouse. */
export async function walkBoard(page: Walker, state: State): Promise<void> {
  await state('board: loaded', async () => {
    await page.go(BOARD, { as: 'staff' })
    await page.until('[part=tools]')
    await page.until('.card', 'Key')
  })
  await state('board: moved by key', async () => {
    await page.focus('.card', 'Key')
    await page.keys('Alt+ArrowRight')
    await page.until('[data-stage]:nth-of-type(3) .card', 'Key')
  })
  await state('board: moved by menu', async () => {
    await page.focus('.card', 'Menu')
    await page.keys('m')
    await page.until('[part=menu]')
    await page.keys('ArrowDown', 'Enter')
    await page.until('[data-stage]:nth-of-type(3) .card', 'Menu')
  })
  await state('board: moved by mouse', async () => {
    await page.drag('Mouse', '[data-stage]:nth-of-type(3)')
    await page.until('[data-stage]:nth-of-type(3) .card', 'Mouse')
  })
  await state('board: a deal, edited and commented', async () => {
    await page.click('.card', 'Panel')
    await page.until('.entry')
    await page.click('[part=edit-button]')
    await page.enter({ '.edit [name=amount]': '4500' })
    await page.click('[part=save]')
    await page.until('dd', '4,500')
    await page.enter({ '.composer textarea': 'Survey on Thursday' })
    await page.click('[part=send]')
    await page.until('.entry.comment', 'Survey')
    await page.keys('Escape')
    await page.until('dialog', '', false)
  })
  await state('board: a lead, and whom to offer it to', async () => {
    await page.click('.card', 'Ada Brandt')
    await page.click('[data-command=offer]')
    await page.until('.whom .choice', 'Alpine')
    await page.keys('Escape', 'Escape')
    await page.until('dialog', '', false)
  })
  await state('board: filtered', async () => {
    await page.click('[part=filter-button]')
    await page.enter({ '[name=amountMin]': '100' })
    await page.until('.count', '1')
    await page.click('[part=filter] .button', 'Clear')
    await page.click('[part=filter] .button', 'Done')
  })
  await state('board: reviewed in two keys', async () => {
    await page.click('[part=review-button]')
    await page.until('.go')
    await page.keys('a', 'Enter')
    await page.until('.state', '1 waits')
    await page.keys('r')
    await page.until('.choice')
    await page.keys('Escape', 'Escape')
    await page.until('dialog', '', false)
  })
  await state('board: narrow, Arabic, dark', async () => {
    await page.size(480, 800)
    await page.go(BOARD, { as: 'staff', lang: 'ar', scheme: 'dark' })
    await page.until('.card')
    await page.until('[part=stage-select]')
    await page.size(1280, 900)
  })
  await state('board: a partner registers a deal', async () => {
    await page.go(BOARD, { as: 'partner' })
    await page.click('[part=register-button]')
    await page.enter({ '[name=accountDomain]': `${page.word}.example` })
    await page.until('[part=check]', 'is free')
    await page.enter({ '[name=accountName]': 'Nuevo', '[name=amount]': '45000' })
    await page.click('dialog prm-lead-form [part=submit], [part=submit]')
    await page.until('h2', 'Sent: Nuevo')
    await page.click('[part=open-deal]')
    await page.until('[part=clock]', 'left')
  })
}
