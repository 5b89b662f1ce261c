import type { PropertyDeclaration, PropertyDeclarations, PropertyValues } from 'lit'
import type { CSSResult } from './css-tag.ts'
import { noChange, render } from './html.ts'

export * from './html.ts'
export { css } from './css-tag.ts'

type Values = Record<PropertyKey, unknown>
type ElementClass = typeof LitElement

const known = new WeakMap<ElementClass, PropertyDeclarations>()
const values = new WeakMap<LitElement, Values>()

/** Of the class and all above it; the accessors are made on the way. */
function declarationsOf(element: ElementClass): PropertyDeclarations {
  const before = known.get(element)
  if (before) return before
  const own = Object.hasOwn(element, 'properties') ? element.properties : {}
  const above = element === LitElement ? {} : declarationsOf(Object.getPrototypeOf(element) as ElementClass)
  Object.keys(own).forEach((name) => defineAccessor(element.prototype, name))
  const all = { ...above, ...own }
  known.set(element, all)
  return all
}

function defineAccessor(prototype: LitElement, name: string): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: LitElement) {
      return values.get(this)![name]
    },
    set(this: LitElement, value: unknown) {
      const held = values.get(this)!
      const old = held[name]
      held[name] = value
      this.requestUpdate(name, old)
    },
  })
}

function attributeOf([name, { state, attribute }]: [string, PropertyDeclaration]): string[] {
  return state || attribute === false ? [] : [typeof attribute === 'string' ? attribute : name.toLowerCase()]
}

/**
 * Stands in for LitElement in the CDN build: the same contract for what our elements use, in a
 * quarter of the bytes. Left out are reflection, custom converters, controllers, async directives, decorators and the
 * fallback for browsers without constructed style sheets. The npm build uses Lit as it is; one suite of tests holds
 * both to the same behaviour.
 */
export class LitElement extends HTMLElement {
  static properties: PropertyDeclarations = {}
  static styles: CSSResult[] = []

  static get observedAttributes(): string[] {
    return Object.entries(declarationsOf(this)).flatMap(attributeOf)
  }

  declare renderRoot: ShadowRoot
  isUpdatePending = false
  hasUpdated = false
  #changed = new Map<PropertyKey, unknown>()
  /** Set on the element before its class was there; stronger than what the constructor sets. */
  #early: Values = {}
  #enable!: (value: boolean) => void
  #update = new Promise<boolean>((resolve) => (this.#enable = resolve))

  constructor() {
    super()
    values.set(this, {})
    const self = this as unknown as Values
    for (const name of Object.keys(declarationsOf(this.constructor as ElementClass))) {
      if (!Object.hasOwn(self, name)) continue
      this.#early[name] = self[name]
      delete self[name]
    }
    this.requestUpdate()
  }

  get updateComplete(): Promise<boolean> {
    return this.#update
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot()
    this.#enable(true)
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const declarations = Object.entries(declarationsOf(this.constructor as ElementClass))
    const [name, { type }] = declarations.find((entry) => attributeOf(entry)[0] === attribute)!
    const read = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value
    ;(this as unknown as Values)[name] = read
  }

  createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = (this.constructor as ElementClass).styles.map(({ styleSheet }) => styleSheet)
    return root
  }

  requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name !== undefined) {
      if (Object.is(old, (this as unknown as Values)[name])) return
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? old : undefined)
    }
    if (this.isUpdatePending) return
    this.isUpdatePending = true
    const run = (): boolean => this.performUpdate()
    this.#update = this.#update.then(run, run)
  }

  performUpdate(): boolean {
    Object.assign(this, this.#early)
    this.#early = {}
    const changed = this.#changed
    let content: unknown
    try {
      this.willUpdate(changed)
      content = this.render()
    } finally {
      this.#changed = new Map()
      this.isUpdatePending = false
    }
    render(content, this.renderRoot, { host: this })
    if (!this.hasUpdated) {
      this.hasUpdated = true
      this.firstUpdated(changed)
    }
    this.updated(changed)
    return !this.isUpdatePending
  }

  willUpdate(_changed: PropertyValues): void {}
  firstUpdated(_changed: PropertyValues): void {}
  updated(_changed: PropertyValues): void {}
  render(): unknown {
    return noChange
  }
}
