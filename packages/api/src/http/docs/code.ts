import { raw } from 'hono/html'

type Html = ReturnType<typeof raw>

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const token =
  /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<word>\b(?:const|await|for|of|import|from|new|true|false|null|curl)\b)|(?<number>\b\d[\d_.]*\b)/g

/** Code with its strings, numbers and words told apart by class. */
export function code(source: string): Html {
  let html = ''
  let end = 0
  for (const match of source.matchAll(token)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? ['']
    html += `${escape(source.slice(end, match.index))}<span class="${kind}">${escape(match[0])}</span>`
    end = match.index + match[0].length
  }
  return raw(`<pre tabindex="0"><code>${html}${escape(source.slice(end))}</code></pre>`)
}

export function json(value: unknown): Html {
  return code(JSON.stringify(value, null, 2) ?? '')
}

/** Text with `code` and line breaks, as descriptions are written. */
export function prose(text: string): Html {
  return raw(escape(text).replace(/`([^`]+)`/g, '<code>$1</code>'))
}
