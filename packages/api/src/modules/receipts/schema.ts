import { z } from 'zod'
import { Instant } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'
import { AuditPoint } from '../audit/schema.ts'

export const Decision = z.enum(['approved', 'rejected', 'extension_granted', 'extension_declined', 'expired'])
export type Decision = z.infer<typeof Decision>

const Named = (kind: 'vendor' | 'partner' | 'deal') => z.object({ id: idSchema(kind), name: z.string() })

/** What a receipt says. The SDK's `verifyReceipt` gives it back once the signature holds. */
export const ReceiptClaims = z
  .object({
    vendor: Named('vendor'),
    partner: Named('partner').nullable(),
    deal: Named('deal'),
    domain: z.string().nullable().meta({ description: 'The registrable domain of the account.' }),
    decision: Decision,
    reason: z.string().nullable(),
    decidedAt: Instant,
    protectedUntil: Instant.nullable(),
    ruleVersion: z.int().meta({ description: 'Version of the programme whose rules were applied.' }),
    sequence: z.int().meta({ description: 'Counts the receipts of a vendor, without a gap.' }),
    previous: z
      .string()
      .nullable()
      .meta({ description: "SHA-256 of the vendor's receipt before this one, base64url." }),
    audit: AuditPoint.optional().meta({
      description: 'Where the audit chain was: the log up to there cannot change behind this receipt.',
    }),
  })
  .meta({ id: 'ReceiptClaims' })
export type ReceiptClaims = z.infer<typeof ReceiptClaims>

export const Receipt = z
  .object({
    receipt: z
      .string()
      .meta({ description: 'Compact JWS, signed with EdDSA. Keep it: it proves the decision without us.' }),
    claims: ReceiptClaims.meta({
      description: 'What the receipt says, to read; only the signed text proves it.',
    }),
  })
  .meta({ id: 'Receipt', description: 'The signed record of a decision about a registration.' })
export type Receipt = z.infer<typeof Receipt>

export const Jwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  kid: z.string(),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
})
export type Jwk = z.infer<typeof Jwk>

export const JwkSet = z
  .object({ keys: z.array(Jwk) })
  .meta({ id: 'JwkSet', description: 'Public keys that verify receipts; old ones stay.' })
export type JwkSet = z.infer<typeof JwkSet>
