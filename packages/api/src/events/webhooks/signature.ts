import { createHmac } from 'node:crypto'

/**
 * The value of `webhook-signature` (Standard Webhooks, symmetric): one `v1,<base64>` a secret.
 * @param timestamp in seconds
 */
export function signatures(secrets: readonly string[], id: string, timestamp: number, body: string): string {
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
      return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
    })
    .join(' ')
}
