import type { Directive } from './directive.ts'

/** Filled in by the build: each file of ours on a page takes a name of its own. */
declare const POLICY: string

/**
 * Stands in for lit-html in the CDN build: the same contract for what our templates use, in a third of the bytes. Left
 * out are directives other than on elements, values inside comments, `<textarea>`, `<style>` and `<script>`, and
 * options of listeners. One suite of tests holds both to the same behaviour.
 */
export const nothing = Symbol.for('lit-nothing')
export const noChange = Symbol.for('lit-noChange')

/** What `html` and `svg` give. */
interface Result {
  strings: TemplateStringsArray
  values: unknown[]
  svg?: boolean
}

interface Deferred {
  directive: new () => Directive
  values: unknown[]
}

interface Options {
  host?: object
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): typeof rules
}

/** Stands in the markup where a value goes: as a comment, in an attribute, or as an attribute of its own. */
const MARK = '{{}}'
/** Elements and comments, for a tree walker. */
const NODES = 129
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy(typeof POLICY === 'string' ? POLICY : 'prm-source', {
  createHTML: (markup) => markup,
})

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({ strings, values })
export const svg = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({
  strings,
  values,
  svg: true,
})

/** Takes the values from `at` on that it needs, and says where the next one starts. */
type Part = (values: readonly unknown[], at: number) => number

/** Makes the part for a copy of the node it was found at. */
type Blueprint = (node: Node, options: Options) => Part

interface Template {
  content: DocumentFragment
  /** By position of their node among all elements and comments. */
  blueprints: Array<[index: number, blueprint: Blueprint]>
}

const templates = new WeakMap<TemplateStringsArray, Template>()

function templateOf({ strings, svg }: Result): Template {
  const known = templates.get(strings)
  if (known) return known
  const names: string[] = []
  let markup = ''
  strings.forEach((text, index) => {
    markup += text
    if (index === strings.length - 1) return
    const tag = markup.lastIndexOf('<')
    if (tag <= markup.lastIndexOf('>')) markup += `<!--${MARK}-->`
    else {
      const attribute = /([^\s"'=]+)=("[^"]*|[^\s"]*)$/.exec(markup.slice(tag))
      if (!attribute) markup += ` ${MARK}${index}`
      else if (attribute[1]!.endsWith(MARK)) markup += MARK
      else {
        // The parser makes names lower case.
        names.push(attribute[1]!)
        markup = markup.slice(0, tag + attribute.index) + attribute[1]! + MARK + `=${attribute[2]!}${MARK}`
      }
    }
  })

  const template = document.createElement('template')
  if (svg) markup = `<svg>${markup}</svg>`
  template.innerHTML = policy?.createHTML(markup) ?? markup
  const { content } = template
  if (svg) content.firstElementChild!.replaceWith(...content.firstElementChild!.childNodes)

  const blueprints: Template['blueprints'] = []
  ;(nodesOf(content) as Array<Element & Partial<Comment>>).forEach((node, index) => {
    if (node.data === MARK) blueprints.push([index, childPart])
    for (const attribute of node.getAttributeNames?.() ?? []) {
      if (!attribute.includes(MARK)) continue
      const fixed = node.getAttribute(attribute)!.split(MARK)
      blueprints.push([
        index,
        attribute.startsWith(MARK) ? elementPart : attributePart(names.shift()!, fixed),
      ])
      node.removeAttribute(attribute)
    }
  })
  const made = { content, blueprints }
  templates.set(strings, made)
  return made
}

/** Null and undefined are no text. */
const textOf = (value: unknown): string => [value].join()

function nodesOf(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NODES)
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}

/** A copy of a template in the page, or about to be. */
class Instance {
  readonly fragment: DocumentFragment
  readonly strings: TemplateStringsArray
  readonly #parts: Part[]

  constructor(result: Result, options: Options) {
    const { content, blueprints } = templateOf(result)
    this.strings = result.strings
    this.fragment = document.importNode(content, true)
    const nodes = nodesOf(this.fragment)
    this.#parts = blueprints.map(([index, blueprint]) => blueprint(nodes[index]!, options))
  }

  update(values: readonly unknown[]): void {
    let at = 0
    for (const part of this.#parts) at = part(values, at)
  }
}

function childPart(end: Node, options: Options): Part {
  const child = new Child(end, options)
  return (values, at) => {
    child.set(values[at])
    return at + 1
  }
}

function elementPart(element: Node): Part {
  let directive: Directive | undefined
  return (values, at) => {
    const { directive: Type, values: given } = values[at] as Deferred
    directive ??= new Type()
    directive.update({ element }, given)
    return at + 1
  }
}

function attributePart(name: string, fixed: readonly string[]): Blueprint {
  const kind = /^[@.?]/.exec(name)?.[0]
  const bare = kind ? name.slice(1) : name
  return (node, { host }) => {
    const element = node as Element
    const last: unknown[] = fixed.slice(1).map(() => nothing)
    let listener: unknown = nothing
    const handler = (event: Event): void => {
      if (typeof listener === 'function') listener.call(host ?? element, event)
    }
    const commit = (value: unknown): void => {
      const given = value !== nothing
      if (kind === '?') element.toggleAttribute(bare, given && Boolean(value))
      else if (kind === '.') (element as unknown as Record<string, unknown>)[bare] = given ? value : undefined
      else if (kind === '@') {
        if (!given) element.removeEventListener(bare, handler)
        else if (listener === nothing) element.addEventListener(bare, handler)
        listener = value ?? nothing
      } else if (given) element.setAttribute(bare, value as string)
      else element.removeAttribute(bare)
    }
    return (values, at) => {
      let changed = false
      last.forEach((old, index) => {
        const value = values[at + index]
        if (value === noChange || value === old) return
        changed = true
        last[index] = value
      })
      // One value that is nothing takes the whole attribute away.
      const joined = (): string => fixed.map((text, index) => text + textOf(last[index])).join('')
      if (changed) commit(kind ? last[0] : last.includes(nothing) ? nothing : joined())
      return at + last.length
    }
  }
}

/** What is shown between two comments. */
class Child {
  readonly #start = new Comment()
  readonly #end: Node
  readonly #options: Options
  #text: Text | undefined
  #instance: Instance | undefined
  #items: Child[] | undefined
  #value: unknown = nothing

  constructor(end: Node, options: Options) {
    this.#end = end
    this.#options = options
    this.#insert(this.#start)
  }

  set(value: unknown): void {
    if (value === noChange) return
    if (typeof value !== 'object' || value === null) this.#setText(value)
    else if ('strings' in value) this.#setResult(value as Result)
    else if (value instanceof Node) {
      if (value !== this.#value) {
        this.#clear()
        this.#insert(value)
      }
    } else this.#setItems(value as Iterable<unknown>)
    this.#value = value
  }

  #setText(value: unknown): void {
    const text = value === nothing ? '' : textOf(value)
    if (!this.#text || !text) this.#clear()
    if (!text) return
    this.#text ??= this.#insert(new Text())
    if (this.#text.data !== text) this.#text.data = text
  }

  #setResult(result: Result): void {
    const known = this.#instance?.strings === result.strings
    if (!known) {
      this.#clear()
      this.#instance = new Instance(result, this.#options)
    }
    this.#instance!.update(result.values)
    if (!known) this.#insert(this.#instance!.fragment)
  }

  #setItems(values: Iterable<unknown>): void {
    if (!this.#items) this.#clear()
    const items = (this.#items ??= [])
    let count = 0
    for (const value of values) {
      const item = (items[count++] ??= new Child(this.#insert(new Comment()), this.#options))
      item.set(value)
    }
    for (const item of items.splice(count)) item.#remove()
  }

  #insert<N extends Node>(node: N): N {
    return this.#end.parentNode!.insertBefore(node, this.#end)
  }

  #clear(): void {
    while (this.#start.nextSibling !== this.#end) this.#start.nextSibling!.remove()
    this.#text = this.#instance = this.#items = undefined
  }

  #remove(): void {
    this.#clear()
    this.#start.remove()
    ;(this.#end as ChildNode).remove()
  }
}

const roots = new WeakMap<object, Child>()

export function render(value: unknown, container: Element | DocumentFragment, options: Options = {}): void {
  let root = roots.get(container)
  if (!root) roots.set(container, (root = new Child(container.appendChild(new Comment()), options)))
  root.set(value)
}
