import { expect } from 'chai'
import { clear, mount, until } from '../testing/page.ts'
import { everyKind, field, formOf, short } from './lead-form.fixtures.ts'
import { LeadFormHarness } from './lead-form.harness.ts'

suite('the lead form shows what the definition says', () => {
  teardown(clear)

  test('every kind of field is a native control with its label', async () => {
    LeadFormHarness.peer(everyKind).install()

    const form = await LeadFormHarness.mount()

    for (const { name, kind, label } of everyKind.fields) {
      if (kind === 'multi_choice') {
        expect(form.all(`[name=${name}]`).map((box) => box.parentElement!.textContent.trim())).to.deep.equal([
          'Small',
          'Large',
        ])
      } else expect(form.labelOf(name), kind).to.equal(label)
    }
    expect(form.control('email').type).to.equal('email')
    expect(form.control('phone').autocomplete).to.equal('tel')
    expect(form.control('seats').inputMode).to.equal('decimal')
    expect(form.control('start').type).to.equal('date')
    expect(form.find('.unit')!.textContent).to.equal('€')
    expect(form.all('[name=size] option').map((option) => option.textContent)).to.deep.equal([
      'Select',
      'Small',
      'Large',
    ])
  })

  test('countries have their names in the language of the page, without regions that are none', async () => {
    LeadFormHarness.peer(everyKind).install()

    const form = await LeadFormHarness.mount('<prm-lead-form lang="de"></prm-lead-form>')

    const options = new Map(
      form
        .all('[name=country] option')
        .map((option) => [(option as HTMLOptionElement).value, option.textContent]),
    )
    expect(options.get('AT')).to.equal('Österreich')
    expect(options.size).to.equal(250)
    expect(options.has('EU')).to.equal(false)
  })

  test('the form does not wait for the names of countries: they come when it has been painted', async () => {
    LeadFormHarness.peer(everyKind).install()
    const form = new LeadFormHarness(mount('<prm-lead-form></prm-lead-form>'))
    let before = 0
    const watch = new MutationObserver(() => (before ||= form.all('[name=country] option').length))
    watch.observe(form.element.shadowRoot!, { childList: true, subtree: true })

    await until(() => form.all('[name=country] option').length > 1)

    watch.disconnect()
    expect(before).to.equal(1)
  })

  test('a field whose condition is not met is neither shown nor sent', async () => {
    const peer = LeadFormHarness.peer(
      formOf(
        field('kind', 'choice', {
          options: [
            { value: 'other', label: 'Other' },
            { value: 'known', label: 'Known' },
          ],
        }),
        field('which', 'text', { required: true, visibleWhen: { field: 'kind', equals: 'other' } }),
      ),
    ).install()
    const form = await LeadFormHarness.mount()
    expect(form.isShown('which')).to.equal(false)

    await form.fill('kind', 'other')
    expect(form.isShown('which')).to.equal(true)
    await form.fill('which', 'This one')
    await form.fill('kind', 'known')
    expect(form.isShown('which')).to.equal(false)
    await form.submit()
    await form.sent()

    expect(peer.to('POST /v1/forms/lead/submissions')[0]!.body).to.have.deep.property('values', {
      kind: 'known',
    })
  })

  test('what was typed is still there after the element was moved in the page', async () => {
    LeadFormHarness.peer(short).install()
    const form = await LeadFormHarness.mount()
    await form.fill('name', 'Ada')

    document.body.append(form.element.parentElement!)
    await form.element.updateComplete

    expect(form.control('name').value).to.equal('Ada')
  })

  test('changing the form attribute shows the other form, empty', async () => {
    const other = { ...short, title: 'Another form' }
    LeadFormHarness.peer(short)
      .on('GET /v1/forms/other', () => other)
      .install()
    const form = await LeadFormHarness.mount()
    await form.fill('name', 'Ada')

    form.element.setAttribute('form', 'other')
    await until(() => form.find('[part=title]')?.textContent === 'Another form')

    expect(form.control('name').value).to.equal('')
  })

  test('the vendor’s own words in another direction of writing keep their question mark at their end', async () => {
    const words = 'What now?'
    const asked = [
      field('name', 'text', { label: words, help: words }),
      field('yes', 'checkbox', { label: words }),
    ]
    LeadFormHarness.peer({
      ...formOf(...asked),
      title: words,
      description: words,
      submitLabel: words,
    }).install()

    const form = await LeadFormHarness.mount('<prm-lead-form lang="ar"></prm-lead-form>')

    for (const place of [
      '[part=title]',
      '.description',
      '[part=label]',
      '[part=help]',
      '.tick',
      '[part=submit]',
    ]) {
      const walker = document.createTreeWalker(form.find(place)!, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()!.textContent !== words);
      const leftOf = (at: number): number => {
        const range = document.createRange()
        range.setStart(walker.currentNode, at)
        range.setEnd(walker.currentNode, at + 1)
        return range.getBoundingClientRect().left
      }
      expect(leftOf(words.length - 1), place).to.be.greaterThan(leftOf(0))
    }
  })

  test('a slotted header takes the place of title and description', async () => {
    LeadFormHarness.peer(short).install()

    const form = await LeadFormHarness.mount('<prm-lead-form><h1 slot="header">Our own</h1></prm-lead-form>')

    expect(form.find<HTMLSlotElement>('slot[name=header]')!.assignedElements()[0]!.textContent).to.equal(
      'Our own',
    )
    expect(form.find('h2')!.checkVisibility()).to.equal(false)
  })
})
