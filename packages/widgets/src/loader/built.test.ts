import { expect } from 'chai'
import type { Peer } from '../testing/peer.ts'
import { clear, mount, until } from '../testing/page.ts'
import { aDeal, BoardPeer } from '../deal-board/deal-board.peer.ts'
import { withDesk } from '../deal-board/desk/desk.peer.ts'
import { LeadFormHarness } from '../lead-form/lead-form.harness.ts'
import { short } from '../lead-form/lead-form.fixtures.ts'

const SCRIPT = '<script async src="/widgets/v1.js" data-publishable-key="prm_pk_tag"></script>'
const ELEMENT = '<prm-lead-form></prm-lead-form>'

const configured = `(window.OpenPRM ??= { q: [], configure(o) { this.q.push(o) } }).configure({ fetch: parent.peerFetch })`

/** A page of its own, with the files as built. Requests of its elements go to `peer`, as `queue` sees to. */
async function pageOf(
  body: string,
  peer: Peer = LeadFormHarness.peer(short),
  queue = configured,
): Promise<Window & typeof globalThis> {
  const frame = mount<HTMLIFrameElement>('<iframe style="width: 600px; height: 600px"></iframe>')
  Object.assign(window, { peerFetch: peer.fetch })
  frame.srcdoc = `<!doctype html><html lang="en"><head></head><body><script>${queue}</script>${body}</body></html>`
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  return frame.contentWindow as Window & typeof globalThis
}

const formIn = (page: Window): Element | null | undefined =>
  page.document.querySelector('prm-lead-form')?.shadowRoot?.querySelector('form')

const files = (page: Window): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname.replace(/-[\w-]{7}\.js$/, '.js'))
    .filter((path) => path.startsWith('/widgets/'))

suite('one script tag is all a page needs', () => {
  teardown(clear)

  for (const [where, body] of [
    ['before', SCRIPT + ELEMENT],
    ['after', ELEMENT + SCRIPT],
  ] as const) {
    test(`${where} the elements: the form appears, with the key of the tag`, async () => {
      const peer = LeadFormHarness.peer(short)

      const page = await pageOf(body, peer)

      await until(() => formIn(page), 'the form')
      expect(peer.calls[0]!.headers.get('authorization')).to.equal('Bearer prm_pk_tag')
    })
  }

  /** Its requests go out by the page's own `fetch`, as on a page that gives us none. */
  const plain = 'window.fetch = parent.peerFetch'

  test('the form is asked for once, before its code is here, and without a header that needs a preflight', async () => {
    const peer = LeadFormHarness.peer(short)
    const asked: string[] = []
    peer.on('GET /v1/forms/lead', () => {
      asked.push(...files(mounted!))
      return short
    })
    let mounted: Window | undefined
    Object.assign(window, { seen: (page: Window) => (mounted = page) })

    const page = await pageOf(ELEMENT + SCRIPT, peer, `${plain}; parent.seen(window)`)

    await until(() => formIn(page), 'the form')
    expect(peer.to('GET /v1/forms/lead')).to.have.length(1)
    const [call] = peer.to('GET /v1/forms/lead')
    expect(call!.query.get('key')).to.equal('prm_pk_tag')
    expect([...call!.headers]).to.deep.equal([])
    expect(asked).to.not.contain('/widgets/prm.js')
  })

  test('asked for in another language than the page has, or after a failure, the form is asked for anew', async () => {
    const peer = LeadFormHarness.peer(short)
    let failures = 1
    peer.on('GET /v1/forms/lead', () =>
      failures-- > 0 ? Promise.reject(new TypeError('no network')) : short,
    )

    const failed = await pageOf(ELEMENT + SCRIPT, peer, plain)
    await until(() => formIn(failed), 'the form after a failure')
    const german = await pageOf('<prm-lead-form lang="de"></prm-lead-form>' + SCRIPT, peer, plain)
    await until(() => formIn(german), 'the form in German')

    const locales = peer.to('GET /v1/forms/lead').map(({ query }) => query.get('locale'))
    expect(locales).to.deep.equal(['en', 'en', 'en', 'de'])
  })

  test('a key that a script gives an element before its code is here: it loads once, with that key', async () => {
    const peer = LeadFormHarness.peer(short)
    const early = `<script>document.querySelector('prm-lead-form').publishableKey = 'prm_pk_early'</script>`

    const page = await pageOf(ELEMENT + early + SCRIPT, peer)

    await until(() => formIn(page), 'the form')
    const keys = peer.to('GET /v1/forms/lead').map(({ headers }) => headers.get('authorization'))
    expect(keys).to.deep.equal(['Bearer prm_pk_early'])
  })

  test('an element added later gets its code then, and only then', async () => {
    const page = await pageOf(SCRIPT)
    await until(() => page.OpenPRM?.core)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(files(page)).to.not.contain('/widgets/lead-form.js')

    page.document.body.insertAdjacentHTML('beforeend', ELEMENT)

    await until(() => formIn(page), 'the form')
  })

  test('only what the page uses is fetched, and the head gets nothing but preloads', async () => {
    const page = await pageOf(ELEMENT + SCRIPT)
    await until(() => formIn(page), 'the form')
    expect(files(page)).to.not.contain('/widgets/filling.js')
    await until(() => files(page).includes('/widgets/filling.js'), 'what sends it')

    expect(new Set(files(page))).to.deep.equal(
      new Set(['/widgets/v1.js', '/widgets/prm.js', '/widgets/lead-form.js', '/widgets/filling.js']),
    )
    const added = [...page.document.head.children].map((link) => (link as HTMLLinkElement).rel)
    expect(new Set(added)).to.deep.equal(new Set(['modulepreload']))
  })

  test('twice on a page: loaded once', async () => {
    const page = await pageOf(SCRIPT + ELEMENT + SCRIPT)
    await until(() => formIn(page), 'the form')

    expect(files(page).filter((file) => file === '/widgets/prm.js')).to.have.length(1)
  })

  test('OpenPRM is the only global', async () => {
    const bare = Object.keys(await pageOf('').then((page) => page.window))

    const page = await pageOf(ELEMENT + SCRIPT)
    await until(() => formIn(page), 'the form')

    expect(Object.keys(page.window).filter((name) => !bare.includes(name))).to.deep.equal([])
    expect(bare).to.contain('OpenPRM')
  })

  test('elements named like what we look for (DOM clobbering) stop nothing', async () => {
    const page = await pageOf(
      `<script>delete window.OpenPRM</script><form id="OpenPRM"><input name="configure"></form>
       <img name="currentScript" src="data:,">${ELEMENT}${SCRIPT}`,
    )
    await until(() => typeof page.OpenPRM?.configure === 'function')
    page.OpenPRM!.configure({ fetch: LeadFormHarness.peer(short).fetch })

    await until(() => formIn(page), 'the form')
  })

  test('put in by a tag manager, which takes our attributes off: the key is in the address', async () => {
    const peer = LeadFormHarness.peer(short)
    const page = await pageOf(ELEMENT, peer)

    const script = page.document.createElement('script')
    script.src = '/widgets/v1.js?key=prm_pk_managed'
    page.document.body.append(script)

    await until(() => formIn(page), 'the form')
    expect(peer.calls[0]!.headers.get('authorization')).to.equal('Bearer prm_pk_managed')
  })

  test('its text evaluated by a tag manager, beside a tag that has the address', async () => {
    const page = await pageOf(
      `${ELEMENT}<script type="text/plain" src="/widgets/v1.js" data-publishable-key="prm_pk_text"></script>`,
    )
    const text = await fetch('/widgets/v1.js').then((answer) => answer.text())

    page.setTimeout(text)

    await until(() => formIn(page), 'the form')
  })

  test('an older build that has registered the element keeps it; its developer is told, and nothing breaks', async () => {
    const page = await pageOf(
      `<script>
        window.told = []; console.warn = (...words) => told.push(words.join(' '))
        customElements.define('prm-lead-form', class extends HTMLElement {
          static version = '0.0.1'
          connectedCallback() { this.textContent = 'older' }
        })
      </script>${ELEMENT}${SCRIPT}`,
    )
    const told = (page as unknown as { told: string[] }).told

    await until(() => told.length > 0, 'the warning')

    expect(told.join()).to.contain('stays at 0.0.1')
    expect(page.document.querySelector('prm-lead-form')!.textContent).to.equal('older')
  })

  test('a second version of the script stays idle beside the first', async () => {
    const page = await pageOf(
      `<script>
        window.told = []; console.warn = (...words) => told.push(words.join(' '))
        window.OpenPRM.core = 'https://other.test/widgets/prm-0ther000.js'
      </script>${ELEMENT}${SCRIPT}`,
    )
    const { told } = page as unknown as { told: string[] }

    await until(() => told.length > 0, 'the warning')

    expect(told.join()).to.contain('stays idle')
    expect(files(page)).to.deep.equal(['/widgets/v1.js'])
  })

  test('content swapped as htmx does, and a body exchanged as Turbo does, get their elements', async () => {
    const page = await pageOf(`<main>${ELEMENT}</main>${SCRIPT}`)
    await until(() => formIn(page), 'the form')

    page.document.querySelector('main')!.innerHTML = `<section>${ELEMENT}</section>`
    await until(() => formIn(page), 'the form after the swap')

    const body = page.document.createElement('body')
    body.innerHTML = ELEMENT
    const script = page.document.createElement('script')
    script.src = '/widgets/v1.js'
    body.append(script)
    page.document.documentElement.replaceChild(body, page.document.body)
    await until(() => formIn(page), 'the form in the new body')

    expect(files(page).filter((file) => file === '/widgets/prm.js')).to.have.length(1)
  })

  test('a page put aside as markup and put back (a Turbo preview) comes alive again', async () => {
    const page = await pageOf(`<main>${ELEMENT}</main>${SCRIPT}`)
    await until(() => formIn(page), 'the form')
    const main = page.document.querySelector('main')!

    const copy = main.cloneNode(true)
    main.replaceWith(copy)

    await until(() => formIn(page), 'the form in the copy')
  })

  test('an element moved while it loads shows its form in the new place; one taken out asks for nothing more', async () => {
    const peer = LeadFormHarness.peer(short)
    const page = await pageOf(`<main></main><aside></aside>${SCRIPT}`, peer)
    const [main, aside] = [page.document.querySelector('main')!, page.document.querySelector('aside')!]
    main.innerHTML = ELEMENT
    await until(() => page.customElements.get('prm-lead-form'))

    aside.append(main.firstElementChild!)
    await until(() => formIn(page), 'the form')
    expect(aside.querySelector('prm-lead-form')).to.not.equal(null)
    main.innerHTML = ELEMENT
    main.innerHTML = ''
    const calls = peer.calls.length
    await new Promise((resolve) => setTimeout(resolve, 100))

    expect(peer.calls.length - calls).to.be.at.most(1)
  })

  test('one self-contained file: the form, in another language too, with two such files on a page', async () => {
    const { names } = (await fetch('/widgets/integrity.json').then((answer) => answer.json())) as {
      names: Record<string, string>
    }
    const tags = ['lead-form.all.js', 'deal-board.all.js'].map(
      (name) => `<script type="module" src="/widgets/${names[name]}"></script>`,
    )
    const page = await pageOf(
      `<script>OpenPRM.configure({ publishableKey: 'prm_pk_all', api: 'https://api.test' })</script>
       <prm-lead-form lang="de"></prm-lead-form>${tags.join('')}`,
    )

    await until(() => formIn(page), 'the form')

    const { shadowRoot } = page.document.querySelector('prm-lead-form')!
    shadowRoot!.querySelector<HTMLButtonElement>('[part=submit]')!.click()
    await until(() => shadowRoot!.textContent.includes('Bitte ausfüllen.'), 'German')
    expect(files(page)).to.include('/widgets/lead-form.de.js')
  })

  test('one file with all elements: what opens by hand comes from beside it, and stands on the same core', async () => {
    const { names } = (await fetch('/widgets/integrity.json').then((answer) => answer.json())) as {
      names: Record<string, string>
    }
    const peer = withDesk(new BoardPeer({ deals: [aDeal({ accountName: 'Acme' })] }))
    const page = await pageOf(
      `<script>OpenPRM.configure({ publishableKey: 'prm_pk_all', api: 'https://api.test' })</script>
       <prm-deal-board></prm-deal-board><script type="module" src="/widgets/${names['all.js']}"></script>`,
      peer,
    )
    const root = await until(() => page.document.querySelector('prm-deal-board')?.shadowRoot, 'the board')
    await until(() => root.querySelector('[part=board] ~ [part=menu]'), 'what moves its cards')

    root.querySelector<HTMLElement>('[part=card]')!.click()

    await until(() => root.querySelector('[part=panel]'), 'the panel')
    expect(files(page)).to.include('/widgets/all.panel.js')
    expect(files(page)).to.not.include('/widgets/prm.js')
  })
})
