import type { HomeView } from '../view/home-view.ts'
import type { MessageView, Tone } from '../view/message-view.ts'
import type { NoticeAction, NoticeView } from '../view/notice-view.ts'

/** Numbers that look thrown, and come again with the same seed: a failure can be looked at. */
export function dice(seed: number): (most: number) => number {
  let state = seed >>> 0
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * (most + 1))
  }
}

/** What people write, and what they should not: emoji, markup of every house, signs that are escaped, nothing at all. */
const pieces = [
  'Kaufgut & Söhne ',
  '<!channel> ',
  '<https://evil.example|bank> ',
  '[bank](https://evil.example) ',
  '**bold** _so_ `code` ',
  '🤖👩🏽‍🔧',
  '\n\n',
  ' ',
  '‮right to left ',
  '}]}"\\',
  'ä'.repeat(60),
  '&amp;&lt;',
  '\u0000\u0007',
]

export function anyText(roll: (most: number) => number, most: number): string {
  const wanted = roll(6) === 0 ? 0 : roll(most)
  let text = ''
  while (text.length < wanted) text += pieces[roll(pieces.length - 1)]
  return text
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

function anyActions(roll: (most: number) => number): NoticeAction[] {
  return times(roll(30), () => ({
    label: anyText(roll, 300),
    data: 'x'.repeat(roll(2500)),
    ...(roll(5) === 0 && { url: `https://files.example/${'y'.repeat(roll(3500))}` }),
    ...(roll(3) === 0 && { look: 'primary' as const }),
  }))
}

export function anyNotice(roll: (most: number) => number): NoticeView {
  return {
    kind: 'notice',
    title: anyText(roll, 400),
    paragraphs: times(roll(60), () => anyText(roll, 5000)),
    facts: times(roll(60), () => ({ label: anyText(roll, 100), value: anyText(roll, 3000) })),
    actions: anyActions(roll),
    footnote: roll(1) === 0 ? null : anyText(roll, 4000),
  }
}

const tones: Tone[] = ['incoming', 'outgoing', 'internal', 'aside']

export function anyMessage(roll: (most: number) => number): MessageView {
  return {
    kind: 'message',
    tone: tones[roll(3)] ?? 'aside',
    from: anyText(roll, 3000),
    text: roll(5) === 0 ? null : anyText(roll, 40_000),
    actions: anyActions(roll),
    footnotes: times(roll(20), () => anyText(roll, 1500)),
  }
}

export function anyHome(roll: (most: number) => number): HomeView {
  return {
    kind: 'home',
    title: anyText(roll, 400),
    sections: times(roll(8), () => ({
      title: anyText(roll, 400),
      entries: times(roll(40), () => ({ title: anyText(roll, 3000), text: anyText(roll, 3000) })),
      empty: anyText(roll, 3000),
      more: roll(1) === 0 ? null : anyText(roll, 3000),
    })),
    actions: anyActions(roll),
  }
}
