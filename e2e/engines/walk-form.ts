import type { State, Walker } from './walker.ts'

const FORM = '<prm-lead-form form="lead"></prm-lead-form>'

/** What a visitor of a site sees of the lead form. */
export async function walkForm(page: Walker, state: State): Promise<void> {
  await state('form: empty', async () => {
    await page.go(FORM)
    await page.until('[part=submit]')
  })
  await state('form: with errors', async () => {
    await page.click('[part=submit]')
    await page.until('[part=error]')
  })
  await state('form: sent', async () => {
    await page.enter({
      '[name=name]': 'Nina Vogt',
      '[name=email]': `nina@${page.word}.example`,
      '[name=company]': 'Lagerhaus Nord',
      '[name=country]': 'DE',
      '[name=interest]': 'picking',
      '[name=consent]': 'on',
    })
    await page.click('[part=submit]')
    await page.until('[part=success]')
  })
  await state('form: a key that is wrong', async () => {
    await page.go(FORM, { key: 'prm_pk_wrong' })
    await page.until('[part=trouble]')
  })
  for (const [lang, scheme] of [
    ['de', 'dark'],
    ['ar', 'light'],
  ] as const)
    await state(`form: ${lang}, ${scheme}`, async () => {
      await page.go(FORM, { lang, scheme })
      await page.until('[part=submit]')
    })
}
