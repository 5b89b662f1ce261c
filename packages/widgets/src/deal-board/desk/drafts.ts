/** What people have typed and not sent, by what it is for. Kept for the tab, so a reload or a closed sheet loses nothing. */
const name = (key: string): string => `openprm draft ${key}`
const texts = new Map<string, string>()

export function draft(key: string): string {
  return texts.get(key) ?? stored(key) ?? ''
}

export function keep(key: string, text: string): void {
  texts.set(key, text)
  try {
    if (text) sessionStorage.setItem(name(key), text)
    else sessionStorage.removeItem(name(key))
  } catch {
    // A page may have no storage, or a full one: the tab's memory holds it meanwhile.
  }
}

function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(name(key))
  } catch {
    return null
  }
}
