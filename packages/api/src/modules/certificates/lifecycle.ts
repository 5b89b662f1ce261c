import { lifecycle } from '../../lifecycle.ts'
import type { Certificate } from './schema.ts'

/** Who finishes a course, or passes the last of it. */
const learner = ['partner', 'staff', 'key', 'system'] as const

/** Every way a certificate may change state. */
export const certificateTransitions = lifecycle<Certificate['status']>()({
  openRenewal: { from: ['active', 'expiring'], to: 'expiring', by: ['system'] },
  expire: { from: ['active', 'expiring'], to: 'expired', by: ['system'] },
  renew: { from: ['active', 'expiring', 'expired'], to: 'renewed', by: learner },
  revoke: { from: ['active', 'expiring', 'expired'], to: 'revoked', by: ['staff', 'key'] },
})

/** States in which a person holds the certification, if only to renew it. */
export const held = ['active', 'expiring', 'expired'] as const satisfies Array<Certificate['status']>
