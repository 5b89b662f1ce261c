import { Hono, type Context } from 'hono'
import { systemPrincipal } from '../../auth/principal.ts'
import type { Tx } from '../../db/tenant.ts'
import { notFound } from '../../http/problem.ts'
import { unguarded, type Serving } from '../../http/serve-route.ts'
import { readAddress } from './address.ts'
import { certificatePage } from './page.ts'
import { certificatePdf } from './pdf.ts'
import { bake, toPng } from './png.ts'
import { answer, answerPage, languagesOf, refuse, wantsPage } from './public.ts'
import type { Awarded } from './repository.ts'
import * as badges from './service.ts'
import { badgeStyle } from './style.ts'
import { badgeSvg } from './svg.ts'

interface Signed {
  row: Awarded
  credential: string
  certificate: badges.PublicCertificate
}

/** The files of a certificate, by their name. */
const files: Record<
  string,
  { type: string; make: (signed: Signed) => Promise<string | Uint8Array<ArrayBuffer>> }
> = {
  'badge.jwt': { type: 'application/vc+jwt', make: ({ credential }) => Promise.resolve(credential) },
  'badge.svg': {
    type: 'image/svg+xml; charset=utf-8',
    make: ({ row, credential }) => Promise.resolve(badgeSvg(row, credential)),
  },
  'badge.png': {
    type: 'image/png',
    make: async ({ row, credential }) => bake(await toPng(badgeSvg(row)), credential),
  },
  'certificate.pdf': {
    type: 'application/pdf',
    make: ({ row, certificate, credential }) => certificatePdf(row, certificate, credential),
  },
}

/** `/verify/{address}`: a certificate for everyone who has its address, as a page, as JSON and as files. */
export function verifyRoutes(serving: Pick<Serving, 'tenancy' | 'limiter' | 'log'>): Hono {
  /** The certificate of the address; the signature may need a key that is not there yet, so it writes. */
  async function find<T>(
    c: Context,
    readOnly: boolean,
    work: (tx: Tx, row: Awarded) => Promise<T>,
  ): Promise<T & { row: Awarded; certificate: badges.PublicCertificate }> {
    const address = readAddress(c.req.param('address') ?? '')
    if (!address) throw notFound('certificate')
    const look = async (tx: Tx) => {
      const row = await badges.find(tx, address.token)
      return { row, certificate: badges.toPublic(row, tx.realNow), ...(await work(tx, row)) }
    }
    return serving.tenancy.withTenant(systemPrincipal(address.vendorId), look, { readOnly })
  }

  async function verify(c: Context): Promise<Response> {
    const { row, certificate } = await find(c, true, () => Promise.resolve({}))
    if (!wantsPage(c)) return answer(JSON.stringify(certificate), 'application/json', { Vary: 'Accept' })
    return answerPage(await certificatePage(row, certificate, [...languagesOf(c), row.issuerLocale]))
  }

  async function file(c: Context): Promise<Response> {
    const wanted = files[c.req.param('file') ?? '']
    if (!wanted) throw notFound('file')
    const signed = await find(c, false, async (tx, row) => ({ credential: await badges.sign(tx, row) }))
    return answer(await wanted.make(signed), wanted.type)
  }

  const app = new Hono()
  app.get('/style.css', (c) => {
    const accent = c.req.query('accent') ?? ''
    const style = badgeStyle(/^[0-9a-f]{6}$/i.test(accent) ? `#${accent}` : 'transparent')
    return answer(style, 'text/css; charset=utf-8', { 'Cache-Control': 'public, max-age=3600' })
  })
  app.get('/:address', unguarded(serving, 'badges.verify', verify, refuse))
  app.get('/:address/:file', unguarded(serving, 'badges.file', file, refuse))
  return app
}
