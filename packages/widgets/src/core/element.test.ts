import { expect } from 'chai'
import { html, type TemplateResult } from 'lit'
import { clear, mount, until } from '../testing/page.ts'
import { Peer } from '../testing/peer.ts'
import { PrmElement } from './element.ts'

interface Early extends HTMLElement {
  api: string
  publishableKey: string
}

const THING = 'GET /v1/thing'
let tags = 0

/** Puts an element on the page whose class is not there yet; `arrive` brings it. */
function early(): { element: Early; arrive(): void } {
  const tag = `prm-early-${++tags}`
  class Thing extends PrmElement {
    protected override async load(signal: AbortSignal): Promise<void> {
      await this.client.request('/v1/thing', { signal })
    }
    protected override content(): TemplateResult {
      return html`<p>here</p>`
    }
    protected override skeleton(): TemplateResult {
      return html`<i>soon</i>`
    }
  }
  return { element: mount<Early>(`<${tag}></${tag}>`), arrive: () => customElements.define(tag, Thing) }
}

const shown = (element: HTMLElement): Promise<Element> =>
  until(() => element.shadowRoot?.querySelector('p'), 'the thing')

suite('an element that is there before its class', () => {
  let peer: Peer
  setup(() => {
    peer = new Peer().on(THING, () => ({})).install()
  })
  teardown(clear)

  test('loads once, with the key and the server that a script has given it', async () => {
    const { element, arrive } = early()
    element.publishableKey = 'prm_pk_early'
    element.api = 'https://early.test'

    arrive()
    await shown(element)

    const keys = peer.calls.map(({ headers }) => headers.get('authorization'))
    expect(keys).to.deep.equal(['Bearer prm_pk_early'])
    expect(element.api).to.equal('https://early.test')
  })

  test('shows its outline while it waits, and none when what it waits for is quick', async () => {
    const { element, arrive } = early()
    const seen: boolean[] = []
    arrive()
    const observer = new MutationObserver(() => seen.push(Boolean(element.shadowRoot!.querySelector('i'))))
    observer.observe(element.shadowRoot!, { childList: true, subtree: true })
    await shown(element)
    expect(seen).to.not.contain(true)

    peer.on(THING, () => new Promise(() => {}))
    const slow = early()
    slow.arrive()

    await until(() => slow.element.shadowRoot?.querySelector('i'), 'the outline')
  })

  test('loads again when another key is given', async () => {
    const { element, arrive } = early()
    arrive()
    await shown(element)

    element.publishableKey = 'prm_pk_other'
    await until(() => peer.to(THING).length === 2, 'the second read')

    expect(peer.calls.at(-1)!.headers.get('authorization')).to.equal('Bearer prm_pk_other')
  })

  test('asks for nothing when it is taken off before it was drawn, and loads when it is put back', async () => {
    const { element, arrive } = early()
    const place = element.parentElement!

    arrive()
    element.remove()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(peer.calls).to.have.length(0)

    place.append(element)
    await shown(element)
    expect(peer.calls).to.have.length(1)
  })

  test('moved before it was drawn, it loads once', async () => {
    const { element, arrive } = early()

    arrive()
    element.parentElement!.append(element)
    await shown(element)

    expect(peer.calls).to.have.length(1)
  })
})
