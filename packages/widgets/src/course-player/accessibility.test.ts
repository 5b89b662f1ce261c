import { setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { elementMessages } from '../core/element.messages.ts'
import { emulateMedia } from '../testing/media.ts'
import { accessibilityFaults, clear, until } from '../testing/page.ts'
import { fromData, pseudo, untranslated } from '../testing/pseudo.ts'
import { assignmentMessages } from './assignment/assignment.messages.ts'
import { aHandIn, aLesson, aRun, anAttempt, failed } from './course-player.fixtures.ts'
import { CoursePlayerHarness } from './course-player.harness.ts'
import { coursePlayerMessages } from './course-player.messages.ts'
import { endingMessages } from './ending/ending.messages.ts'
import type { Attempt } from './model.ts'
import { quizMessages } from './quiz/quiz.messages.ts'
import { readingMessages } from './reading/reading.messages.ts'
import { videoMessages } from './video/video.messages.ts'
import { welcomeMessages } from './welcome/welcome.messages.ts'

type Bring = (lang: string) => Promise<CoursePlayerHarness>

const at = (lesson: string, lang: string): string =>
  `<prm-course-player course="course_1" lesson="${lesson}" lang="${lang}" style="color-scheme: light dark"></prm-course-player>`

const lesson =
  (key: string, ready: string, attempts: Attempt[] = []): Bring =>
  async (lang) => {
    CoursePlayerHarness.peer(marked(aRun()), attempts.map(marked)).install()
    const player = await CoursePlayerHarness.mount(at(key, lang))
    await until(() => player.find(ready), ready)
    return player
  }

/** Brings the player into each of its states. */
const states: Record<string, Bring> = {
  async 'before it begins'(lang) {
    CoursePlayerHarness.peer(marked({ ...aRun(), content: null })).install()
    return CoursePlayerHarness.mount(at('', lang))
  },
  'an article': lesson('slow', '.prose'),
  'a video': lesson('film', 'video'),
  'a document': lesson('prices', '[part=open]'),
  'before a quiz': lesson('quiz', '[part=begin]:enabled'),
  'in a quiz': lesson('quiz', '.question', [anAttempt()]),
  'after a quiz': lesson('quiz', '.marks', [failed()]),
  async 'an assignment that came back'(lang) {
    const when = '2026-11-20T10:00:00.000Z'
    const files = [{ id: 'file_1', name: 'Plan.pdf', bytes: 4096 }]
    const verdict = {
      status: 'returned',
      feedback: 'Name the buyers.',
      submittedAt: when,
      decidedAt: when,
    } as const
    const handIns = [aHandIn({ files }), aHandIn({ ...verdict, text: 'Mine', files, reviewerName: 'Mara' })]
    CoursePlayerHarness.peer(marked(aRun([aLesson('plan', 'assignment', { markdown: 'Write.' })])))
      .on('GET /v1/hand-ins', () => ({ data: handIns.map(marked) }))
      .install()
    const player = await CoursePlayerHarness.mount(at('plan', lang))
    await until(() => player.find('.writing'))
    return player
  },
  async 'the end'(lang) {
    const run = aRun()
    Object.assign(run.content.enrolment, { status: 'completed', completedAt: '2026-11-20T10:00:00.000Z' })
    const earned = {
      certificationTitle: 'Seller',
      number: '2026-000042',
      issuedAt: '2026-11-20T10:00:00.000Z',
    }
    CoursePlayerHarness.peer(marked(run))
      .on('GET /v1/certificates', () => ({
        data: [
          marked({ ...earned, expiresAt: '2027-11-20T10:00:00.000Z', links: { page: 'https://api.test/1' } }),
        ],
      }))
      .install()
    const player = await CoursePlayerHarness.mount(at('read', lang))
    await until(() => player.find('[part=proof]'))
    return player
  },
}

/** The vendor's own words, each marked, so that they are not taken for ours. */
function marked<T>(value: T): T {
  const words =
    /^(title|text|feedback|reviewerName|name|courseTitle|summary|markdown|transcript|explanation|label|certificationTitle|number)$/
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      words.test(key) && typeof one === 'string' ? one.replace(/\p{L}+/gu, fromData) : one,
    ),
  ) as T
}

const themes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const

suite('the course player is for everybody', () => {
  teardown(async () => {
    clear()
    await emulateMedia({ colorScheme: 'light' })
    await setViewport({ width: 800, height: 600 })
  })

  for (const [state, bring] of Object.entries(states)) {
    test(`axe finds nothing in ${state}: light, dark, forced colours, six languages`, async () => {
      for (const [theme, media] of Object.entries(themes)) {
        await emulateMedia(media)
        for (const language of theme === 'light' ? ['en', 'it', 'de', 'es', 'fr', 'ar'] : ['en']) {
          const { element } = await bring(language)
          expect(await accessibilityFaults(element), `${theme} ${language}`).to.deep.equal([])
          clear()
        }
      }
    }).timeout(20_000)

    test(`${state} has no text that cannot be translated, and fits 320 px in long words`, async () => {
      await setViewport({ width: 320, height: 600 })
      const restore = pseudo(
        elementMessages,
        coursePlayerMessages,
        assignmentMessages,
        endingMessages,
        quizMessages,
        readingMessages,
        videoMessages,
        welcomeMessages,
      )
      try {
        const { element } = await bring('en')
        expect(
          untranslated(element).filter((text) => !/^(cdn\.test|\d+ min|\d+ minutes|\d+ kB)$/.test(text)),
        ).to.deep.equal([])
        expect(document.documentElement.scrollWidth).to.be.at.most(320)
      } finally {
        restore()
      }
    })
  }
})
