import { route } from '../../http/route.ts'
import { EmbedToken, EmbedTokenCreate } from './schema.ts'
import * as embedTokens from './service.ts'

export const embedTokenRoutes = [
  route({
    id: 'embedTokens.create',
    method: 'post',
    path: '/v1/embed-tokens',
    summary: "Mint a token for one person's browser",
    description:
      "Called by the vendor's backend. Creates the user and the partner when they are new. The token ends within an hour and never allows more than the key that minted it.",
    allow: ['key'],
    scope: 'embed_tokens:write',
    body: EmbedTokenCreate,
    status: 201,
    response: EmbedToken,
    errors: ['not_found', 'conflict', 'user_deactivated', 'partner_not_admitted', 'last_admin'],
    handle: ({ tx, body }) => embedTokens.create(tx, body),
  }),
]
