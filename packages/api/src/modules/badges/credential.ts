import { createHash } from 'node:crypto'
import { publicUrl } from '../../http/public-url.ts'
import { toUuid } from '../../ids.ts'
import { addressOf } from './address.ts'
import { didOf } from './did.ts'
import type { Awarded } from './repository.ts'
import { placeOf } from './status-list.ts'

/** Whole seconds: a credential and the numbers of its JWT have to name the same moment. */
const second = (moment: string): string => `${moment.slice(0, 19)}Z`
const numeric = (moment: string): number => Math.floor(Date.parse(moment) / 1000)

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]

export const statusListUrl = (vendorId: string, list: number): string =>
  `${publicUrl()}/vendors/${vendorId}/status/${list}`

/** A certificate as an Open Badges 3.0 credential with the claims of its VC-JWT (OB 3.0 §8.2): the payload is the credential. */
export function badgeClaims(certificate: Awarded, courseTitles: readonly string[]) {
  const { vendorId, certificationTitle: title, expiresAt } = certificate
  const id = addressOf(vendorId, certificate.token)
  const issuer = didOf(vendorId)
  const { list, index } = placeOf(certificate.serial)
  const subject = `urn:uuid:${toUuid('user', certificate.userId)}`
  const validFrom = second(certificate.issuedAt)
  const validUntil = expiresAt === null ? undefined : second(expiresAt)
  return {
    '@context': contexts,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: {
      id: issuer,
      type: ['Profile'],
      name: certificate.issuerName,
      ...(certificate.branding.logoUrl !== null && {
        image: { id: certificate.branding.logoUrl, type: 'Image' },
      }),
    },
    validFrom,
    ...(validUntil !== undefined && { validUntil }),
    awardedDate: validFrom,
    credentialSubject: {
      id: subject,
      type: ['AchievementSubject'],
      licenseNumber: certificate.number,
      identifier: identifiers(certificate),
      achievement: {
        id: `urn:uuid:${toUuid('certification', certificate.certificationId)}`,
        type: ['Achievement'],
        achievementType: 'Certification',
        name: title,
        description: certificate.certificationSummary ?? title,
        criteria: { narrative: narrative(courseTitles) },
        image: { id: `${id}/badge.png`, type: 'Image' },
      },
    },
    credentialStatus: {
      id: `${statusListUrl(vendorId, list)}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: statusListUrl(vendorId, list),
    },
    credentialSchema: [
      {
        id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
        type: '1EdTechJsonSchemaValidator2019',
      },
    ],
    iss: issuer,
    jti: id,
    sub: subject,
    nbf: numeric(validFrom),
    ...(validUntil !== undefined && { exp: numeric(validUntil) }),
  }
}
export type BadgeClaims = ReturnType<typeof badgeClaims>

/** The name in plain, which the badge is about; the address only as a hash, for whoever knows it anyway. */
function identifiers({ userName, userEmail, token }: Awarded) {
  const hash = createHash('sha256').update(`${userEmail}${token}`).digest('hex')
  return [
    { type: 'IdentityObject', identityType: 'ext:name', hashed: false, identityHash: userName },
    {
      type: 'IdentityObject',
      identityType: 'emailAddress',
      hashed: true,
      identityHash: `sha256$${hash}`,
      salt: token,
    },
  ]
}

function narrative(courseTitles: readonly string[]): string {
  return ['Finished all of:', ...courseTitles.map((title) => `- ${title}`)].join('\n')
}

/** A status list as the credential that carries it (Bitstring Status List 1.0), with the claims of its VC-JWT. */
export function statusListClaims(vendorId: string, list: number, encodedList: string, now: string) {
  const id = statusListUrl(vendorId, list)
  const issuer = didOf(vendorId)
  const validFrom = second(now)
  return {
    '@context': contexts.slice(0, 1),
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList,
    },
    iss: issuer,
    jti: id,
    sub: `${id}#list`,
    nbf: numeric(validFrom),
  }
}
