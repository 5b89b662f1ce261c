import { noChange, type ElementPart } from 'lit'
import { Directive, directive, type DirectiveResult } from 'lit/directive.js'

type Variables = Readonly<Record<`--${string}`, string | number | null>>

class CssVars extends Directive {
  render(_variables: Variables): unknown {
    return noChange
  }

  override update(part: ElementPart, [variables]: [Variables]): unknown {
    const { style } = part.element as HTMLElement
    for (const [name, value] of Object.entries(variables)) {
      if (value === null) style.removeProperty(name)
      else style.setProperty(name, String(value))
    }
    return noChange
  }
}

/**
 * Sets custom properties on an element: `<div ${cssVars({ '--y': '12px' })}>`.
 * Through the CSS object model, because a strict policy blocks `style` attributes (Firefox blocks even literal ones).
 */
export const cssVars: (variables: Variables) => DirectiveResult = directive(CssVars)
