import { expect } from 'chai'
import { clear, mount, nextEvent, until } from '../testing/page.ts'
import { problem } from '../testing/peer.ts'
import { aLesson, aRun, everyKind } from './course-player.fixtures.ts'
import { CoursePlayerHarness, done } from './course-player.harness.ts'

const REPORT = 'POST /v1/enrolments/enrolment_1/lessons/*/report'
const { peer } = CoursePlayerHarness
const address = location.href
const { warn } = console

suite('a course in the player', () => {
  setup(() => {
    console.warn = () => {}
  })
  teardown(() => {
    clear()
    console.warn = warn
    history.replaceState(null, '', address)
  })

  test('goes on where the person left off', async () => {
    peer().install()
    const player = await CoursePlayerHarness.mount()
    expect(player.title).to.equal('Lesson slow')
    expect(player.progress).to.equal('1 of 5 lessons')
    expect(player.lesson('Lesson slow').getAttribute('aria-current')).to.equal('true')
  })

  test('a link leads straight to a lesson, and the address follows the one that is open', async () => {
    peer().install()
    history.replaceState(null, '', '?prm-course=course_1&prm-lesson=prices')
    const player = await CoursePlayerHarness.mount('<prm-course-player></prm-course-player>')
    expect(player.title).to.equal('Lesson prices')
    await player.open('Lesson read')
    expect(new URLSearchParams(location.search).get('prm-lesson')).to.equal('read')
    expect(player.element.shadowRoot!.activeElement?.textContent).to.equal('Lesson read')
  })

  test('a link to a lesson that is gone says so and opens the next one', async () => {
    peer().install()
    const player = await CoursePlayerHarness.mount(
      '<prm-course-player course="course_1" lesson="gone"></prm-course-player>',
    )
    expect(player.title).to.equal('Lesson slow')
    expect(player.fault).to.equal('This lesson is no longer part of the course.')
  })

  test('without a course the page shows what it wants there', async () => {
    peer().install()
    const element = mount('<prm-course-player><p slot="empty">Choose a course</p></prm-course-player>')
    const slot = await until(() => element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=empty]'))
    expect(slot.assignedElements()[0]?.textContent).to.equal('Choose a course')
  })

  test('a course that has not begun shows what is in it, and begins with one press', async () => {
    const run = aRun()
    let begun = false
    const server = peer()
      .on('GET /v1/courses/course_1/mine', () => (begun ? run : { ...run, content: null }))
      .on('POST /v1/enrolments', () => {
        begun = true
        return run.content.enrolment
      })
      .install()
    const player = await CoursePlayerHarness.mount()
    expect(player.find('h2')?.textContent).to.equal('Selling robots')
    expect(player.all('.outline li')).to.have.length(5)
    await player.press('begin')
    await until(() => player.title)
    expect(server.to('POST /v1/enrolments')[0]?.body).to.deep.equal({ courseId: 'course_1' })
  })

  test('a course that builds on another says which one comes first', async () => {
    peer({ ...aRun(), content: null })
      .on('POST /v1/enrolments', () => problem(409, 'invalid_transition', { detail: 'Take "Basics" first.' }))
      .install()
    const player = await CoursePlayerHarness.mount()
    await player.press('begin')
    await until(() => player.fault)
    expect(player.fault).to.equal('Take "Basics" first.')
  })

  test('a course by assignment has no button to begin it', async () => {
    peer({ ...aRun(), mayEnrol: false, content: null }).install()
    const player = await CoursePlayerHarness.mount()
    expect(player.find('[part=begin]')).to.equal(null)
    expect(player.find('.welcome')?.textContent).to.contain('by assignment')
  })

  test('an article counts once the server says so; the page and a screen reader hear of it', async () => {
    peer().install()
    const heard = nextEvent('prm-lesson-completed')
    const player = await CoursePlayerHarness.mount()
    expect((await heard).detail).to.deep.equal({ courseId: 'course_1', lesson: 'slow' })
    await until(() => player.announced)
    expect(player.announced).to.equal('Lesson slow: done')
    expect(player.progress).to.equal('2 of 5 lessons')
  })

  test('a document counts when it is opened, not when it is looked at', async () => {
    const server = peer().install()
    const player = await CoursePlayerHarness.mount()
    await player.open('Lesson prices')
    const link = player.find<HTMLAnchorElement>('[part=open]')!
    expect(link.rel).to.equal('noopener noreferrer')
    const before = server.to(REPORT).filter(({ path }) => path.includes('prices')).length
    link.addEventListener('click', (event) => event.preventDefault())
    link.click()
    await until(() => server.to(REPORT).some(({ path }) => path.includes('prices')))
    expect(before).to.equal(0)
  })

  test('progress that could not be saved is said, and saved by the next beat', async () => {
    let works = false
    peer()
      .on(REPORT, () => (works ? done() : problem(409, 'conflict')))
      .install()
    const player = await CoursePlayerHarness.mount()
    await until(() => player.fault)
    expect(player.fault).to.contain('We keep trying')
    works = true
    await player.open('Lesson read')
    await player.open('Lesson slow')
    await until(() => player.progress === '2 of 5 lessons')
    expect(player.fault).to.equal('')
  })

  test('markup of an author stays text', async () => {
    const markdown = 'See <img src=x onerror="parent.broken=1"> and [this](javascript:alert).'
    peer(aRun([aLesson('read', 'article', { markdown })])).install()
    const player = await CoursePlayerHarness.mount()
    const prose = await until(() => player.find('.prose'))
    expect(prose.querySelector('img, a')).to.equal(null)
    expect(prose.textContent).to.contain('<img src=x onerror')
  })

  test('captions are on from the start, in the language of the page', async () => {
    peer().install()
    const player = await CoursePlayerHarness.mount(
      '<prm-course-player lang="de" course="course_1" lesson="film"></prm-course-player>',
    )
    const tracks = await until(() => player.find('video')?.querySelectorAll('track'))
    expect([...tracks].map((track) => [track.srclang, track.default])).to.deep.equal([
      ['en', false],
      ['de', true],
    ])
    expect(player.find<HTMLVideoElement>('video')!.crossOrigin).to.equal('anonymous')
  })

  test('C takes the captions away and brings them back', async () => {
    peer().install()
    const player = await CoursePlayerHarness.mount(
      '<prm-course-player course="course_1" lesson="film"></prm-course-player>',
    )
    const video = await until(() => player.find<HTMLVideoElement>('video'))
    const press = (): boolean => video.dispatchEvent(new KeyboardEvent('keydown', { key: 'c' }))
    const modes = (): string[] => Array.from(video.textTracks, ({ mode }) => mode)
    await until(() => modes().includes('showing'))
    press()
    expect(modes()).not.to.contain('showing')
    press()
    expect(modes()).to.deep.equal(['showing', 'disabled'])
  })

  test('the last lesson ends the course, and shows the certificate it has earned', async () => {
    const run = aRun([aLesson('read', 'article')])
    let finished = false
    peer()
      .on('GET /v1/courses/course_1/mine', () => {
        const copy = structuredClone(run)
        if (finished)
          Object.assign(copy.content.enrolment, {
            status: 'completed',
            completedAt: '2026-11-21T10:00:00.000Z',
          })
        return copy
      })
      .on(REPORT, () => {
        finished = true
        return done()
      })
      .on('GET /v1/certificates', () => ({
        data: [
          {
            certificationTitle: 'Robot seller',
            number: '2026-000042',
            issuedAt: '2026-11-21T10:00:00.000Z',
            expiresAt: null,
            links: { page: 'https://api.test/1' },
          },
          {
            certificationTitle: 'An old one',
            number: '2020-000001',
            issuedAt: '2020-01-01T10:00:00.000Z',
            expiresAt: null,
            links: { page: 'https://api.test/1' },
          },
        ],
        nextCursor: null,
      }))
      .install()
    const heard = nextEvent('prm-course-completed')
    const player = await CoursePlayerHarness.mount()
    expect((await heard).detail.enrolmentId).to.equal('enrolment_1')
    const ending = await until(() => player.find('[part=finished]'))
    await until(() => ending.textContent.includes('2026-000042'))
    expect(ending.textContent).not.to.contain('An old one')
  })

  test('what a renewal does not ask for is marked so, and does not count', async () => {
    const lessons = everyKind().map((lesson) => ({ ...lesson, state: null, asked: lesson.key === 'quiz' }))
    const run = aRun(lessons)
    run.content.enrolment.kind = 'renewal'
    peer(run)
      .on(REPORT, () => ({ seconds: 1, watchedSeconds: 0, position: null, completedAt: null }))
      .install()
    const player = await CoursePlayerHarness.mount()
    expect(player.title).to.equal('Lesson quiz')
    expect(player.progress).to.equal('0 of 1 lessons')
    expect(player.lesson('Lesson read').textContent).to.contain('Not asked again')
  })

  test('a player that left the page tells no more', async () => {
    const server = peer()
      .on(REPORT, () => ({ seconds: 1, watchedSeconds: 0, position: null, completedAt: null }))
      .install()
    const player = await CoursePlayerHarness.mount()
    await until(() => server.to(REPORT).length > 0)
    player.element.remove()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const count = server.to(REPORT).length
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(server.to(REPORT)).to.have.length(count)
  })
})
