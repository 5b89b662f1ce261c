import { expect } from 'chai'
import { clear, mount } from '../testing/page.ts'
import { arrange } from './arrange.ts'

suite('arrange', () => {
  teardown(clear)

  const idsOf = (list: Element): string[] =>
    [...list.children].map((item) => (item as HTMLElement).dataset['id'] ?? '')

  test('a focused item keeps the focus while items around it come and go', () => {
    const list = mount('<ul></ul>')
    const [, , focused] = arrange(list, ['1', '2', '3', '4'])
    if (focused) focused.tabIndex = 0
    focused?.focus()

    arrange(list, ['3', '4', '5', '6'])
    expect(idsOf(list)).to.deep.equal(['3', '4', '5', '6'])
    expect(document.activeElement).to.equal(focused)

    arrange(list, ['0', '1', '2', '3'])
    expect(idsOf(list)).to.deep.equal(['0', '1', '2', '3'])
    expect(document.activeElement).to.equal(focused)
  })

  test('any order follows any other, and no element is made twice', () => {
    const list = mount('<ul></ul>')
    const orders = [['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'], ['b', 'x', 'a'], [], ['c', 'a']]

    for (const ids of orders) {
      const items = arrange(list, ids)
      expect(idsOf(list)).to.deep.equal(ids)
      expect([...list.children]).to.deep.equal(items)
    }
  })
})
