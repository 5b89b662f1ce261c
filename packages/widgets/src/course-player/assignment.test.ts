import { expect } from 'chai'
import type { HandIn } from '@openprm/sdk'
import { clear, until } from '../testing/page.ts'
import { problem, type Peer } from '../testing/peer.ts'
import { aHandIn, aLesson, aRun } from './course-player.fixtures.ts'
import { CoursePlayerHarness } from './course-player.harness.ts'

const FILES = 'POST /v1/enrolments/enrolment_1/lessons/plan/files'
const HAND_IN = 'PUT /v1/enrolments/enrolment_1/lessons/plan/hand-in'
const pdf = (name = 'Plan.pdf', size = 2048): File => new File([new Uint8Array(size)], name)

/** A peer that keeps what is handed in. */
function academy(handIns: HandIn[] = []): Peer {
  const lesson = aLesson('plan', 'assignment', { markdown: 'Write your **plan**.', completion: null })
  const stored: string[] = []
  return CoursePlayerHarness.peer(aRun([lesson]))
    .on('GET /v1/hand-ins', () => ({ data: handIns, nextCursor: null }))
    .on(FILES, ({ query }) => ({
      id: `file_${stored.push(query.get('name')!)}`,
      name: query.get('name'),
      bytes: 2048,
    }))
    .on(HAND_IN, ({ body }) => {
      const { text, files, submit } = body as { text: string; files: string[]; submit: boolean }
      const named = files.map((id) => ({ id, name: 'Plan.pdf', bytes: 2048 }))
      return aHandIn({ text, files: named, ...(submit && { status: 'submitted', submittedAt: at }) })
    })
}
const at = '2026-11-21T10:00:00.000Z'

async function mount(): Promise<CoursePlayerHarness> {
  const player = await CoursePlayerHarness.mount()
  await until(() => player.find('[part=assignment] :is(form, section)'), 'the assignment')
  return player
}

function write(player: CoursePlayerHarness, text: string): void {
  const area = player.find<HTMLTextAreaElement>('textarea')!
  area.value = text
  area.dispatchEvent(new Event('input'))
}

/** As a drop or a paste brings it. */
function give(player: CoursePlayerHarness, type: 'drop' | 'paste', ...files: File[]): Event {
  const data = new DataTransfer()
  for (const file of files) data.items.add(file)
  const event =
    type === 'drop'
      ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
      : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
  player.find('textarea')!.dispatchEvent(event)
  return event
}

const lines = (player: CoursePlayerHarness): string[] =>
  player.all('[part=file]').map((line) => line.innerText.replaceAll(/\s+/g, ' ').trim())

suite('an assignment in the player', () => {
  teardown(clear)

  test('its instructions have paragraphs and lists also for whoever comes straight to it', async () => {
    academy()
      .on('GET /v1/courses/*/mine', () =>
        aRun([aLesson('plan', 'assignment', { markdown: 'One.\n\nTwo.\n\n1. Three.', completion: null })]),
      )
      .install()
    const player = await mount()
    const [, second] = player.all('[part=prose] > p')
    expect(Number.parseFloat(getComputedStyle(second!).marginBlockStart)).to.be.greaterThan(8)
    const list = player.find('[part=prose] > ol')!
    expect(Number.parseFloat(getComputedStyle(list).paddingInlineStart)).to.be.greaterThan(8)
  })

  test('a text and a dropped file are kept as they come, and handed in together', async () => {
    const server = academy().install()
    const player = await mount()
    write(player, 'Twelve warehouses.')
    expect(give(player, 'drop', pdf()).defaultPrevented).to.equal(true)
    await until(() => lines(player)[0] === 'Plan.pdf 2 kB')
    await until(() => player.find('.send .quiet'), 'the draft is kept')
    expect(server.to(HAND_IN).at(-1)?.body).to.deep.include({ text: 'Twelve warehouses.', submit: false })
    await player.press('submit')
    await until(() => player.find('.submitted'), 'the verdict')
    expect(server.to(HAND_IN).at(-1)?.body).to.deep.equal({
      text: 'Twelve warehouses.',
      files: ['file_1'],
      submit: true,
    })
    expect(player.find('textarea')).to.equal(null)
    expect(player.find('[part=verdict]')?.innerText).to.contain('Handed in on Nov 21')
  })

  test('a pasted picture is a file, and a pasted text stays a text', async () => {
    const server = academy().install()
    const player = await mount()
    expect(give(player, 'paste', pdf('Shot.png')).defaultPrevented).to.equal(true)
    await until(() => server.to(FILES).length === 1)
    expect(give(player, 'paste').defaultPrevented).to.equal(false)
    expect(server.to(FILES).map(({ query }) => query.get('name'))).to.deep.equal(['Shot.png'])
  })

  test('what is refused says why beside its name, can be sent again, and holds back nothing else', async () => {
    let refuses = true
    const server = academy()
    const detail = '"Plan.pdf" was not taken in: it is empty.'
    const taken = { id: 'file_1', name: 'Plan.pdf', bytes: 2048 }
    server.on(FILES, () => (refuses ? problem(422, 'validation_failed', { detail }) : taken)).install()
    const player = await mount()
    give(player, 'drop', pdf())
    await until(() => lines(player)[0]?.includes('it is empty'))
    await until(() => player.announced.includes('it is empty'))
    await player.press('submit')
    await until(() => player.fault)
    expect(player.fault).to.equal('A file has not arrived: take it out or send it again.')
    refuses = false
    player.all('[part=file] .link')[0]!.click()
    await until(() => lines(player)[0] === 'Plan.pdf 2 kB')
  })

  test('a file that is too large, or one too many, is not even sent', async () => {
    const server = academy().install()
    const player = await mount()
    give(player, 'drop', pdf('Film.mp4', (25 << 20) + 1))
    await until(() => lines(player)[0]?.includes('It is larger than 25 MB.'))
    player.find('[part=file] .out')!.click()
    await until(() => lines(player).length === 0)
    give(player, 'drop', ...Array.from({ length: 11 }, (_, n) => pdf(`${n}.pdf`)))
    await until(() => lines(player).at(-1)?.includes('A hand-in may have 10 files.'))
    await until(() => server.to(FILES).length === 10)
  })

  test('nothing can be handed in, and a file that was taken out is out of the draft', async () => {
    const draft = aHandIn({ files: [{ id: 'file_9', name: 'Old.pdf', bytes: 4096 }] })
    const server = academy([draft]).install()
    const player = await mount()
    expect(lines(player)).to.deep.equal(['Old.pdf 4 kB'])
    player.find('.out')!.click()
    await until(() => server.to(HAND_IN).length === 1)
    expect(server.to(HAND_IN)[0]?.body).to.deep.include({ files: [], submit: false })
    await player.press('submit')
    await until(() => player.fault)
    expect(player.fault).to.equal('Write a text or add a file first.')
  })

  test('what came back says what is missing, and its text is there to be mended', async () => {
    const feedback = 'Name the buyers.'
    const reviewed = { status: 'returned', feedback, reviewerName: 'Mara', decidedAt: at } as const
    academy([aHandIn({ ...reviewed, text: 'Twelve warehouses.', submittedAt: at })]).install()
    const player = await mount()
    expect(player.find('.returned')?.innerText).to.match(
      /Returned on Nov 21[\s\S]+Mara says[\s\S]+Name the buyers/,
    )
    expect(player.find<HTMLTextAreaElement>('textarea')?.value).to.equal('Twelve warehouses.')
  })

  test('what could not be handed in is said, and stays to be handed in again', async () => {
    let refuses = true
    const server = academy()
    server
      .on(HAND_IN, () =>
        refuses
          ? problem(409, 'invalid_transition', { detail: 'It is being reviewed.' })
          : aHandIn({ status: 'submitted', submittedAt: at }),
      )
      .install()
    const player = await mount()
    write(player, 'Mine')
    await player.press('submit')
    await until(() => player.fault === 'It is being reviewed.')
    expect(player.find<HTMLTextAreaElement>('textarea')?.value).to.equal('Mine')
    refuses = false
    await player.press('submit')
    await until(() => player.find('.submitted'))
  })
})
