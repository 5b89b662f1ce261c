import { emulateMedia, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { elementMessages } from '../core/element.messages.ts'
import { accessibilityFaults, clear, until } from '../testing/page.ts'
import { fromData, pseudo, untranslated } from '../testing/pseudo.ts'
import { aPerson, training } from './training-tracker.fixtures.ts'
import { teamMessages } from './team/team.messages.ts'
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

suite('the training tracker is for everybody', () => {
  teardown(async () => {
    clear()
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
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
          const { element } = await bring(language)
          expect(await accessibilityFaults(element), `${width} ${language}`).to.deep.equal([])
          clear()
        }
      }
    }
  }).timeout(20_000)

  for (const language of ['en', 'de', 'ar']) {
    test(`at 320 px nothing scrolls sideways (${language})`, async () => {
      await setViewport({ width: 320, height: 600 })
      const { element } = await bring(language)
      expect(document.documentElement.scrollWidth).to.be.at.most(320)
      for (const part of element.renderRoot.querySelectorAll('a, button, li, tr')) {
        expect(part.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right + 1)
      }
    })
  }

  test('there is no text that cannot be translated', async () => {
    const restore = pseudo(elementMessages, trackerMessages, teamMessages)
    try {
      const { element } = await bring('en', fromData)
      const dates = /^(⟪|⟦)?\w{3} \d+(, \d{4})?$/
      expect(untranslated(element).filter((text) => !dates.test(text))).to.deep.equal([])
    } finally {
      restore()
    }
  })
})
