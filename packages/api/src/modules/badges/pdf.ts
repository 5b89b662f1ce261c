import { buffer } from 'node:stream/consumers'
import Pdf from 'pdfkit'
import { encode } from 'uqr'
import { accentOf } from './colour.ts'
import { fonts, type FontName } from './fonts.ts'
import type { Awarded } from './repository.ts'
import { canShow, isArabic, isRtl } from './script.ts'
import type { PublicCertificate } from './service.ts'
import { dateIn, wordsFor } from './words.ts'

const page = { width: 841.89, height: 595.28 }
const ink = '#16181d'
const grey = '#4a4f5a'

interface Line {
  y: number
  size: number
  bold?: boolean
  colour?: string
  /** Where its middle is. @default that of the page */
  x?: number
  /** The most that it may be wide; it is set smaller to fit. */
  width?: number
}

interface Part {
  text: string
  font: FontName
}

/** A certificate to print, A4, in the language of the programme, with the signed credential attached. */
export async function certificatePdf(
  certificate: Awarded,
  { status, revokedAt, links }: PublicCertificate,
  credential: string,
): Promise<Buffer<ArrayBuffer>> {
  const { language, words } = wordsFor([certificate.issuerLocale])
  const pdf = new Pdf({
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: {
      Title: `${certificate.certificationTitle} · ${certificate.userName}`,
      Author: certificate.issuerName,
      Subject: `${words.number} ${certificate.number}`,
      CreationDate: new Date(certificate.issuedAt),
      ModDate: new Date(certificate.issuedAt),
    },
  })
  for (const [name, face] of Object.entries(await fonts())) pdf.registerFont(name, face)
  const set = (text: string, line: Line): void => drawLine(pdf, text, line)
  const accent = accentOf(certificate.branding)
  const name = canShow(certificate.userName) ? certificate.userName : words.nameElsewhere
  const until = certificate.expiresAt
  const over = status === 'revoked' ? revokedAt : null

  pdf.markContent('Artifact')
  pdf.rect(0, 0, page.width, 14).fill(accent)
  pdf.rect(0, page.height - 14, page.width, 14).fill(accent)
  pdf.endMarkedContent()
  set(words.certificate, { y: 62, size: 16, colour: accent, bold: true })
  set(words.certifies, { y: 122, size: 14, colour: grey })
  set(name, { y: 152, size: 38, bold: true })
  set(words.finished, { y: 224, size: 14, colour: grey })
  set(canShow(certificate.certificationTitle) ? certificate.certificationTitle : certificate.number, {
    y: 254,
    size: 28,
    bold: true,
    colour: accent,
  })
  set(`${words.issuedBy} ${certificate.issuerName}`, { y: 316, size: 14, colour: grey })
  const facts = [
    [words.issued, dateIn(language, certificate.issuedAt)],
    [words.validUntil, until === null ? words.forever : dateIn(language, until)],
    [words.number, certificate.number],
  ] as const
  // The first is where reading begins.
  const places = isRtl(words.certificate) ? [0.75, 0.5, 0.25] : [0.25, 0.5, 0.75]
  for (const [index, [label, value]] of facts.entries()) {
    const x = page.width * (places[index] ?? 0.5)
    set(label, { x, y: 372, size: 11, colour: grey, width: 180 })
    set(value, { x, y: 390, size: 15, bold: true, width: 190 })
  }
  if (status !== 'active' && status !== 'expiring') {
    const since = over === null ? '' : ` · ${dateIn(language, over)}`
    set(`${words.status[status]}${since}`, { y: 428, size: 16, bold: true, colour: '#b42318' })
  }
  drawCode(pdf, links.page, { x: page.width / 2 - 34, y: 460, size: 68 })
  set(words.verify, { y: 534, size: 9, colour: grey })
  pdf.link(page.width / 2 - 220, 546, 440, 14, links.page)
  set(links.page, { y: 547, size: 9, colour: grey, width: 700 })
  pdf.file(Buffer.from(credential), { name: 'badge.jwt', type: 'application/vc+jwt', hidden: true })
  pdf.end()
  return buffer(pdf)
}

/** Sets one line around its middle: its scripts in their own typefaces, in the order in which they are read. */
function drawLine(
  pdf: PDFKit.PDFDocument,
  text: string,
  { y, size, bold = false, colour = ink, x = page.width / 2, width = 680 }: Line,
): void {
  const parts = partsOf(text, bold)
  const ordered = isRtl(text) ? parts.toReversed() : parts
  const widths = (height: number): number[] =>
    ordered.map((part) => pdf.font(part.font).fontSize(height).widthOfString(part.text, { features: [] }))
  const wide = widths(size).reduce((sum, one) => sum + one, 0)
  const height = wide > width ? (size * width) / wide : size
  const all = widths(height)
  let left = x - all.reduce((sum, one) => sum + one, 0) / 2
  pdf.addStructure(
    pdf.struct('P', {}, () => {
      for (const [index, part] of ordered.entries()) {
        // `features` has the run shaped as a whole: word by word, Arabic would come out in the wrong order.
        pdf.font(part.font).fontSize(height).fillColor(colour)
        pdf.text(part.text, left, y + height, { lineBreak: false, features: [], baseline: 'alphabetic' })
        left += all[index] ?? 0
      }
    }),
  )
}

const runs = /\p{sc=Arab}+(?:\s+\p{sc=Arab}+)*|[\s·–]+|[^\s·–\p{sc=Arab}]+(?:\s+[^\s·–\p{sc=Arab}]+)*/gu

/** Splits a text where it changes between Arabic and other scripts, and at what stands between them. */
function partsOf(text: string, bold: boolean): Part[] {
  const arabic: FontName = bold ? 'arabicBold' : 'arabicRegular'
  const other: FontName = bold ? 'bold' : 'regular'
  return (text.match(runs) ?? []).map((run) => ({ text: run, font: isArabic(run) ? arabic : other }))
}

/** The address as a QR code. */
function drawCode(pdf: PDFKit.PDFDocument, text: string, { x, y, size }: Record<'x' | 'y' | 'size', number>) {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  const cell = size / data.length
  const draw = (): void => {
    for (const [row, cells] of data.entries())
      for (const [column, dark] of cells.entries())
        if (dark) pdf.rect(x + column * cell, y + row * cell, cell + 0.05, cell + 0.05)
    pdf.fill(ink)
  }
  pdf.addStructure(pdf.struct('Figure', { alt: text }, draw))
}
