/** Focus moves made in the same task would swallow the text; screen readers need this long. */
const DELAY = 100

/**
 * Speaks a sentence through a live region (`role="status"`) that has been in the page since set-up.
 * The last call wins; the same sentence twice is spoken twice.
 */
export function announcer(region: () => Element | null): (text: string) => void {
  let timer: ReturnType<typeof setTimeout>
  const write = (text: string): void => {
    const element = region()
    if (element) element.textContent = text
  }
  return (text) => {
    clearTimeout(timer)
    write('')
    timer = setTimeout(write, DELAY, text)
  }
}
