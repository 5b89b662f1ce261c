import { expect } from 'chai'
import { configuration, configure } from '../core/config.ts'
import { clear, mount } from '../testing/page.ts'
import { pageGlobal, takeOver, type PageGlobal } from './page.ts'

/** What the documentation tells a page to write before our script. */
function pageMadeGlobal(): PageGlobal {
  return (window.OpenPRM ??= {
    q: [],
    configure(options) {
      this.q.push(options)
    },
  })
}

suite('window.OpenPRM', () => {
  teardown(() => {
    delete window.OpenPRM
    configure({ publishableKey: null, locale: null })
    clear()
  })

  test('what a page configured before our script holds, and is stronger than the script tag', () => {
    pageMadeGlobal().configure({ locale: 'de', publishableKey: 'prm_pk_page' })
    const page = pageGlobal()
    page.defaults = { publishableKey: 'prm_pk_tag', api: 'https://tag.test' }

    takeOver(page)

    expect(configuration()).to.include({
      locale: 'de',
      publishableKey: 'prm_pk_page',
      api: 'https://tag.test',
    })
  })

  test('a page that passes on values it does not have keeps those of the tag', () => {
    const page = pageGlobal()
    page.defaults = { publishableKey: 'prm_pk_tag', api: 'https://tag.test' }
    page.configure({ publishableKey: undefined, api: undefined, locale: 'es' })

    takeOver(page)

    expect(configuration()).to.include({ publishableKey: 'prm_pk_tag', api: 'https://tag.test' })
  })

  test('what a page configures later holds at once, also through the object it made itself', () => {
    const made = pageMadeGlobal()
    takeOver(pageGlobal())

    made.configure({ locale: 'fr' })

    expect(configuration().locale).to.equal('fr')
  })

  test('a second file of ours on the page learns all that was configured', () => {
    const page = pageGlobal()
    takeOver(page)
    page.configure({ locale: 'es' })
    configure({ locale: null })

    takeOver(page)

    expect(configuration().locale).to.equal('es')
  })

  test('an element with the id OpenPRM is not taken for it', () => {
    mount('<form id="OpenPRM"><input name="configure" /></form>')

    const page = pageGlobal()
    page.configure({ locale: 'it' })
    takeOver(page)

    expect(configuration().locale).to.equal('it')
  })
})
