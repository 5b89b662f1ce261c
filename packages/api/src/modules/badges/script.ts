const rtl = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u
const letter = /\p{L}/u

/** Whether a text runs from right to left: as its first letter does. */
export function isRtl(text: string): boolean {
  const first = Array.from(text).find((character) => letter.test(character))
  return first !== undefined && rtl.test(first)
}

/** Whether a character belongs to the Arabic script. */
export const isArabic = (character: string): boolean => /\p{sc=Arab}/u.test(character)

const shown = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Zyyy}\p{sc=Zinh}]*$/u

/** Whether the typefaces at hand have every character of a text. */
export const canShow = (text: string): boolean => shown.test(text) && !/\p{Extended_Pictographic}/u.test(text)
