/** A point on the page, in CSS px. */
export interface Point {
  x: number
  y: number
}

/** A browser, as far as the walk needs one: each engine is driven by its own protocol. */
export interface Engine {
  readonly name: string
  go(url: string): Promise<void>
  size(width: number, height: number): Promise<void>
  /** Runs a function in the page, which sees nothing but its arguments; JSON goes in and out. */
  run<A extends unknown[], R>(body: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Presses real keys one after the other; `Alt+ArrowRight` holds the first. */
  keys(...keys: string[]): Promise<void>
  /** Takes something with the mouse and lets it go elsewhere. */
  drag(from: Point, to: Point): Promise<void>
  stop(): Promise<void>
}

/** What stands for a key in WebDriver. */
const codes: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** The W3C actions of real keys. */
export function keyActions(keys: readonly string[]): object[] {
  const actions = keys.flatMap((chord) => {
    const parts = chord.split('+').map((part) => codes[part] ?? part)
    return [
      ...parts.map((value) => ({ type: 'keyDown', value })),
      ...parts.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]
  })
  return [{ type: 'key', id: 'keyboard', actions }]
}

/** The W3C actions of a drag: with a way between, as a hand has. */
export function dragActions(from: Point, to: Point): object[] {
  const at = ({ x, y }: Point): object => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 80,
  })
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const actions = [
    at(from),
    { type: 'pointerDown', button: 0 },
    at({ x: from.x + 12, y: from.y + 8 }),
    at(middle),
    at(to),
    { type: 'pointerUp', button: 0 },
  ]
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]
}

/** A script that WebDriver can run: the page's answer comes back as JSON, and so does what it throws. */
export function asSource(body: (...args: never[]) => unknown): string {
  return `async (json) => {
    try { return JSON.stringify({ value: (await (${body.toString()})(...JSON.parse(json))) ?? null }) }
    catch (error) { return JSON.stringify({ error: String(error && error.message || error) }) }
  }`
}

/** @throws Error with what the page said */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as `JSON.parse(…) as R`, with its errors
export function answerOf<R>(json: string): R {
  const { value, error } = JSON.parse(json) as { value: R; error?: string }
  if (error !== undefined) throw new Error(error)
  return value
}
