/** How the elements are shown: kept in the address, so that a view can be linked to. */
export interface Look {
  theme: string
  lang: string
  width: string
}

export const themes = { light: 'Light', dark: 'Dark', contrast: 'High contrast' }
export const languages = {
  en: 'English',
  it: 'Italiano',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
}
export const widths = { full: 'Full width', tablet: '640 px', phone: '320 px' }

const choices: Readonly<Record<keyof Look, Readonly<Record<string, string>>>> = {
  theme: themes,
  lang: languages,
  width: widths,
}

export function readLook(): Look {
  const given = new URLSearchParams(location.search)
  const first = (name: keyof Look, usual: string): string => {
    const value = given.get(name) ?? usual
    return value in choices[name] ? value : usual
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  return {
    theme: first('theme', dark ? 'dark' : 'light'),
    lang: first('lang', 'en'),
    width: first('width', 'full'),
  }
}

export function writeLook(look: Look): void {
  history.replaceState(null, '', `?${new URLSearchParams({ ...look }).toString()}${location.hash}`)
}
