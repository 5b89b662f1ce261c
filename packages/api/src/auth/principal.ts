/** Who may call a route: a secret key, a publishable key, a vendor's staff, or a partner's user. */
export type PrincipalKind = 'key' | 'publishable' | 'staff' | 'partner'

export const scopes = [
  'vendor:read',
  'vendor:write',
  'test_clock:write',
  'partners:read',
  'partners:write',
  'company:read',
  'company:write',
  'users:read',
  'users:write',
  'forms:read',
  'forms:write',
  'forms:submit',
  'submissions:read',
  'leads:read',
  'leads:write',
  'deals:read',
  'deals:write',
  'deals:decide',
  'tickets:read',
  'tickets:write',
  'imports:write',
  'training:read',
  'training:team',
  'training:review',
  'training:write',
  'requirements:read',
  'requirements:write',
  'events:read',
  'audit:read',
  'webhooks:read',
  'webhooks:write',
  'keys:read',
  'keys:write',
  'embed_tokens:write',
] as const
export type Scope = (typeof scopes)[number]

export type StaffRole = 'admin' | 'channel_manager' | 'support' | 'viewer'
export type PartnerRole = 'admin' | 'seller'

/** The caller of one request, or `system` for work the server does by itself. */
export interface Principal {
  kind: PrincipalKind | 'system'
  vendorId: string
  /** Id of the key, or of the user behind an embed token. */
  id: string | null
  userId: string | null
  /** Set for partner users only; every row they see belongs to this partner. */
  partnerId: string | null
  scopes: ReadonlySet<Scope>
  /** When the credential ends, ISO 8601; null for keys. */
  expiresAt: string | null
  /** How far the vendor's clock is ahead of the real one; more than 0 in a sandbox only. */
  clockOffsetMs: number
  /** What was looked up earlier and each transaction makes sure of; absent when it was looked up just now. */
  remembered?: RememberedCredential
}

/** A credential as some earlier request found it. */
export interface RememberedCredential {
  uuid: string
  isToken: boolean
  /** Changes with everything that the look-up says of it. */
  print: string
}

/** The server itself. `clockOffsetMs` is 0 where no time of the programme is read or written. */
export function systemPrincipal(vendorId: string, clockOffsetMs = 0): Principal {
  return {
    kind: 'system',
    vendorId,
    id: null,
    userId: null,
    partnerId: null,
    scopes: new Set(scopes),
    expiresAt: null,
    clockOffsetMs,
  }
}

const reading: Scope[] = [
  'vendor:read',
  'forms:read',
  'leads:read',
  'deals:read',
  'tickets:read',
  'training:read',
  'events:read',
]
const working: Scope[] = [...reading, 'forms:submit', 'leads:write', 'deals:write', 'tickets:write']
const selling: Scope[] = [...working, 'company:read', 'users:read']
const keysOnly: Scope[] = ['embed_tokens:write', 'test_clock:write']

/** What a role may do at most; an embed token never carries more than this and its minting key. */
export const roleScopes: Record<`staff:${StaffRole}` | `partner:${PartnerRole}`, readonly Scope[]> = {
  'staff:admin': scopes.filter((scope) => !keysOnly.includes(scope)),
  'staff:channel_manager': [
    ...working,
    'submissions:read',
    'deals:decide',
    'partners:read',
    'partners:write',
    'users:read',
    'imports:write',
    'training:review',
    'training:write',
    'requirements:read',
    'requirements:write',
  ],
  'staff:support': [
    ...reading,
    'tickets:write',
    'submissions:read',
    'training:review',
    'requirements:read',
    'partners:read',
    'users:read',
  ],
  'staff:viewer': [...reading, 'requirements:read', 'partners:read', 'users:read'],
  'partner:admin': [...selling, 'company:write', 'users:write', 'training:team'],
  'partner:seller': selling,
}

/** A publishable key sits in public pages: it reads form definitions and sends forms, nothing else. */
export const publishableScopes: readonly Scope[] = ['vendor:read', 'forms:read', 'forms:submit']
