import { expect } from 'chai'
import { LeadFormHarness } from '../lead-form/lead-form.harness.ts'
import { short } from '../lead-form/lead-form.fixtures.ts'
import { configure } from '../core/config.ts'
import { clear, mount, until } from '../testing/page.ts'

const required: Record<string, string> = {
  ar: 'هذا الحقل مطلوب.',
  de: 'Bitte ausfüllen.',
  es: 'Rellena este campo.',
  fr: 'Remplissez ce champ.',
  it: 'Compila questo campo.',
  en: 'Fill this in.',
}

async function shown(markup: string): Promise<LeadFormHarness> {
  LeadFormHarness.peer(short).install()
  const place = mount(markup)
  const form = new LeadFormHarness(place.querySelector('prm-lead-form') ?? (place as never))
  await until(() => form.find('form'), 'the form')
  await form.whole()
  return form
}

const direction = (form: LeadFormHarness): string => getComputedStyle(form.find('h2')!).direction

suite('an element speaks the language of the page', () => {
  teardown(clear)

  for (const [language, sentence] of Object.entries(required)) {
    test(`${language}: sentences and direction`, async () => {
      const form = await shown(`<prm-lead-form lang="${language}"></prm-lead-form>`)

      await form.submit()

      expect(form.errorOf('name')).to.equal(sentence)
      expect(direction(form)).to.equal(language === 'ar' ? 'rtl' : 'ltr')
    })
  }

  test('the nearest lang decides; a page that says dir itself keeps its word', async () => {
    const inside = await shown('<div lang="fr"><p lang="de-CH"><prm-lead-form></prm-lead-form></p></div>')
    await inside.submit()
    expect(inside.errorOf('name')).to.equal(required['de'])
    clear()

    expect(direction(await shown('<div lang="ar"><prm-lead-form></prm-lead-form></div>'))).to.equal('rtl')
    clear()
    const told = '<div lang="ar"><div dir="ltr"><prm-lead-form></prm-lead-form></div></div>'
    expect(direction(await shown(told))).to.equal('ltr')
    clear()
    expect(direction(await shown('<div dir="rtl"><prm-lead-form></prm-lead-form></div>'))).to.equal('rtl')
  })

  test('a language that is configured is stronger than the page’s, and brings its direction', async () => {
    const form = await shown('<div lang="en" dir="ltr"><prm-lead-form></prm-lead-form></div>')

    configure({ locale: 'ar' })
    await until(() => direction(form) === 'rtl', 'the direction')
    await form.submit()

    expect(form.errorOf('name')).to.equal(required['ar'])
  })

  test('what was typed is still there when the language changes', async () => {
    const form = await shown('<prm-lead-form></prm-lead-form>')
    await form.fill('name', 'Ada')

    configure({ locale: 'de' })
    await form.submit()
    await until(() => form.errorOf('email') === required['de'], 'German')

    expect(form.control('name').value).to.equal('Ada')
  })

  test('trouble is told in it, too', async () => {
    LeadFormHarness.peer(short).install({ publishableKey: 'prm_sk_wrong' })
    const form = await LeadFormHarness.mount('<prm-lead-form lang="it"></prm-lead-form>')

    expect(form.find('.trouble .title')!.textContent).to.equal('Questa chiave non è accettata')
  })
})
