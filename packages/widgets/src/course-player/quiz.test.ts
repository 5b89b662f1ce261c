import { expect } from 'chai'
import { clear, until } from '../testing/page.ts'
import { problem, type Peer } from '../testing/peer.ts'
import { aRun, anAttempt, failed } from './course-player.fixtures.ts'
import { CoursePlayerHarness } from './course-player.harness.ts'
import type { Attempt } from './model.ts'

const START = 'POST /v1/enrolments/enrolment_1/lessons/quiz/attempts'
const KEEP = 'PUT /v1/quiz-attempts/attempt_1/answers'
const SUBMIT = 'POST /v1/quiz-attempts/attempt_1/submit'
const QUIZ = '<prm-course-player course="course_1" lesson="quiz"></prm-course-player>'

function quizPeer(attempts: Attempt[] = [], begun: Attempt = anAttempt()): Peer {
  return CoursePlayerHarness.peer(aRun(), attempts)
    .on(START, () => begun)
    .on(KEEP, ({ body }) => ({ ...begun, answers: (body as Attempt).answers }))
    .on(SUBMIT, () => failed())
    .install()
}

async function begin(): Promise<CoursePlayerHarness> {
  const player = await CoursePlayerHarness.mount(QUIZ)
  await player.press('begin')
  await until(() => player.find('.question'))
  return player
}

suite('a quiz in the player', () => {
  teardown(clear)

  test('says its rules before the clock runs', async () => {
    const server = quizPeer()
    const player = await CoursePlayerHarness.mount(QUIZ)
    const chips = await until(() => player.find('.chips'))
    expect(chips.innerText.split('\n')).to.deep.equal([
      '5 questions',
      '80% to pass',
      '3 attempts',
      '10 minutes',
    ])
    expect(server.to(START)).to.have.length(0)
  })

  test('goes on with the attempt that is open on another device', async () => {
    quizPeer([anAttempt({ answers: { single: 'b', true_false: false } })])
    const player = await CoursePlayerHarness.mount(QUIZ)
    await until(() => player.find('.question'))
    const checked = player.all(':checked').map((input) => input.closest('label')?.textContent.trim())
    expect(checked).to.deep.equal(['Option b', 'False'])
  })

  test('keeps each kind of answer as it is given', async () => {
    const server = quizPeer()
    const player = await begin()
    player.question('Question single').querySelectorAll('input')[1]!.click()
    const many = player.question('Question multiple').querySelectorAll('input')
    many[0]!.click()
    many[2]!.click()
    player.question('Question true_false').querySelectorAll('input')[1]!.click()
    const word = player.question('Question short_text').querySelector('input')!
    word.value = 'deal'
    word.dispatchEvent(new Event('input', { bubbles: true }))
    player.question('Question ordering').querySelector<HTMLElement>('.step.down')!.click()
    await until(() => server.to(KEEP).length > 0)
    const kept = Object.assign({}, ...server.to(KEEP).map(({ body }) => (body as Attempt).answers)) as object
    expect(kept).to.deep.equal({
      single: 'b',
      multiple: ['a', 'c'],
      true_false: false,
      short_text: 'deal',
      ordering: ['b', 'a', 'c'],
    })
  })

  test('what is moved by its button keeps the focus and is read out', async () => {
    quizPeer()
    const player = await begin()
    player.question('Question ordering').querySelector<HTMLElement>('.step.down')!.click()
    await until(() => player.announced)
    expect(player.announced).to.equal('Option a: place 2 of 3')
    expect(player.element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal(
      'Move down: Option a',
    )
  })

  test('asks once before it is handed in with gaps', async () => {
    const server = quizPeer()
    const player = await begin()
    await player.press('submit')
    expect(player.fault).to.equal('5 questions have no answer yet.')
    expect(server.to(SUBMIT)).to.have.length(0)
    await player.press('submit')
    const result = await until(() => player.find('[part=result]'))
    expect(result.textContent).to.contain('20%: not passed yet')
    expect(result.textContent).to.contain('2 attempts are left.')
    expect(player.find('.marks')?.textContent).to.contain('Right answer: Option a → Option b → Option c')
  })

  test('answers on their way are handed in with the rest', async () => {
    const server = quizPeer()
    const player = await begin()
    player.question('Question single').querySelectorAll('input')[1]!.click()
    await player.press('submit')
    await player.press('submit')
    await until(() => server.to(SUBMIT).length > 0)
    expect(server.to(SUBMIT)[0]?.body).to.deep.equal({ answers: { single: 'b' } })
  })

  test('an attempt that another tab has handed in shows its result', async () => {
    quizPeer()
      .on(SUBMIT, () => problem(409, 'invalid_transition', { detail: 'This attempt has been handed in.' }))
      .on('GET /v1/quiz-attempts/attempt_1', () => failed())
    const player = await begin()
    await player.press('submit')
    await player.press('submit')
    expect((await until(() => player.find('[part=result]'))).textContent).to.contain('20%')
  })

  test('when the time of the server is over, what is there is handed in', async () => {
    const server = quizPeer([], anAttempt({ secondsLeft: 1 }))
    const player = await begin()
    expect(player.find('[part=timer]')?.textContent.trim()).to.equal('0:01 left')
    await until(() => player.find('[part=result]'))
    expect(server.to(SUBMIT)).to.have.length(1)
    expect(player.fault).to.contain('The time is over')
  })

  test('answers that could not be kept are said so, stay, and are sent again', async () => {
    let works = false
    const server = quizPeer().on(KEEP, ({ body }) =>
      works
        ? anAttempt({ answers: (body as Attempt).answers })
        : problem(422, 'validation_failed', { detail: 'No.' }),
    )
    const player = await begin()
    player.question('Question single').querySelectorAll('input')[1]!.click()
    await until(() => player.fault === 'No.')
    works = true
    player.question('Question single').querySelectorAll('input')[2]!.click()
    await until(() => player.fault === 'Your answers are kept as you give them.')
    expect((server.to(KEEP).at(-1)!.body as Attempt).answers).to.deep.equal({ single: 'c' })
  })

  test('a passed quiz is done, and offers the next lesson', async () => {
    const run = aRun()
    quizPeer()
      .on(SUBMIT, () => anAttempt({ status: 'passed', score: 100, secondsLeft: null }))
      .on('GET /v1/courses/course_1/mine', () => structuredClone(run))
    const player = await begin()
    run.content.sections[0]!.lessons[4]!.state = {
      seconds: 0,
      watchedSeconds: 0,
      position: null,
      completedAt: '2026-11-21T10:00:00.000Z',
    }
    await player.press('submit')
    await player.press('submit')
    const result = await until(() => player.find('[part=result].passed'))
    expect(result.textContent).to.contain('Passed with 100%')
    await until(() => player.lesson('Lesson quiz').classList.contains('done'))
    expect(player.find('[part=next]')?.textContent).to.contain('Lesson slow')
  })
})
