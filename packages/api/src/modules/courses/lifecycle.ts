import { lifecycle } from '../../lifecycle.ts'
import type { Course } from './schema.ts'

/** Every way a course may change state. */
export const courseTransitions = lifecycle<Course['status']>()({
  publish: { from: ['draft', 'published', 'archived'], to: 'published', by: ['staff', 'key', 'system'] },
  archive: { from: ['draft', 'published'], to: 'archived', by: ['staff', 'key'] },
})
