import { z } from 'zod'

/*
 * JSON Schemas of what we use of Open Badges 3.0, written by us from the data model of the specification (names, how many,
 * which values): 1EdTech publishes schema files of its own, under no licence that would let us keep them here. A class is
 * closed: a member that the standard does not know fails, although it would let one pass.
 */
type Schema = Record<string, unknown>

const uri: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:.+' }
const text: Schema = { type: 'string', minLength: 1 }
const moment: Schema = {
  type: 'string',
  pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$`,
}
const some = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 })
/** One of a kind may be written without its list. */
const compacted = (items: Schema): Schema => ({ anyOf: [items, some(items)] })
/** By its name, alone or first among others. */
const typed = (name: string): Schema => ({
  anyOf: [{ const: name }, { type: 'array', prefixItems: [{ const: name }], minItems: 1 }],
})
const object = (required: Schema, optional: Schema = {}): Schema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
})

const image = object({ id: uri, type: { const: 'Image' } }, { caption: text })
const profile = object(
  { id: uri, type: typed('Profile') },
  { name: text, url: uri, description: text, image },
)
const achievement = object(
  {
    id: uri,
    type: typed('Achievement'),
    criteria: object({}, { id: uri, narrative: text }),
    description: text,
    name: text,
  },
  { achievementType: text, creator: profile, image, inLanguage: text, tag: some(text), version: text },
)
const identity = object(
  {
    type: { const: 'IdentityObject' },
    hashed: { type: 'boolean' },
    identityHash: text,
    identityType: { anyOf: [{ const: 'emailAddress' }, { type: 'string', pattern: '^ext:[a-z]+$' }] },
  },
  { salt: text },
)
const subject = object(
  { type: typed('AchievementSubject'), achievement },
  { id: uri, identifier: some(identity), image, licenseNumber: text, narrative: text, role: text },
)
const status = object(
  { id: uri, type: { const: 'BitstringStatusListEntry' }, statusPurpose: { const: 'revocation' } },
  { statusListIndex: { type: 'string', pattern: '^\\d+$' }, statusListCredential: uri },
)

/** The credential in a token; its registered claims (RFC 7519) stand beside it. */
export const achievementCredential = z.fromJSONSchema(
  object(
    {
      '@context': {
        type: 'array',
        prefixItems: [
          { const: 'https://www.w3.org/ns/credentials/v2' },
          {
            type: 'string',
            pattern: String.raw`^https://purl\.imsglobal\.org/spec/ob/v3p0/context-3\.0\.\d\.json$`,
          },
        ],
        minItems: 2,
      },
      id: uri,
      // The standard asks for both in any order: ours have this one.
      type: {
        type: 'array',
        prefixItems: [
          { const: 'VerifiableCredential' },
          { enum: ['AchievementCredential', 'OpenBadgeCredential'] },
        ],
        minItems: 2,
      },
      issuer: { anyOf: [uri, profile] },
      validFrom: moment,
      credentialSubject: subject,
    },
    {
      name: text,
      description: text,
      image,
      awardedDate: moment,
      validUntil: moment,
      credentialStatus: status,
      credentialSchema: compacted(object({ id: uri, type: { const: '1EdTechJsonSchemaValidator2019' } })),
      iss: uri,
      jti: uri,
      sub: uri,
      nbf: { type: 'integer' },
      exp: { type: 'integer' },
    },
  ),
)
