import type { State, Walker } from './walker.ts'

const TRACKER = '<prm-training-tracker></prm-training-tracker>'

/** A course of every kind of lesson that needs no other origin, and what a person and their partner see of it. */
export async function walkTraining(page: Walker, state: State, courseId: string): Promise<void> {
  const player = `<prm-course-player course="${courseId}"></prm-course-player>`

  await state('tracker: a course to begin', async () => {
    await page.go(TRACKER, { as: 'partner' })
    await page.until('[part=course]', 'Selling robots')
  })
  await state('player: before it begins', async () => {
    await page.go(player, { as: 'partner' })
    await page.until('[part=begin]')
  })
  await state('player: an article', async () => {
    await page.click('[part=begin]')
    await page.until('.prose td', 'GTX Slim')
    await page.until('.item.done', 'First')
  })
  await state('player: a quiz', async () => {
    await page.click('[part=next]')
    await page.click('[part=begin]:enabled')
    await page.until('[part=timer]')
    await page.click('[part=question] label', 'Yours')
    await page.click('[part=question] .down')
    await page.click('[part=submit]')
    await page.until('[part=result]')
  })
  await state('player: something handed in', async () => {
    await page.click('[part=next]')
    await page.enter({ '[part=text]': 'Ten warehouses.' })
    await page.attach('.drop input', 'plan.txt')
    await page.until('.files', 'plan.txt')
    await page.click('[part=submit]')
    await page.until('[part=verdict]')
  })
  await state('player: narrow, Arabic, dark', async () => {
    await page.size(480, 800)
    await page.go(player, { as: 'partner', lang: 'ar', scheme: 'dark' })
    await page.click('[part=lessons-button]')
    await page.until('.item.done', 'First')
    await page.size(1280, 900)
  })
  await state('tracker: under way', async () => {
    await page.go(TRACKER, { as: 'partner' })
    await page.until('[part=course]', '2 of 3')
  })
}
