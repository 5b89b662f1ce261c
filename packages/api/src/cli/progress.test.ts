import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { progressBar } from './progress.ts'

function terminal(columns: number | undefined): { stream: NodeJS.WriteStream; text(): string } {
  const stream = new PassThrough()
  let text = ''
  stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  return {
    stream: Object.assign(stream, { isTTY: columns !== undefined, columns }) as unknown as NodeJS.WriteStream,
    text: () => text,
  }
}

test('in a terminal one line is drawn over, no wider than the terminal, with rate and time left', () => {
  const { stream, text } = terminal(80)
  let now = 0
  const bar = progressBar(1000, stream, () => now)
  for (const done of [0, 250, 500, 1000]) {
    now = done / 50
    bar.show({ done, rejected: done === 500 ? 3 : 0 })
  }
  bar.end()
  const frames = stripVTControlCharacters(text()).trim().split('\r')
  expect(frames.every((frame) => frame.length <= 80)).toBe(true)
  expect(frames[2]).toMatch(/^█+▌·+ +50 % {2}500 of 1,000 rows · 50\/s · 10 s left · 3 rejected$/)
  expect(frames.at(-1)).toMatch(/^█+ 100 % {2}1,000 of 1,000 rows · 50\/s$/)
})

test('in a file there is a line every tenth, and nothing is drawn over', () => {
  const { stream, text } = terminal(undefined)
  const bar = progressBar(100, stream, () => 0)
  for (let done = 0; done <= 100; done++) bar.show({ done, rejected: 0 })
  bar.say('The connection is lost.')
  bar.end()
  expect(text().trim().split('\n')).toHaveLength(12)
  expect(text()).not.toContain('\r')
})
