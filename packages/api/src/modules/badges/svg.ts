import { accentOf, shade } from './colour.ts'
import { escape } from './escape.ts'
import type { Awarded } from './repository.ts'
import { isRtl } from './script.ts'

/** Roughly how wide a text is, in its own height: enough to choose lines and their size. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(character)) width += 1
    else if (/[\p{Lu}mw@%]/u.test(character)) width += 0.7
    else width += /[ilj.,'\s]/.test(character) ? 0.3 : 0.58
  }
  return width
}

/** Breaks a title into at most three lines of about the same length. */
function linesOf(title: string): string[] {
  const words = title.split(/\s+/)
  const aim = Math.max(widthOf(title) / 3, 7)
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && (widthOf(`${last} ${word}`) <= aim || lines.length === 3))
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A seal's outline with waves around it. */
function seal(radius: number, waves: number, depth: number): string {
  const points = Array.from({ length: waves * 2 }, (_, index) => {
    const angle = (Math.PI * index) / waves
    const away = radius - (index % 2) * depth
    return [Math.sin(angle) * away, -Math.cos(angle) * away].map((value) => value.toFixed(1)).join(' ')
  })
  return `M${points.join('L')}Z`
}

function period({ issuedAt, expiresAt, issuerLocale }: Awarded): string {
  const format = new Intl.DateTimeFormat(issuerLocale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return [issuedAt, expiresAt]
    .flatMap((moment) => (moment === null ? [] : format.format(new Date(moment))))
    .join(' – ')
}

/** The badge as SVG. With a credential it is baked (OB 3.0 §5.3.2): the file proves itself, wherever it goes. */
export function badgeSvg(certificate: Awarded, credential?: string): string {
  const accent = accentOf(certificate.branding)
  const lines = linesOf(certificate.certificationTitle)
  const size = Math.min(46, 360 / Math.max(...lines.map(widthOf)))
  const middle = 20 - ((lines.length - 1) * size * 1.2) / 2
  const text = (y: number, height: number, words: string, weight: number, fill: string): string =>
    `<text y="${y.toFixed(1)}" font-size="${height.toFixed(1)}" font-weight="${weight}" fill="${fill}"${
      isRtl(words) ? ' direction="rtl"' : ''
    }>${escape(words)}</text>`
  const issuer = Math.min(24, 300 / widthOf(certificate.issuerName))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"`,
    ` viewBox="-320 -320 640 640" width="640" height="640" role="img"`,
    ` font-family="Noto Sans, Noto Sans Arabic, system-ui, sans-serif" text-anchor="middle">`,
    credential === undefined ? '' : `<openbadges:credential verify="${credential}"></openbadges:credential>`,
    `<title>${escape(`${certificate.certificationTitle} · ${certificate.issuerName}`)}</title>`,
    `<defs><linearGradient id="metal" x1="0" y1="0" x2="1" y2="1">`,
    `<stop offset="0" stop-color="${shade(accent, 0.25)}"/><stop offset="1" stop-color="${shade(accent, -0.3)}"/>`,
    `</linearGradient></defs>`,
    `<path d="${seal(312, 40, 15)}" fill="url(#metal)" stroke="url(#metal)" stroke-width="8" stroke-linejoin="round"/>`,
    `<circle r="272" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="3"/>`,
    `<circle r="256" fill="#fff"/><circle r="240" fill="none" stroke="${accent}" stroke-width="2"/>`,
    `<circle cy="-150" r="46" fill="url(#metal)"/>`,
    `<path d="M-20 -151l14 15 27 -30" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>`,
    ...lines.map((line, index) => text(middle + index * size * 1.2, size, line, 700, '#16181d')),
    text(130, issuer, certificate.issuerName, 400, '#4a4f5a'),
    text(174, 19, period(certificate), 400, '#4a4f5a'),
    text(204, 15, certificate.number, 400, '#6b7180'),
    `</svg>`,
  ].join('')
}
