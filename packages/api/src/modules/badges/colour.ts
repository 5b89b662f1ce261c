import type { Branding } from '../vendor/lists.ts'

const ours = '#3b4fd8'

export const accentOf = ({ accentColor }: Branding): string => accentColor ?? ours

/** A colour mixed with white (above 0) or black (below 0), by so much. */
export function shade(colour: string, by: number): string {
  const aim = by > 0 ? 255 : 0
  const parts = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16)
    return Math.round(value + (aim - value) * Math.abs(by))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
