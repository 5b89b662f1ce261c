import { lifecycle } from '../../lifecycle.ts'

export const partnerStatuses = ['applied', 'invited', 'onboarding', 'active', 'suspended', 'ended'] as const
export type PartnerStatus = (typeof partnerStatuses)[number]

/** States in which a partner's people may come in. */
export const admitted: readonly PartnerStatus[] = ['invited', 'onboarding', 'active']

const vendor = ['staff', 'key'] as const

/** Every way a partner may change state. */
export const partnerTransitions = lifecycle<PartnerStatus>()({
  approve: { from: ['applied', 'invited'], to: 'onboarding', by: vendor },
  reject: { from: ['applied'], to: 'ended', by: vendor },
  invite: { from: ['applied', 'ended'], to: 'invited', by: vendor },
  activate: { from: ['invited', 'onboarding'], to: 'active', by: vendor },
  suspend: { from: ['invited', 'onboarding', 'active'], to: 'suspended', by: vendor },
  reinstate: { from: ['suspended'], to: 'active', by: vendor },
  end: { from: ['invited', 'onboarding', 'active', 'suspended'], to: 'ended', by: vendor },
})
export type PartnerCommand = keyof (typeof partnerTransitions)['table']
