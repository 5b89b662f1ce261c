import { expect, test } from 'vitest'
import { parse, type Block, type Inline } from './markdown.ts'

/** The tree in short: `p(a strong(b))`. */
function told(block: Block | Inline): string {
  if (typeof block === 'string') return block
  switch (block.kind) {
    case 'heading':
      return `h${block.level}(${block.children.map(told).join('')})`
    case 'list':
      return `${block.start ?? 'ul'}[${block.items.map((item) => item.map(told).join('')).join('; ')}]`
    case 'table':
      return `table(${[block.head, ...block.rows].map((row) => row.map((cell) => cell.map(told).join('')).join('|')).join(' / ')})`
    case 'code':
      return `code(${block.text})`
    case 'link':
      return `a[${block.href}](${block.children.map(told).join('')})`
    case 'image':
      return `img[${block.src}](${block.alt})`
    case 'rule':
      return 'hr'
    case 'break':
      return 'br'
    default:
      return `${block.kind}(${block.children.map(told).join('')})`
  }
}
const read = (text: string): string => parse(text).map(told).join('\n')

test.each([
  ['# Title #\ntext', 'h1(Title)\nparagraph(text)'],
  ['one\ntwo\n\nthree', 'paragraph(one two)\nparagraph(three)'],
  ['a **b _c_** `d*`', 'paragraph(a strong(b em(c)) code(d*))'],
  ['snake_case_name and 2 * 3 * 4', 'paragraph(snake_case_name and 2 * 3 * 4)'],
  ['\\*not\\*', 'paragraph(*not*)'],
  ['a  \nb', 'paragraph(abrb)'],
  ['- a\n- b\n  - c\n- d', 'ul[paragraph(a); paragraph(b)ul[paragraph(c)]; paragraph(d)]'],
  ['3. a\n4. b', '3[paragraph(a); paragraph(b)]'],
  ['1. a\n   b\n\n   c\n2. d', '1[paragraph(a b)paragraph(c); paragraph(d)]'],
  ['> a\n> - b', 'quote(paragraph(a)ul[paragraph(b)])'],
  ['```js\n<b>\n```\nx', 'code(<b>)\nparagraph(x)'],
  ['```\nnever closed', 'code(never closed)'],
  ['a\n\n---\n\nb', 'paragraph(a)\nhr\nparagraph(b)'],
  ['|a|b|\n|-|-|\n|**1**|2|', 'table(a|b / strong(1)|2)'],
  [
    '[a **b**](https://x.example/?q=1 "t") <https://y.example>',
    'paragraph(a[https://x.example/?q=1](a strong(b)) a[https://y.example](https://y.example))',
  ],
  ['![alt](https://x.example/i.png)', 'paragraph(img[https://x.example/i.png](alt))'],
])('%j is read as authors mean it', (text, tree) => {
  expect(read(text)).toBe(tree)
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert)',
  '[x](data:text/html;base64,xx)',
  '[x](vbscript:x)',
  '[x](//evil.example)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,x)',
  '<javascript:alert(1)>',
])('%j stays text, and leads nowhere', (text) => {
  expect(read(text)).toBe(`paragraph(${text})`)
})

const timed = (text: string): number => {
  const started = performance.now()
  parse(text)
  return performance.now() - started
}

/** How much longer the long one takes, by the shortest of its runs: what else the machine does only ever adds. */
function ratio(short: string, long: string, enough: number): number {
  let [least, most] = [timed(short), timed(long)]
  for (let run = 1; run < 25 && most / least >= enough; run++) {
    least = Math.min(least, timed(short))
    most = Math.min(most, timed(long))
  }
  return most / least
}

test.each([
  ['deep quotes', (n: number) => '>'.repeat(n * 250)],
  [
    'deep lists',
    (n: number) => Array.from({ length: n * 6 }, (_, depth) => `${'  '.repeat(depth % 200)}- a`).join('\n'),
  ],
  [
    'spaces',
    (n: number) => `a${' '.repeat(n * 1000)}b\n# ${' '.repeat(n * 1000)}x\n|\n-${' '.repeat(n * 1000)}x`,
  ],
  ['open brackets', (n: number) => '['.repeat(n * 500)],
  ['open stars', (n: number) => '**a '.repeat(n * 200)],
  ['nested stars', (n: number) => '*a **b '.repeat(n * 100)],
  ['backticks', (n: number) => '`'.repeat(n * 500)],
  ['angle brackets', (n: number) => '<https://'.repeat(n * 100)],
  ['delimiter row', (n: number) => `|\n${'-|'.repeat(n * 200)}x`],
])('%s of a hostile author cost as their length does, not as its square', (_, text) => {
  // Ten times as long: ten times the work, a hundred times if each looked at all others.
  expect(ratio(text(10), text(100), 40)).toBeLessThan(40)
})
