/** The page's only script: narrows the navigation while one types, and opens what a link leads into. */
export const docsSearch = `
const nav = document.querySelector('nav')
const input = nav.querySelector('input')
const none = nav.querySelector('.none')
const lists = [...nav.querySelectorAll('ul')].map((list) => ({
  list,
  items: [...list.children].map((item) => ({
    item,
    text: (item.textContent + ' ' + item.firstElementChild.hash).toLowerCase(),
  })),
}))
input.addEventListener('input', () => {
  const words = input.value.toLowerCase().split(/\\s+/)
  let found = 0
  for (const { list, items } of lists) {
    let shown = 0
    for (const { item, text } of items) {
      item.hidden = !words.every((word) => text.includes(word))
      if (!item.hidden) shown++
    }
    list.hidden = list.previousElementSibling.hidden = shown === 0
    found += shown
  }
  none.hidden = found > 0
})
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') nav.querySelector('ul:not([hidden]) li:not([hidden]) a')?.click()
  if (event.key === 'Escape') { input.value = ''; input.dispatchEvent(new Event('input')) }
})
addEventListener('keydown', (event) => {
  if (event.key !== '/' || /input|textarea/i.test(document.activeElement.tagName)) return
  event.preventDefault()
  input.focus()
})
const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue
    nav.querySelector('[aria-current]')?.removeAttribute('aria-current')
    const link = nav.querySelector('a[href="#' + CSS.escape(target.id).replaceAll('\\\\', '') + '"]')
    link?.setAttribute('aria-current', 'true')
    if (!link || document.activeElement === input || nav.scrollHeight === nav.clientHeight) continue
    const { top, bottom } = link.getBoundingClientRect()
    const frame = nav.getBoundingClientRect()
    if (top < frame.top + 80 || bottom > frame.bottom - 40) nav.scrollTop += top - frame.top - frame.height / 3
  }
}, { rootMargin: '-10% 0px -80% 0px' })
for (const section of document.querySelectorAll('section')) seen.observe(section)
`
