import { createElement, useEffect, type HTMLAttributes, type ReactElement, type RefAttributes } from 'react'

/** What an element takes of its own, and what React gives every element. */
export type Props<E extends HTMLElement, Own> = Own &
  Omit<HTMLAttributes<E> & RefAttributes<E>, keyof Own | 'dangerouslySetInnerHTML'>

/** A component that may be shown by this name in React's tools. */
export type Component<P> = ((props: P) => ReactElement) & { displayName?: string }

/**
 * A React component for an element. React (19 and later) speaks to custom elements itself; this only translates names,
 * so it does not need the element's code, which is fetched when the component is first shown in a browser.
 *
 * @param names what React calls by its own name: `publishableKey` is `publishable-key`, `onPrmError` is `onprm-error`
 */
export function wrap(
  tag: `prm-${string}`,
  names: Readonly<Record<string, string>>,
  load: () => Promise<unknown>,
): Component<object> {
  function Wrapped(props: object): ReactElement {
    useEffect(() => {
      load().catch((error: unknown) => console.warn(`OpenPRM: <${tag}> did not load.`, error))
    }, [])
    const given = Object.entries(props).map(([name, value]) => [names[name] ?? name, value as unknown])
    return createElement(tag, Object.fromEntries(given))
  }
  return Object.assign(Wrapped, { displayName: tag })
}
