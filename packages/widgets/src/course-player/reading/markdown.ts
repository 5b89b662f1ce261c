/** A piece of a line. */
export type Inline =
  | string
  | { kind: 'strong' | 'em'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'image'; src: string; alt: string }
  | { kind: 'break' }

export type Block =
  | { kind: 'heading'; level: number; children: Inline[] }
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'list'; start: number | null; items: Block[][] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'rule' }

/** The longest emphasis: looking further for its end, many that never end would cost the square of their number. */
const LONGEST = 1000
/** How deep quotes, lists and emphasis may lie in each other. */
const DEEPEST = 12

const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^ {0,3}(#{1,6})\s+(\S.*)$/
const rule = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/
const quote = /^ {0,3}> ?/
const bullet = /^( {0,3})(?:[-*+]|(\d{1,9})[.)])(?: +|$)/
const delimiter = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/**
 * Reads Markdown into a tree. What the tree cannot say, cannot be shown: markup inside stays text, and addresses are
 * those of the web or of mail only. So whatever an author, or whoever got at their text, has written is harmless.
 */
export function parse(text: string): Block[] {
  return blocks(text.replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n'), 0)
}

function blocks(lines: string[], depth: number): Block[] {
  const found: Block[] = []
  let at = 0
  /** Takes lines as long as they fit. */
  const take = (fits: (line: string, index: number) => boolean): string[] => {
    const from = at
    while (at < lines.length && fits(lines[at]!, at)) at++
    return lines.slice(from, at)
  }
  while (at < lines.length) {
    const line = lines[at]!
    const title = heading.exec(line)
    const open = fence.exec(line)?.[1]
    if (!line.trim()) at++
    else if (open) {
      at++
      const code = take((next) => !next.trim().startsWith(open))
      at++
      found.push({ kind: 'code', text: code.join('\n') })
    } else if (title) {
      at++
      found.push({
        kind: 'heading',
        level: title[1]!.length,
        children: inlines(title[2]!.trimEnd().replace(/\s#+$/, ''), depth),
      })
    } else if (rule.test(line)) {
      at++
      found.push({ kind: 'rule' })
    } else if (quote.test(line) && depth < DEEPEST) {
      const inside = take((next) => quote.test(next)).map((next) => next.replace(quote, ''))
      found.push({ kind: 'quote', children: blocks(inside, depth + 1) })
    } else if (bullet.test(line) && depth < DEEPEST) {
      found.push(list(take, bullet.exec(line)!, depth))
    } else if (line.includes('|') && delimiter.test(lines[at + 1]?.slice(0, LONGEST) ?? '')) {
      const [head, , ...rows] = take((next) => next.includes('|'))
      found.push({
        kind: 'table',
        head: cells(head!, depth),
        rows: rows.map((row) => cells(row, depth)),
      })
    } else {
      // At least the line itself, which nothing else wanted.
      const from = at++
      take((next) => next.trim() !== '' && !startsBlock(next))
      found.push({ kind: 'paragraph', children: inlines(joined(lines.slice(from, at)), depth) })
    }
  }
  return found
}

/** Two spaces at the end of a line mean something; more, or at its start, do not. */
const joined = (lines: string[]): string =>
  lines.map((line) => line.trimStart().replaceAll(/ {2,}/g, '  ')).join('\n')

const startsBlock = (line: string): boolean =>
  [fence, heading, rule, quote, bullet].some((start) => start.test(line))

type Take = (fits: (line: string, index: number) => boolean) => string[]

/** Items go on over lines that are further in. */
function list(take: Take, [, , number]: RegExpExecArray, depth: number): Block {
  const items: string[][] = []
  let inset = 0
  let blank = false
  take((line) => {
    const start = bullet.exec(line)
    const within = line.length - line.trimStart().length
    if (!line.trim()) blank = true
    else if (start && within < Math.max(inset, 2)) {
      if ((start[2] === undefined) !== (number === undefined) || rule.test(line)) return false
      inset = start[0].length
      items.push([line.slice(inset)])
      blank = false
      return true
    } else if (within < inset && (blank || startsBlock(line))) return false
    else blank = false
    items.at(-1)?.push(line.slice(Math.min(inset, within)))
    return true
  })
  const start = number === undefined ? null : Number(number)
  return { kind: 'list', start, items: items.map((lines) => blocks(lines, depth + 1)) }
}

function cells(row: string, depth: number): Inline[][] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inlines(cell.trim(), depth))
}

/** Each alternative starts with a character of its own, so no text takes longer than its length allows. */
const token =
  /\\([!-/:-@[-`{-~])|(`+)([^`]+?)\2(?!`)|(!?)\[([^[\]]*)\]\(<?([^\s()<>]+)>?(?:\s+"[^"]*")?\)|<(https?:[^\s<>]+)>|(\*\*|__|\*|_)(?=\S)|( {2,}|\\)?\n/g

function inlines(text: string, depth: number): Inline[] {
  const found: Inline[] = []
  const scan = new RegExp(token)
  let from = 0
  const put = (until: number): void => {
    if (until > from) found.push(text.slice(from, until))
  }
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const [all, escaped, , code, image, label, address, plain, mark, hard] = match
    let end = match.index + all.length
    let made: Inline | undefined
    if (escaped !== undefined) made = escaped
    else if (code !== undefined) made = { kind: 'code', text: code.trim() }
    else if (plain !== undefined) made = linked(plain, [plain])
    else if (address !== undefined) {
      const inside = depth < DEEPEST ? inlines(label!, depth + 1) : [label!]
      made = image ? pictured(address, label!) : linked(address, inside)
    } else if (mark !== undefined) {
      const close = closing(text, end, mark, match.index)
      if (close < 0 || depth >= DEEPEST) continue
      made = {
        kind: mark.length === 2 ? 'strong' : 'em',
        children: inlines(text.slice(end, close), depth + 1),
      }
      end = close + mark.length
    } else made = hard ? { kind: 'break' } : ' '
    if (made === undefined) continue
    put(match.index)
    found.push(made)
    from = scan.lastIndex = end
  }
  put(text.length)
  return found
}

/** Where the emphasis ends; -1 when it does not, or when an underscore stands inside a word. */
function closing(text: string, from: number, mark: string, start: number): number {
  const within = mark.startsWith('_')
  if (within && /\w/.test(text[start - 1] ?? '')) return -1
  const near = text.slice(0, from + LONGEST)
  for (let at = near.indexOf(mark, from + 1); at > 0; at = near.indexOf(mark, at + 1)) {
    const after = text[at + mark.length] ?? ''
    if (/\s|\\/.test(text[at - 1]!)) continue
    // A single star does not end at a double one.
    if (mark.length === 1 && (after === mark || text[at - 1] === mark)) continue
    if (within && /\w/.test(after)) continue
    return at
  }
  return -1
}

const web = /^https?:\/\/|^mailto:/i

const linked = (href: string, children: Inline[]): Inline | undefined =>
  web.test(href) ? { kind: 'link', href, children } : undefined

const pictured = (src: string, alt: string): Inline | undefined =>
  /^https?:\/\//i.test(src) ? { kind: 'image', src, alt } : undefined
