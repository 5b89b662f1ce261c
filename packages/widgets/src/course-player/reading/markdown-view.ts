import { html, type TemplateResult } from 'lit'
import { parse, type Block, type Inline } from './markdown.ts'

type View = TemplateResult | string
type Piece = Exclude<Inline, string>
type Views<T extends { kind: string }> = { [K in T['kind']]: (one: Extract<T, { kind: K }>) => View }

/** Shows Markdown by templates of our own: no markup of the author's reaches the page. */
export function markdownView(text: string): TemplateResult {
  return html`<div class="prose" part="prose" dir="auto">${inSteps(parse(text)).map(blockView)}</div>`
}

/** Whatever an author begins with is the first level below the title, and no level is skipped. */
function inSteps(tree: Block[]): Block[] {
  const levels = [...new Set(tree.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))].sort(
    (one, other) => one - other,
  )
  return tree.map((block) =>
    block.kind === 'heading' ? { ...block, level: levels.indexOf(block.level) + 1 } : block,
  )
}

const blockView = (block: Block): View => blocks[block.kind](block as never)
const inlineView = (inline: Inline): View =>
  typeof inline === 'string' ? inline : inlines[inline.kind](inline as never)
const textOf = ({ children }: { children: Inline[] }): View[] => children.map(inlineView)
const cell = (inline: Inline[]): View[] => inline.map(inlineView)

const blocks: Views<Block> = {
  // Below the title of the lesson, which is a third-level heading.
  heading: (block) =>
    block.level === 1
      ? html`<h4>${textOf(block)}</h4>`
      : block.level === 2
        ? html`<h5>${textOf(block)}</h5>`
        : html`<h6>${textOf(block)}</h6>`,
  paragraph: (block) => html`<p>${textOf(block)}</p>`,
  quote: ({ children }) => html`<blockquote>${children.map(blockView)}</blockquote>`,
  // Whoever has no mouse has to scroll it, too.
  code: ({ text }) => html`<pre tabindex="0"><code>${text}</code></pre>`,
  rule: () => html`<hr />`,
  list: ({ start, items }) => {
    const entries = items.map((item) => html`<li>${item.map(itemView)}</li>`)
    return start === null
      ? html`<ul>
          ${entries}
        </ul>`
      : html`<ol start=${start}>
          ${entries}
        </ol>`
  },
  table: ({ head, rows }) =>
    html`<div class="table" tabindex="0">
      <table>
        <thead>
          <tr>
            ${head.map((one) => html`<th scope="col">${cell(one)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((one) => html`<td>${cell(one)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
}

const inlines: Views<Piece> = {
  strong: (one) => html`<strong>${textOf(one)}</strong>`,
  em: (one) => html`<em>${textOf(one)}</em>`,
  code: ({ text }) => html`<code>${text}</code>`,
  link: (one) => html`<a href=${one.href} target="_blank" rel="noopener noreferrer">${textOf(one)}</a>`,
  image: ({ src, alt }) => html`<img src=${src} alt=${alt} loading="lazy" />`,
  break: () => html`<br />`,
}

/** The first paragraph of an item is its text. */
const itemView = (block: Block, index: number): unknown =>
  index === 0 && block.kind === 'paragraph' ? textOf(block) : blockView(block)
