import { expect } from 'chai'
import { clear, mount } from '../testing/page.ts'
import { arrange, itemsOf } from './arrange.ts'

suite('arrange', () => {
  teardown(clear)

  const idsOf = (list: HTMLElement): string[] => itemsOf(list).map(({ id }) => id)
  const itemOf = (list: HTMLElement, id: string): HTMLElement => itemsOf(list).find((item) => item.id === id)!

  test('a focused item keeps the focus while items around it come and go', () => {
    const list = mount('<ul></ul>')
    arrange([{ list, ids: ['1', '2', '3', '4'] }])
    const focused = itemOf(list, '3')
    focused.tabIndex = 0
    focused.focus()

    arrange([{ list, ids: ['3', '4', '5', '6'] }])
    expect(idsOf(list)).to.deep.equal(['3', '4', '5', '6'])
    expect(document.activeElement).to.equal(focused)

    arrange([{ list, ids: ['0', '1', '2', '3'] }])
    expect(idsOf(list)).to.deep.equal(['0', '1', '2', '3'])
    expect(document.activeElement).to.equal(focused)
  })

  test('any order follows any other, and no element is made twice', () => {
    const list = mount('<ul></ul>')
    const orders = [['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'], ['b', 'x', 'a'], [], ['c', 'a']]

    for (const ids of orders) {
      const before = new Map(itemsOf(list).map((item) => [item.id, item]))
      arrange([{ list, ids }])
      expect(idsOf(list)).to.deep.equal(ids)
      for (const item of itemsOf(list)) expect(before.get(item.id) ?? item, item.id).to.equal(item)
    }
  })

  for (const [way, from, to] of [
    ['the next list', 0, 1],
    ['the list before', 1, 0],
  ] as const) {
    test(`an item that goes to ${way} takes its element along`, () => {
      const lists = [...mount('<div><ul></ul><ul></ul></div>').children] as [HTMLElement, HTMLElement]
      const ids = [
        ['a', 'b'],
        ['c', 'd'],
      ] as const
      arrange(lists.map((list, index) => ({ list, ids: ids[index]! })))
      const moved = itemOf(lists[from], ids[from][0])

      const after = ids.map((some, index) => (index === from ? some.slice(1) : [ids[from][0], ...some]))
      arrange(lists.map((list, index) => ({ list, ids: after[index]! })))

      expect(lists.map(idsOf)).to.deep.equal(after)
      expect(itemOf(lists[to], ids[from][0])).to.equal(moved)
    })
  }

  test('a list that is in order is not touched', async () => {
    const list = mount('<ul></ul>')
    arrange([{ list, ids: ['a', 'b'] }])
    const seen: MutationRecord[] = []
    const observer = new MutationObserver((records) => seen.push(...records))
    observer.observe(list, { childList: true, attributes: true, subtree: true })

    arrange([{ list, ids: ['a', 'b'] }])
    await Promise.resolve()

    expect(seen).to.deep.equal([])
  })
})
