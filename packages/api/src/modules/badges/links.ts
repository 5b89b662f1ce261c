import { addressOf } from './address.ts'

interface Linked {
  vendorId: string
  token: string
  number: string
  certificationTitle: string
  issuerName: string
  issuedAt: string
  expiresAt: string | null
}

/** Where a certificate can be looked at, taken along and shown. */
export function linksOf(certificate: Linked) {
  const page = addressOf(certificate.vendorId, certificate.token)
  return {
    page,
    credential: `${page}/badge.jwt`,
    png: `${page}/badge.png`,
    svg: `${page}/badge.svg`,
    pdf: `${page}/certificate.pdf`,
    linkedIn: linkedIn(certificate, page),
  }
}

/** Opens LinkedIn's form for a certification, filled in. */
function linkedIn(certificate: Linked, page: string): string {
  const { issuedAt, expiresAt } = certificate
  const query = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name: certificate.certificationTitle,
    organizationName: certificate.issuerName,
    issueYear: issuedAt.slice(0, 4),
    issueMonth: String(Number(issuedAt.slice(5, 7))),
    ...(expiresAt !== null && {
      expirationYear: expiresAt.slice(0, 4),
      expirationMonth: String(Number(expiresAt.slice(5, 7))),
    }),
    certId: certificate.number,
    certUrl: page,
  })
  return `https://www.linkedin.com/profile/add?${query.toString()}`
}
