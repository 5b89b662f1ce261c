import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const files = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  arabicRegular:
    require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  arabicBold: require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
}
export type FontName = keyof typeof files
export type Fonts = Record<FontName, Buffer>

let loading: Promise<Fonts> | undefined

/** The typefaces of badges and certificates, read when the first is drawn. */
export function fonts(): Promise<Fonts> {
  loading ??= Promise.all(
    Object.entries(files).map(async ([name, path]) => [name, await readFile(path)] as const),
  ).then((entries) => Object.fromEntries(entries) as Fonts)
  return loading
}
