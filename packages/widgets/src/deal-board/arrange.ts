/**
 * Makes a list hold one item for each id, in order, and returns the items. An item keeps its element as long as its
 * id stays, and what stays in order is not touched: it may have the focus, which does not survive a move in the page.
 */
export function arrange(list: HTMLElement, ids: readonly string[]): HTMLElement[] {
  const items = new Map([...list.querySelectorAll('li')].map((item) => [item.dataset['id'] ?? '', item]))
  for (const [id, item] of items) if (!ids.includes(id)) item.remove()
  let next = list.firstElementChild
  return ids.map((id) => {
    const item = items.get(id) ?? document.createElement('li')
    item.dataset['id'] = id
    if (item === next) next = next.nextElementSibling
    else list.insertBefore(item, next)
    return item
  })
}
