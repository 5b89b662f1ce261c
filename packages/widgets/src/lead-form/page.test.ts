import { expect } from 'chai'
import { clear, mount } from '../testing/page.ts'
import { short } from './lead-form.fixtures.ts'
import { LeadFormHarness } from './lead-form.harness.ts'

const hostile = new CSSStyleSheet()
hostile.replaceSync(`
  html { font-size: 62.5% }
  body { text-transform: uppercase; letter-spacing: 5px; word-spacing: 9px; text-align: center; line-height: 3;
    white-space: pre; font-style: italic; font-weight: 900; text-indent: 40px; color: rgb(255, 0, 0); font-size: 40px;
    font-family: monospace; cursor: crosshair }
  * { border: 3px solid lime !important; font-size: 30px !important; position: absolute !important }
  button, input { all: unset !important }
`)

suite('the lead form and the page leave each other alone', () => {
  teardown(() => {
    document.adoptedStyleSheets = []
    clear()
  })

  test('a hostile style sheet changes nothing inside', async () => {
    LeadFormHarness.peer(short).install()
    const calm = await LeadFormHarness.mount()
    const selectors = ['h2', '.description', '.label', '.control', '.button']
    const looks = (form: LeadFormHarness): string[] =>
      selectors.map((selector) => {
        const style = getComputedStyle(form.find(selector)!)
        return [
          style.font,
          style.letterSpacing,
          style.wordSpacing,
          style.textTransform,
          style.textAlign,
          style.textIndent,
          style.whiteSpace,
          style.color,
          style.borderColor,
          style.position,
        ].join(' | ')
      })
    const before = looks(calm).map((look) => look.replace(/"?Times New Roman"?|monospace/g, ''))
    clear()

    document.adoptedStyleSheets = [hostile]
    const form = await LeadFormHarness.mount()

    const after = looks(form).map((look) => look.replace(/"?Times New Roman"?|monospace/g, ''))
    expect(after).to.deep.equal(before)
  })

  test('the font of the page is taken over', async () => {
    LeadFormHarness.peer(short).install()
    const place = mount('<div style="font-family: Georgia"></div>')
    const form = await LeadFormHarness.mount()
    place.append(form.element)

    expect(getComputedStyle(form.find('.control')!).fontFamily).to.equal('Georgia')
  })

  test('a page that hides its content hides the form too', async () => {
    LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()

    form.element.style.visibility = 'hidden'

    expect(getComputedStyle(form.find('.control')!).visibility).to.equal('hidden')
  })

  test('neither the head nor any global of the page is touched', async () => {
    LeadFormHarness.peer(short).install()
    const head = document.head.innerHTML
    const globals = Object.keys(window)

    const form = await LeadFormHarness.mount()
    form.element.remove()

    expect(document.head.innerHTML).to.equal(head)
    expect(Object.keys(window)).to.deep.equal(globals)
  })

  test('an element taken off the page while loading stays quiet', async () => {
    let answer: (form: unknown) => void = () => {}
    const peer = LeadFormHarness.peer(short)
    peer.on('GET /v1/forms/lead', () => new Promise((resolve) => (answer = resolve))).install()
    const element = mount('<prm-lead-form></prm-lead-form>')
    let errors = 0
    element.addEventListener('prm-error', () => errors++)
    await new Promise((resolve) => setTimeout(resolve, 20))

    element.remove()
    answer(short)
    await new Promise((resolve) => setTimeout(resolve, 20))

    expect(errors).to.equal(0)
  })
})
