import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { clear, nextEvent, until } from '../../testing/page.ts'
import { problem } from '../../testing/peer.ts'
import { aHandIn } from '../training-tracker.fixtures.ts'
import { TrainingTrackerHarness } from '../training-tracker.harness.ts'

const { staffPeer } = TrainingTrackerHarness

/** The line of a hand-in, opened. */
async function open(tracker: TrainingTrackerHarness, name: string): Promise<HTMLButtonElement> {
  const line = tracker.find<HTMLButtonElement>(`[data-id=handin_${name}]`)!
  line.click()
  await until(() => tracker.find('[part=review]'))
  return line
}

function write(tracker: TrainingTrackerHarness, text: string): void {
  const area = tracker.find<HTMLTextAreaElement>('[part=comment]')!
  area.value = text
  area.dispatchEvent(new Event('input'))
}
const press = (tracker: TrainingTrackerHarness, part: string): void =>
  tracker.find<HTMLButtonElement>(`button[part=${part}]`)!.click()
const focused = (tracker: TrainingTrackerHarness): Element | null =>
  (tracker.element.renderRoot as ShadowRoot).activeElement
const spoken = (tracker: TrainingTrackerHarness): string => tracker.find('[role=status]')!.textContent.trim()

suite('the vendor’s training desk', () => {
  teardown(clear)

  test('what waits comes first, with how long; the own training is folded away', async () => {
    staffPeer().install()
    const tracker = await TrainingTrackerHarness.mount()
    expect(tracker.find('#reviews')!.textContent.replace(/\s+/g, ' ').trim()).to.equal('To review 2')
    expect(tracker.said('hand-in')[0]).to.match(/^Ana Alpine waits \d+ \w+ Your plan Course due$/)
    expect(tracker.said('hand-in')[1]).to.contain('Attempt 2')
    expect(tracker.find('details:not([part]) > summary')!.textContent).to.equal('Your own training')
    expect(tracker.find('[part=next]')!.checkVisibility()).to.equal(false)
  })

  test('an opened one shows what was asked for, what was written, the files, and why it came back before', async () => {
    staffPeer().install()
    const tracker = await TrainingTrackerHarness.mount()
    const line = await open(tracker, 'Bo')
    expect(line.getAttribute('aria-expanded')).to.equal('true')
    expect(tracker.said('text')).to.deep.equal(['Twelve warehouses around Basel.'])
    await until(() => tracker.find('[part=verdict]'))
    expect(tracker.said('verdict')[0]).to.match(/Returned on Nov 22 · Mara Name the buyers\./)
    tracker.find('[part=review] summary')!.click()
    await until(() => tracker.find('[part=prose] strong')?.textContent === 'one page')

    const opened: unknown[][] = []
    const real = window.open
    window.open = (...call) => (opened.push(call), null)
    press(tracker, 'file')
    await until(() => opened.length === 1)
    window.open = real
    expect(opened[0]).to.deep.equal(['https://content.test/f/1', '_blank', 'noopener'])
  })

  test('passing sends the version, tells the page, and goes on to the next one', async () => {
    const server = staffPeer().install()
    const tracker = await TrainingTrackerHarness.mount()
    await open(tracker, 'Ana')
    const event = nextEvent('prm-hand-in-reviewed')
    write(tracker, ' Well done. ')
    press(tracker, 'pass')
    expect((await event).detail).to.deep.equal({ handInId: 'handin_Ana', decision: 'passed' })
    const [call] = server.to('POST /v1/hand-ins/*/review')
    expect(call!.body).to.deep.equal({ decision: 'passed', feedback: 'Well done.' })
    expect(call!.headers.get('if-match')).to.equal('"v3"')
    await until(() => focused(tracker)?.getAttribute('data-id') === 'handin_Bo')
    await until(() => spoken(tracker) === 'Passed: Your plan, Ana.')
    expect(tracker.said('said')).to.deep.equal(['Passed: Your plan, Ana.'])
    expect(tracker.all('hand-in')).to.have.length(1)
  })

  test('the last one leaves the focus at the title, and says that nothing waits', async () => {
    staffPeer([aHandIn('Ana')]).install()
    const tracker = await TrainingTrackerHarness.mount()
    await open(tracker, 'Ana')
    press(tracker, 'pass')
    await until(() => focused(tracker)?.id === 'reviews')
    expect(tracker.find('[part=reviews]')!.innerText).to.contain('Nothing waits for a review.')
  })

  test('nothing is returned without a word, and nothing typed is lost by closing', async () => {
    const server = staffPeer().install()
    const tracker = await TrainingTrackerHarness.mount()
    const line = await open(tracker, 'Ana')
    press(tracker, 'return')
    await until(() => tracker.said('fault')[0] === 'Say what is missing first.')
    expect(focused(tracker)?.id).to.equal('comment')
    expect(server.to('POST /v1/hand-ins/*/review')).to.have.length(0)

    write(tracker, 'Name the buyers.')
    line.click()
    await until(() => !tracker.find('[part=review]'))
    await open(tracker, 'Ana')
    expect(tracker.find<HTMLTextAreaElement>('[part=comment]')!.value).to.equal('Name the buyers.')
    press(tracker, 'return')
    await until(() => tracker.said('said')[0] === 'Returned: Your plan, Ana.')
    tracker.all('view')[1]!.querySelector('input')!.click()
    await until(() => tracker.find('[data-id=handin_Ana]'))
    await open(tracker, 'Ana')
    expect(tracker.said('verdict')[0]).to.contain('Name the buyers.')
    expect(tracker.find('[part=comment]')).to.equal(null)
  })

  test('who was second is told so, and sees what is left', async () => {
    const waiting = [aHandIn('Ana'), aHandIn('Bo')]
    const server = staffPeer(waiting).install()
    server.on('POST /v1/hand-ins/*/review', () => {
      waiting.shift()
      return problem(409, 'invalid_transition')
    })
    const tracker = await TrainingTrackerHarness.mount()
    await open(tracker, 'Ana')
    press(tracker, 'pass')
    await until(() => tracker.said('said')[0] === 'Somebody else has decided meanwhile.')
    await until(() => tracker.all('hand-in').length === 1)
    expect(tracker.find('[part=review]')).to.equal(null)
  })

  test('nobody reviews their own, and nobody without the right', async () => {
    staffPeer([aHandIn('Mara')]).install()
    const own = await TrainingTrackerHarness.mount()
    await open(own, 'Mara')
    expect(own.find('[part=review]')!.innerText).to.contain('somebody else reviews it')
    expect(own.find('[part=pass]')).to.equal(null)
    clear()
    staffPeer(undefined, []).install()
    const viewer = await TrainingTrackerHarness.mount()
    await open(viewer, 'Ana')
    expect(viewer.said('text')).to.have.length(1)
    expect(viewer.find('[part=pass]')).to.equal(null)
  })

  test('what is handed in meanwhile shows up by itself, and what is being written stays', async () => {
    const waiting = [aHandIn('Ana')]
    let stream: ReadableStreamDefaultController<Uint8Array> | undefined
    staffPeer(waiting)
      .on(
        'GET /v1/events/stream',
        () =>
          new Response(new ReadableStream({ start: (controller) => void (stream = controller) }), {
            headers: { 'content-type': 'text/event-stream' },
          }),
      )
      .install()
    const tracker = await TrainingTrackerHarness.mount()
    await until(() => stream)
    await open(tracker, 'Ana')
    write(tracker, 'Almost')
    waiting.push(aHandIn('Bo'))
    const event = { sequence: 7, id: 'event_7', type: 'hand_in.submitted', data: {} }
    stream!.enqueue(
      new TextEncoder().encode(`id: 7\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`),
    )
    await until(() => tracker.all('hand-in').length === 2)
    expect(tracker.find<HTMLTextAreaElement>('[part=comment]')!.value).to.equal('Almost')
  })

  test('by keyboard alone: open, write, pass', async () => {
    staffPeer().install()
    const tracker = await TrainingTrackerHarness.mount()
    tracker.find('[data-id=handin_Ana]')!.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => tracker.find('[part=review]'))
    for (const stop of ['summary', '[part=file]', '[part=comment]']) {
      await sendKeys({ press: 'Tab' })
      expect(focused(tracker)!.matches(stop), stop).to.equal(true)
    }
    await sendKeys({ type: 'Good' })
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Enter' })
    await until(() => tracker.said('said')[0] === 'Passed: Your plan, Ana.')
  })

  test('people of all partners are found by a word, or because they are late', async () => {
    const server = staffPeer().install()
    const tracker = await TrainingTrackerHarness.mount()
    expect(tracker.said('person')[0]).to.match(/^Ana Alpine 2 1 3 Dec 24 2 1 runs out soon 1 expired$/)
    const search = tracker.find<HTMLInputElement>('[part=search]')!
    search.value = 'Bo'
    search.dispatchEvent(new Event('input'))
    await until(() => tracker.all('person').length === 1)
    await until(() => spoken(tracker) === '1 person')
    search.value = 'Nobody'
    search.dispatchEvent(new Event('input'))
    await until(() => tracker.find('[part=team]')!.innerText.includes('Nobody is found.'))
    search.value = ''
    search.dispatchEvent(new Event('input'))
    tracker.find<HTMLInputElement>('[part=overdue]')!.click()
    await until(() => tracker.said('person').join().startsWith('Ana'))
    expect(server.to('GET /v1/training/people').at(-1)!.query.get('overdue')).to.equal('true')
  })

  test('a person’s courses open below their line: what is late first, what was left is not there', async () => {
    const server = staffPeer().install()
    const tracker = await TrainingTrackerHarness.mount()
    const name = tracker.all('person')[0]!.querySelector('button')!
    name.click()
    await until(() => tracker.all('run').length > 0)
    expect(name.getAttribute('aria-expanded')).to.equal('true')
    expect(tracker.said('run')).to.deep.equal([
      'Robots 1 of 4 lessons Overdue since Nov 1',
      'Closing Done Oct 1',
    ])
    expect(server.to('GET /v1/enrolments')[0]!.query.get('userId')).to.equal('user_Ana')
    name.click()
    await until(() => tracker.all('run').length === 0)
  })

  test('of each certification it is counted who of a partner holds it, once somebody looks', async () => {
    const server = staffPeer().install()
    const tracker = await TrainingTrackerHarness.mount()
    expect(server.to('GET /v1/certifications')).to.have.length(0)
    tracker.find('[part=coverage] summary')!.click()
    await until(() => tracker.all('partner').length > 0)
    expect(tracker.said('partner')).to.deep.equal(['Alpine 2 of 3 1 runs out soon'])
    const select = tracker.find<HTMLSelectElement>('[part=certification]')!
    select.value = 'certification_2'
    select.dispatchEvent(new Event('change'))
    await until(() => tracker.said('partner')[0] === 'Alpine 0 of 3')
  })

  test('lists are saved as CSV, as they are narrowed', async () => {
    const server = staffPeer().install()
    const tracker = await TrainingTrackerHarness.mount()
    const saved: string[] = []
    const click = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = function () {
      saved.push(`${this.download} ${this.protocol}`)
    }
    tracker.find<HTMLInputElement>('[part=overdue]')!.click()
    await until(() => tracker.said('export')[0] === 'Overdue courses (CSV)')
    for (const button of tracker.all('export')) button.click()
    await until(() => saved.length === 2)
    HTMLAnchorElement.prototype.click = click
    expect(saved.toSorted()).to.deep.equal(['certificates.csv blob:', 'enrolments.csv blob:'])
    expect(server.to('GET /v1/enrolments.csv')[0]!.query.get('overdue')).to.equal('true')
  })
})
