import { expect } from 'chai'
import { LitElement, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { clear, mount } from '../testing/page.ts'
import { css } from './css-tag.ts'
import { LitElement as SlimLitElement } from './lit-element.ts'

interface Probe extends HTMLElement {
  label: string | null
  count: number
  open: boolean
  secret: number
  readonly log: string[]
  readonly updateComplete: Promise<boolean>
  requestUpdate(): void
}

let tags = 0

/** An element of every trait we use, on the given base. */
function probeOn(Base: typeof LitElement, log: string[] = []): string {
  class Parent extends Base {
    static override properties: PropertyDeclarations = { label: {}, count: { type: Number } }
  }
  class Child extends Parent {
    static override properties: PropertyDeclarations = {
      open: { type: Boolean, attribute: 'is-open' },
      secret: { state: true },
    }
    declare label: string | null
    declare secret: number
    readonly log = log

    constructor() {
      super()
      this.label = 'default'
    }

    protected override willUpdate(changed: PropertyValues): void {
      log.push(`will ${[...changed.keys()].join()}`)
      if (changed.has('label')) this.secret = this.label?.length ?? 0
    }
    protected override firstUpdated(): void {
      log.push('first')
    }
    protected override render(): TemplateResult {
      return html`<button @click=${this.press}>${this.label}</button>`
    }
    press(): void {
      this.label = 'pressed'
    }
    protected override updated(changed: PropertyValues): void {
      log.push(`updated ${[...changed].map(([name, old]) => `${String(name)}:${String(old)}`).join()}`)
    }
  }
  const tag = `slim-probe-${++tags}`
  customElements.define(tag, Child)
  return tag
}

const bases = { Lit: LitElement, 'our slim base': SlimLitElement as unknown as typeof LitElement }

for (const [name, Base] of Object.entries(bases)) {
  suite(`LitElement keeps its contract: ${name}`, () => {
    teardown(clear)

    test('attributes become properties of their type, also of the class above', async () => {
      const probe = mount<Probe>(`<${probeOn(Base)} label="x" count="3" is-open secret="9"></x>`)
      await probe.updateComplete

      expect([probe.label, probe.count, probe.open, probe.secret]).to.deep.equal(['x', 3, true, 1])
      probe.removeAttribute('is-open')
      probe.removeAttribute('label')
      expect([probe.open, probe.label]).to.deep.equal([false, null])
    })

    test('what was set before the class was known wins over the default', async () => {
      const early = document.createElement(`slim-probe-${tags + 1}`) as Probe
      early.label = 'early'
      document.body.append(early)

      probeOn(Base)
      await early.updateComplete

      expect(early.label).to.equal('early')
      expect(Object.hasOwn(early, 'label')).to.equal(false)
      early.remove()
    })

    test('changes are put into one update; a change before it belongs to it', async () => {
      const probe = mount<Probe>(`<${probeOn(Base)}></x>`)
      await probe.updateComplete
      probe.log.length = 0

      probe.count = 1
      probe.count = 2
      probe.open = true
      expect(probe.log).to.deep.equal([])
      expect(await probe.updateComplete).to.equal(true)

      expect(probe.log).to.deep.equal(['will count,open', 'updated count:undefined,open:undefined'])
    })

    test('a property set in willUpdate is part of the same update', async () => {
      const probe = mount<Probe>(`<${probeOn(Base)}></x>`)
      await probe.updateComplete

      expect(probe.log).to.deep.equal(['will label', 'first', 'updated label:undefined,secret:undefined'])
    })

    test('the same value again updates nothing', async () => {
      const probe = mount<Probe>(`<${probeOn(Base)}></x>`)
      await probe.updateComplete
      probe.log.length = 0

      probe.label = 'default'
      await probe.updateComplete

      expect(probe.log).to.deep.equal([])
    })

    test('an update that throws rejects updateComplete, and the next one works', async () => {
      const log: string[] = []
      const probe = mount<Probe>(`<${probeOn(Base, log)}></x>`)
      await probe.updateComplete
      const { push } = log
      log.push = () => {
        throw new Error('broken')
      }
      probe.count = 1
      const failed = await probe.updateComplete.then(
        () => null,
        (error: Error) => error.message,
      )
      log.push = push

      probe.count = 2
      await probe.updateComplete

      expect(failed).to.equal('broken')
      expect(log.at(-1)).to.equal('updated count:1')
    })

    test('it renders into its shadow root, with itself as the listener of its events', async () => {
      const probe = mount<Probe>(`<${probeOn(Base)} label="press me"></x>`)
      await probe.updateComplete
      const button = probe.shadowRoot!.querySelector('button')!
      expect(button.textContent).to.equal('press me')

      button.click()
      await probe.updateComplete

      expect(button.textContent).to.equal('pressed')
    })

    test('nothing is rendered before the element is on the page', async () => {
      const log: string[] = []
      const probe = document.createElement(probeOn(Base, log)) as Probe
      await new Promise((resolve) => setTimeout(resolve, 10))
      expect(log).to.deep.equal([])

      document.body.append(probe)
      await probe.updateComplete

      expect(log).to.contain('first')
      probe.remove()
    })
  })
}

test('slim css: one constructed sheet for all elements of a class', () => {
  const result = css`
    p {
      color: red;
    }
  `
  expect(result.styleSheet).to.equal(result.styleSheet)
  expect(result.styleSheet.cssRules).to.have.length(1)
})
