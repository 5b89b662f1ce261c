import { expect, test } from 'vitest'
import manifest from '../../custom-elements.json' with { type: 'json' }
import { statesOf } from './states/index.ts'

test('the gallery shows every element, each state under an address of its own', () => {
  const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))
  expect(new Set(Object.keys(statesOf))).toEqual(new Set(tags))
  for (const { states } of Object.values(statesOf))
    expect(new Set(states.map(({ key }) => key)).size).toBe(states.length)
})
