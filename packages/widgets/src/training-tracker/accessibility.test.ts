import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { elementMessages } from '../core/element.messages.ts'
import { emulateMedia } from '../testing/media.ts'
import { accessibilityFaults, clear, until } from '../testing/page.ts'
import { fromData, pseudo, untranslated } from '../testing/pseudo.ts'
import { aHandIn, aPerson, training } from './training-tracker.fixtures.ts'
import { teamMessages } from './team/team.messages.ts'
import { deskMessages } from './training-desk/training-desk.messages.ts'
import { TrainingTrackerHarness } from './training-tracker.harness.ts'
import { trackerMessages } from './training-tracker.messages.ts'

async function bring(lang: string, mark = (text: string): string => text): Promise<TrainingTrackerHarness> {
  const words = /^(title|label|courseTitle|summary|number)$/
  const mine = JSON.parse(
    JSON.stringify(training(), (key, one: unknown) => {
      return words.test(key) && typeof one === 'string' ? mark(one) : one
    }),
  ) as ReturnType<typeof training>
  TrainingTrackerHarness.peer(mine, [aPerson(mark('Ana'))]).install()
  const tracker = await TrainingTrackerHarness.mount(
    `<prm-training-tracker lang="${lang}" style="color-scheme: light dark"></prm-training-tracker>`,
  )
  await until(() => tracker.find('[part=team]'))
  tracker.find<HTMLDetailsElement>('details')!.open = true
  return tracker
}

/** The vendor's desk with a hand-in open that was returned before, and a person's courses. */
async function bringDesk(
  lang: string,
  mark = (text: string): string => text,
): Promise<TrainingTrackerHarness> {
  const words = {
    userName: mark('Bo'),
    partnerName: mark('Alpine'),
    lessonTitle: mark('Your plan'),
    courseTitle: mark('Robots'),
    text: mark('Twelve warehouses.'),
    files: [{ id: 'file_1', name: mark('Plan.pdf'), bytes: 1 }],
  }
  TrainingTrackerHarness.staffPeer([aHandIn('Bo', { ...words, number: 2 }), aHandIn('Ana', words)])
    .on('GET /v1/training/people', () => ({
      data: [aPerson('Ana', { userName: mark('Ana'), partnerName: mark('Alpine') })],
      nextCursor: null,
    }))
    .on('GET /v1/me/training', () => ({ next: null, courses: [], paths: [], certifications: [] }))
    .install()
  const tracker = await TrainingTrackerHarness.mount(
    `<prm-training-tracker lang="${lang}" style="color-scheme: light dark"></prm-training-tracker>`,
  )
  tracker.find('[data-id]')!.click()
  tracker.find('[part=person] button')!.click()
  await until(() => tracker.find('[part=verdict]') && tracker.find('[part=run]'))
  tracker.find('[part=review] summary')!.click()
  tracker.find('[part=coverage] summary')!.click()
  await until(() => tracker.find('[part=prose]') && tracker.find('[part=partner]'))
  return tracker
}

suite('the training tracker is for everybody', () => {
  teardown(async () => {
    clear()
    await emulateMedia({ colorScheme: 'light' })
    await setViewport({ width: 800, height: 600 })
  })

  test('axe finds nothing: wide and narrow, light, dark, forced colours, six languages', async () => {
    for (const width of [320, 1100]) {
      await setViewport({ width, height: 600 })
      for (const media of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { forcedColors: 'active' },
      ] as const) {
        await emulateMedia(media)
        for (const language of width === 320 ? ['en'] : ['en', 'it', 'de', 'es', 'fr', 'ar']) {
          for (const page of [bring, bringDesk]) {
            const { element } = await page(language)
            expect(await accessibilityFaults(element), `${width} ${language}`).to.deep.equal([])
            clear()
          }
        }
      }
    }
  }).timeout(40_000)

  for (const language of ['en', 'de', 'ar']) {
    test(`at 320 px nothing scrolls sideways (${language})`, async () => {
      await setViewport({ width: 320, height: 600 })
      for (const page of [bring, bringDesk]) {
        const { element } = await page(language)
        expect(document.documentElement.scrollWidth).to.be.at.most(320)
        const { left, right } = element.getBoundingClientRect()
        for (const part of element.renderRoot.querySelectorAll('a, button, li, tr, input, textarea')) {
          const box = part.getBoundingClientRect()
          expect(box.right, part.className).to.be.at.most(right + 11)
          expect(box.left, part.className).to.be.at.least(left - 11)
        }
        clear()
      }
    })
  }

  test('there is no text that cannot be translated', async () => {
    const restore = pseudo(elementMessages, trackerMessages, teamMessages, deskMessages)
    try {
      for (const page of [bring, bringDesk]) {
        const { element } = await page('en', fromData)
        const dates = /^(⟪|⟦)?\w{3} \d+(, \d{4})?$|^\d+ kB$/
        const written = [
          'Alpine',
          'Mara',
          'Robot seller',
          'Installer',
          'Write',
          'one page',
          'Name the buyers.',
          'Robots',
          'Closing',
        ]
        const texts = untranslated(element).filter((text) => !dates.test(text) && !written.includes(text))
        expect(texts).to.deep.equal([])
        clear()
      }
    } finally {
      restore()
    }
  })
})
