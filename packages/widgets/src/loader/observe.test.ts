import { expect } from 'chai'
import { clear, mount, until } from '../testing/page.ts'
import { observeTags } from './observe.ts'

let tags = 0

/** Watches a tag of its own; `loads` grows by one each time it would be loaded. */
function watched(): { tag: string; loads: string[] } {
  const tag = `prm-watched-${++tags}`
  const loads: string[] = []
  observeTags([tag], (loaded) => loads.push(loaded))
  return { tag, loads }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60))

suite('the loader brings a widget when it is needed', () => {
  teardown(clear)

  test('an element added later, near the viewport, is loaded, once for all of its kind', async () => {
    const { tag, loads } = watched()

    mount(`<${tag}></${tag}>`)
    mount(`<div><p><${tag}></${tag}></p></div>`)
    await until(() => loads.length)
    await pause()

    expect(loads).to.deep.equal([tag])
  })

  test('an element far below is loaded when the reader comes near it', async () => {
    const { tag, loads } = watched()
    const place = mount(`<div><div style="height: 5000px"></div><${tag}></${tag}></div>`)
    await pause()
    expect(loads).to.deep.equal([])

    place.lastElementChild!.scrollIntoView()
    await until(() => loads.length)

    expect(loads).to.deep.equal([tag])
    scrollTo(0, 0)
  })

  test('eager: loaded at once, wherever it is', async () => {
    const { tag, loads } = watched()

    mount(`<div><div style="height: 5000px"></div><${tag} eager></${tag}></div>`)
    await until(() => loads.length)

    expect(loads).to.deep.equal([tag])
  })

  test('an element that was there before us is found, and loaded without a frame in between', () => {
    const tag = `prm-before-${++tags}`
    mount(`<${tag}></${tag}>`)
    const loads: string[] = []

    observeTags([tag], (loaded) => loads.push(loaded))

    expect(loads).to.deep.equal([tag])
  })

  test('an element that the page does not show is loaded when it does', async () => {
    const { tag, loads } = watched()
    const place = mount(`<div hidden><${tag}></${tag}></div>`)
    await pause()
    expect(loads).to.deep.equal([])

    place.hidden = false
    await until(() => loads.length)

    expect(loads).to.deep.equal([tag])
  })
})
