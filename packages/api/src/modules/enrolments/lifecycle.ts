import { lifecycle } from '../../lifecycle.ts'
import type { Enrolment } from './schema.ts'

const everyone = ['partner', 'staff'] as const

/** Every way an enrolment may change state. */
export const enrolmentTransitions = lifecycle<Enrolment['status']>()({
  start: { from: ['assigned'], to: 'in_progress', by: everyone },
  complete: { from: ['in_progress'], to: 'completed', by: [...everyone, 'key', 'system'] },
  withdraw: { from: ['assigned', 'in_progress'], to: 'withdrawn', by: ['staff', 'key', 'partner'] },
})
