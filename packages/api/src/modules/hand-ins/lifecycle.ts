import { lifecycle } from '../../lifecycle.ts'
import type { HandIn } from './schema.ts'

/** Every way a hand-in may change state. After a return the next one begins, with a number of its own. */
export const handInTransitions = lifecycle<HandIn['status']>()({
  submit: { from: ['draft'], to: 'submitted', by: ['partner', 'staff'] },
  pass: { from: ['submitted'], to: 'passed', by: ['staff', 'key'] },
  return: { from: ['submitted'], to: 'returned', by: ['staff', 'key'] },
})
