import { expect } from 'chai'
import * as lit from 'lit'
import { Directive, directive } from 'lit/directive.js'
import { Directive as SlimDirective, directive as slimDirective } from './directive.ts'
import * as slim from './html.ts'

type Engine = Pick<typeof lit, 'html' | 'svg' | 'nothing' | 'noChange' | 'render'>

const seen: unknown[] = []
class Mark extends Directive {
  override render(): unknown {
    return lit.noChange
  }
  override update(part: unknown, values: unknown[]): unknown {
    const { element } = part as { element: Element }
    element.setAttribute('data-mark', String(values[0]))
    return lit.noChange
  }
}
class SlimMark extends SlimDirective {
  update(part: { element: Node }, values: unknown[]): void {
    ;(part.element as Element).setAttribute('data-mark', String(values[0]))
  }
}

const engines: Array<[string, Engine, (value: string) => unknown]> = [
  ['Lit', lit, directive(Mark as never) as never],
  ['our slim engine', slim as unknown as Engine, slimDirective(SlimMark)],
]

for (const [name, { html, svg, nothing, noChange, render }, mark] of engines) {
  suite(`${name} renders templates`, () => {
    let place: HTMLElement
    setup(() => {
      place = document.createElement('div')
      seen.length = 0
    })

    /** Without comments, which are each engine's own. */
    const shown = (): string => place.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s*\n\s*/g, '')
    const show = (value: unknown, host?: object): string => {
      render(value, place, host ? { host } : {})
      return shown()
    }

    test('text in every shape: escaped, joined by nothing, emptied by null, undefined and nothing', () => {
      const page = (value: unknown) => html`<p>a${value}b</p>`
      expect(show(page('<i>&'))).to.equal('<p>a&lt;i&gt;&amp;b</p>')
      expect(show(page(0))).to.equal('<p>a0b</p>')
      expect(show(page(false))).to.equal('<p>afalseb</p>')
      for (const none of [null, undefined, nothing, '']) expect(show(page(none))).to.equal('<p>ab</p>')
      expect(show(page('again'))).to.equal('<p>aagainb</p>')
    })

    test('the same template is updated in place; another takes its place', () => {
      const one = (text: string) => html`<p>${text}</p>`
      show(html`<div>${one('a')}</div>`)
      const page = (inner: unknown) => html`<div>${inner}</div>`
      show(page(one('b')))
      const before = place.querySelector('p')
      expect(show(page(one('c')))).to.equal('<div><p>c</p></div>')
      expect(place.querySelector('p')).to.equal(before)
      expect(show(page(html`<b>d</b>`))).to.equal('<div><b>d</b></div>')
      expect(show(page('text'))).to.equal('<div>text</div>')
      expect(show(page(nothing))).to.equal('<div></div>')
    })

    test('lists grow, shrink, nest and keep their elements', () => {
      const page = (...items: unknown[]) =>
        html`<ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
      expect(show(page('a', 'b'))).to.equal('<ul><li>a</li><li>b</li></ul>')
      const first = place.querySelector('li')
      expect(show(page('c', ['d', html`<i>e</i>`], 'f'))).to.equal(
        '<ul><li>c</li><li>d<i>e</i></li><li>f</li></ul>',
      )
      expect(place.querySelector('li')).to.equal(first)
      expect(show(page('g'))).to.equal('<ul><li>g</li></ul>')
      expect(show(page())).to.equal('<ul></ul>')
      expect(show(page('h'))).to.equal('<ul><li>h</li></ul>')
    })

    test('attributes: alone, in a longer text, several on one element, taken away by nothing', () => {
      const page = (id: unknown, a: unknown, b: unknown) =>
        html`<p id=${id} class="x ${a} y ${b}" title="${a}-t" lang="en">t</p>`
      expect(show(page('i', 'a', 'b'))).to.equal('<p lang="en" id="i" class="x a y b" title="a-t">t</p>')
      expect(show(page(nothing, 'a', null))).to.equal('<p lang="en" class="x a y " title="a-t">t</p>')
      expect(show(page(undefined, nothing, 'b'))).to.equal('<p lang="en" id="">t</p>')
      expect(show(page(noChange, 'c', 'd'))).to.contain('class="x c y d"')
    })

    test('booleans and properties', () => {
      const page = (on: unknown, value: unknown) =>
        html`<input ?disabled=${on} .value=${value} .indeterminate=${on} />`
      show(page(true, 'v'))
      const input = place.querySelector('input')!
      expect([input.disabled, input.value, input.indeterminate]).to.deep.equal([true, 'v', true])
      show(page(false, 'w'))
      expect([input.disabled, input.value, input.indeterminate]).to.deep.equal([false, 'w', false])
      show(page(nothing, 'x'))
      expect(input.disabled).to.equal(false)
    })

    test('a property is not set again to what it is: what a person typed stays', () => {
      const page = (value: unknown) => html`<input .value=${value} />`
      show(page('v'))
      place.querySelector('input')!.value = 'typed'
      show(page('v'))
      expect(place.querySelector('input')!.value).to.equal('typed')
    })

    test('listeners are called on the host, exchanged, and taken off by nothing', () => {
      const host = { name: 'host' }
      const page = (listener: unknown) => html`<button @click=${listener}>b</button>`
      const press = (): void => place.querySelector('button')!.click()
      show(
        page(function (this: unknown, event: Event) {
          seen.push(this, event.type)
        }),
        host,
      )
      press()
      show(
        page(() => seen.push('other')),
        host,
      )
      press()
      show(page(nothing), host)
      press()
      show(
        page(() => seen.push('back')),
        host,
      )
      press()
      expect(seen).to.deep.equal([host, 'click', 'other', 'back'])
    })

    test('a directive on an element, beside attributes', () => {
      const page = (a: string, b: string) => html`<p class=${a} ${mark(b)} id="i">${b}</p>`
      expect(show(page('a', 'b'))).to.equal('<p id="i" class="a" data-mark="b">b</p>')
      expect(show(page('c', 'd'))).to.equal('<p id="i" class="c" data-mark="d">d</p>')
    })

    test('svg, with names that are not lower case', () => {
      show(html`<svg viewBox="0 0 ${4} 4">${[1, 2].map((x) => svg`<path d="M${x} 0"></path>`)}</svg>`)
      const path = place.querySelector('path')!
      expect(path.namespaceURI).to.equal('http://www.w3.org/2000/svg')
      expect(place.querySelector('svg')!.getAttribute('viewBox')).to.equal('0 0 4 4')
      expect(path.getAttribute('d')).to.equal('M1 0')
    })

    test('nodes are taken in, moved and taken out', () => {
      const node = document.createElement('b')
      const page = (value: unknown) => html`<p>${value}</p>`
      expect(show(page(node))).to.equal('<p><b></b></p>')
      expect(show(page(node))).to.equal('<p><b></b></p>')
      expect(show(page('text'))).to.equal('<p>text</p>')
      expect(show(page(node))).to.equal('<p><b></b></p>')
    })

    test('templates in sequence, at the root, and of nothing but a value', () => {
      const page = (a: unknown, b: unknown) =>
        html`${a}${b}
          <hr />
          ${a}`
      expect(show(page('a', html`<i></i>`))).to.equal('a<i></i><hr>a')
      expect(show(page([1, 2], nothing))).to.equal('12<hr>12')
      expect(show(html`<p></p>`)).to.equal('<p></p>')
      expect(show(nothing)).to.equal('')
    })

    test('what looks like markup in a value stays text, in text and attributes', () => {
      const evil = '"><img src=x onerror=alert(1)>{{}}<!--{{}}-->'
      show(html`<p title=${evil} class="a ${evil}">${evil}</p>`)
      const p = place.querySelector('p')!
      expect(place.querySelector('img')).to.equal(null)
      expect([p.title, p.className, p.textContent]).to.deep.equal([evil, `a ${evil}`, evil])
    })
  })
}
