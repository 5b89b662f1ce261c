import { readFile } from 'node:fs/promises'
import { isMap, isNode, LineCounter, parseDocument } from 'yaml'

/** Something in a file that has to be put right, with the line it is on. */
export interface FileMistake {
  file: string
  line: number
  says: string
}

type Path = readonly PropertyKey[]

/** A YAML file, or a Markdown file with YAML in front; it knows on which line each value is. */
export interface SourceFile {
  file: string
  value: Record<string, unknown>
  /** What follows the YAML of a Markdown file. */
  body: string
  mistakes: FileMistake[]
  lineOf(path: Path): number
}

const fence = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/** @throws Error ENOENT where there is none */
export async function readSource(file: string): Promise<SourceFile> {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  if (!file.endsWith('.md')) return parse(file, text, '', 0)
  const front = text.startsWith('---') ? fence.exec(text) : null
  if (front) return parse(file, front[1] ?? '', text.slice(front[0].length).trim(), 1)
  const says = 'A lesson begins with its title between two lines of "---".'
  return { ...parse(file, '', text, 0), mistakes: [{ file, line: 1, says }] }
}

function parse(file: string, yaml: string, body: string, linesBefore: number): SourceFile {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line) + linesBefore
  const mistakes = document.errors.map(({ pos, message }) => ({ file, line: lineAt(pos[0]), says: message }))
  if (mistakes.length === 0 && document.contents !== null && !isMap(document.contents))
    mistakes.push({ file, line: 1, says: 'Expected names and values, such as "title: Pricing basics".' })
  return {
    file,
    body,
    mistakes,
    value: mistakes.length > 0 ? {} : valueOf(),
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lineAt(node.range[0])
      }
      return 1
    },
  }

  /** Aliases that name each other would grow without end; the parser counts them. */
  function valueOf(): Record<string, unknown> {
    try {
      return (document.toJS() ?? {}) as Record<string, unknown>
    } catch (error) {
      mistakes.push({ file, line: 1, says: error instanceof Error ? error.message : String(error) })
      return {}
    }
  }
}
