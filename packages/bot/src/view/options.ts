import type { Option } from './form-view.ts'

export interface OptionGroup {
  label: string
  options: Option[]
}

/**
 * Splits a list that is too long for one menu into groups that follow its order, named by their first and last
 * entry ("Albania – Brazil"), so that every option can be reached without asking the server.
 */
export function grouped(options: readonly Option[], size: number): OptionGroup[] {
  const count = Math.ceil(options.length / size)
  const even = Math.ceil(options.length / count)
  return Array.from({ length: count }, (_, index) => {
    const part = options.slice(index * even, (index + 1) * even)
    return { label: `${part[0]?.label ?? ''} – ${part.at(-1)?.label ?? ''}`, options: part }
  })
}
