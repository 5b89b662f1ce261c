/**
 * Makes each list hold one item for each of its ids, in order. An item keeps its element as long as its id is in one
 * of the lists, and what stays in order is not touched: it may have the focus, which not every move in the page leaves
 * where it is.
 */
export function arrange(lists: ReadonlyArray<{ list: HTMLElement; ids: readonly string[] }>): void {
  const known = new Map(lists.flatMap(({ list }) => itemsOf(list)).map((item) => [item.id, item]))
  for (const { list, ids } of lists) {
    let next = list.firstElementChild
    for (const id of ids) {
      while (next && !ids.includes(next.id)) next = next.nextElementSibling
      const item = known.get(id) ?? newItem(id)
      known.delete(id)
      if (item === next) next = next.nextElementSibling
      // What has the focus keeps it on its way, in browsers that can do that.
      else list['moveBefore' in list && item.isConnected ? 'moveBefore' : 'insertBefore'](item, next)
    }
  }
  for (const item of known.values()) item.remove()
}

export function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.children] as HTMLElement[]
}

function newItem(id: string): HTMLElement {
  const item = document.createElement('li')
  item.id = id
  return item
}
