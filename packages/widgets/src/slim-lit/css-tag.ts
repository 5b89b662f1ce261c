/** What `css` makes: a style sheet, constructed when the first element needs it, shared by all of its class. */
export class CSSResult {
  readonly cssText: string
  #sheet: CSSStyleSheet | undefined

  constructor(cssText: string) {
    this.cssText = cssText
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet()
      this.#sheet.replaceSync(this.cssText)
    }
    return this.#sheet
  }
}

/** Our styles have no expressions: tokens are custom properties. */
export function css(strings: TemplateStringsArray): CSSResult {
  return new CSSResult(strings[0] ?? '')
}
