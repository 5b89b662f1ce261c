import { TypeID } from 'typeid-js'
import { expect, test } from 'vitest'
import { fromUuid, newId, toUuid } from './ids.ts'

test('a public id and the uuid behind it are those of the TypeID standard, there and back', () => {
  const edges = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
  const ours = Array.from({ length: 1000 }, () => TypeID.fromString(newId('deal'), 'deal').toUUID())
  for (const uuid of [...edges, ...ours]) {
    const id = fromUuid('deal', uuid)
    expect(id).toBe(TypeID.fromUUID('deal', uuid).toString())
    expect(toUuid('deal', id)).toBe(uuid)
  }
})

test('what is not an id of that kind is refused', () => {
  const id = newId('deal')
  for (const wrong of [
    '',
    'deal_',
    id.slice(0, -1),
    `${id}0`,
    id.toUpperCase(),
    id.replace('deal_0', 'deal_8'),
  ]) {
    expect(() => toUuid('deal', wrong)).toThrow('Not an id of a deal')
  }
  expect(() => toUuid('lead', id)).toThrow('Not an id of a lead')
})
