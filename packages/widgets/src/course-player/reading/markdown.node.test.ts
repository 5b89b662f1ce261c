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

test.each([
  ['deep quotes', '>'.repeat(20_000)],
  ['deep lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['spaces', `a${' '.repeat(100_000)}b\n# ${' '.repeat(100_000)}x\n|\n-${' '.repeat(100_000)}x`],
  ['open brackets', '['.repeat(50_000)],
  ['open stars', '**a '.repeat(20_000)],
  ['nested stars', '*a **b '.repeat(10_000)],
  ['backticks', '`'.repeat(50_000)],
  ['angle brackets', '<https://'.repeat(10_000)],
  ['delimiter row', `|\n${'-|'.repeat(20_000)}x`],
])('%s of a hostile author cost no more than their length', (_, text) => {
  const started = performance.now()
  parse(text)
  expect(performance.now() - started).toBeLessThan(2000)
})
