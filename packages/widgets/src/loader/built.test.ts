import { expect } from 'chai'
import type { Peer } from '../testing/peer.ts'
import { clear, mount, until } from '../testing/page.ts'
import { LeadFormHarness } from '../lead-form/lead-form.harness.ts'
import { short } from '../lead-form/lead-form.fixtures.ts'

const SCRIPT = '<script async src="/widgets/v1.js" data-publishable-key="prm_pk_tag"></script>'
const ELEMENT = '<prm-lead-form></prm-lead-form>'

/** A page of its own, with the files as built. Requests of its elements go to `peer`. */
async function pageOf(
  body: string,
  peer: Peer = LeadFormHarness.peer(short),
): Promise<Window & typeof globalThis> {
  const frame = mount<HTMLIFrameElement>('<iframe style="width: 600px; height: 600px"></iframe>')
  Object.assign(window, { peerFetch: peer.fetch })
  const queue = `(window.OpenPRM ??= { q: [], configure(o) { this.q.push(o) } }).configure({ fetch: parent.peerFetch })`
  frame.srcdoc = `<!doctype html><html lang="en"><head></head><body><script>${queue}</script>${body}</body></html>`
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  return frame.contentWindow as Window & typeof globalThis
}

const formIn = (page: Window): Element | null | undefined =>
  page.document.querySelector('prm-lead-form')?.shadowRoot?.querySelector('form')

const files = (page: Window): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname.replace(/-[\w-]{8}\.js$/, '.js'))
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
})
