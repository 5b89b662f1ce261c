import { createHmac } from 'node:crypto'
import { hashesMatch } from '../../auth/tokens.ts'
import { derivedSecret } from '../../auth/secret.ts'
import { newId } from '../../ids.ts'

const lifeMs = 15 * 60 * 1000

/** What a ticket is good for; all of it is signed. */
interface Claim {
  vendorId: string
  form: string
  origin: string
}

export interface Ticket {
  id: string
  expiresAt: string
}

/** A signed permission to send one form from one origin within 15 minutes; nothing is stored until it is used. */
export function makeTicket(claim: Claim, now: string): { ticket: string; expiresAt: string } {
  const expiresAt = new Date(Date.parse(now) + lifeMs).toISOString()
  const head = `${newId('token')}.${Date.parse(expiresAt).toString(36)}`
  return { ticket: `${head}.${sign(head, claim)}`, expiresAt }
}

/** The ticket's own data; undefined when it is forged, for something else, or too old. */
export function readTicket(ticket: string, claim: Claim, now: string): Ticket | undefined {
  const [id = '', expiry = '', signature = ''] = ticket.split('.')
  if (!hashesMatch(signature, sign(`${id}.${expiry}`, claim))) return undefined
  const expiresAt = new Date(Number.parseInt(expiry, 36)).toISOString()
  return expiresAt > now ? { id, expiresAt } : undefined
}

function sign(head: string, claim: Claim): string {
  return createHmac('sha256', derivedSecret('form ticket'))
    .update(JSON.stringify([head, claim.vendorId, claim.form, claim.origin]))
    .digest('base64url')
}
