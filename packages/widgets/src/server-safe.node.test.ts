import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { version } from './core/version.ts'

/** Server rendering imports everything a page imports, where there is no window and no document. */
test.each([
  ['define/lead-form', () => import('./define/lead-form.ts')],
  ['define/deal-board', () => import('./define/deal-board.ts')],
  ['define/course-player', () => import('./define/course-player.ts')],
  ['define/training-tracker', () => import('./define/training-tracker.ts')],
  ['core/element', () => import('./core/element.ts')],
  ['core/config', () => import('./core/config.ts')],
  ['core/stream', () => import('./core/stream.ts')],
])('%s can be imported on a server', async (_, load) => {
  expect('document' in globalThis).toBe(false)
  await expect(load()).resolves.toBeTypeOf('object')
})

test('the version that elements carry is the version of the package', () => {
  expect(version).toBe(manifest.version)
})
