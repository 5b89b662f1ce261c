import { expect, test } from 'vitest'
import { achievementCredential } from './open-badges.fixture.ts'

/** What the standard asks for at the least, with what ours have beside it. */
const badge = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'https://prm.example/verify/1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:prm.example', type: ['Profile'], name: 'Acme' },
  validFrom: '2026-11-25T09:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      { type: 'IdentityObject', hashed: true, identityHash: 'sha256$00', identityType: 'emailAddress' },
    ],
    achievement: {
      id: 'urn:uuid:1',
      type: ['Achievement'],
      criteria: { narrative: 'Finished it.' },
      description: 'Sells robots',
      name: 'Seller',
    },
  },
}

type Change = (one: typeof badge) => void

test('the schema takes what the standard asks for', () => {
  expect(achievementCredential.safeParse(badge).error).toBeUndefined()
})

test.each<[string, Change]>([
  ['the contexts in another order', (one) => (one['@context'] = one['@context'].toReversed())],
  ['one context alone', (one) => one['@context'].pop()],
  ['no type of badge', (one) => one.type.pop()],
  ['no verifiable type', (one) => one.type.shift()],
  ['an id that is no address', (one) => (one.id = 'badge 1')],
  ['an issuer that is no profile', (one) => (one.issuer.type = ['Person'])],
  ['a time without its zone', (one) => (one.validFrom = '2026-11-25T09:00:00')],
  ['no time', (one) => Reflect.deleteProperty(one, 'validFrom')],
  ['a subject of another type', (one) => (one.credentialSubject.type = ['Person'])],
  ['no criteria', (one) => Reflect.deleteProperty(one.credentialSubject.achievement, 'criteria')],
  ['no description', (one) => Reflect.deleteProperty(one.credentialSubject.achievement, 'description')],
  [
    'an identity of an unknown kind',
    (one) => (one.credentialSubject.identifier[0]!.identityType = 'shoe size'),
  ],
  [
    'an identity that does not say whether it is hashed',
    (one) => Reflect.deleteProperty(one.credentialSubject.identifier[0]!, 'hashed'),
  ],
  ['a member that the standard does not know', (one) => Object.assign(one.credentialSubject, { level: 3 })],
])('the schema refuses %s', (_, change) => {
  const changed = structuredClone(badge)
  change(changed)
  expect(achievementCredential.safeParse(changed).success).toBe(false)
})
