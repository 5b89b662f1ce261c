import { roleScopes, type Principal, type Scope } from '../../auth/principal.ts'
import { ApiError } from '../../http/problem.ts'
import type { User } from './schema.ts'

type Person = Pick<User, 'kind' | 'role'>

/** Roles of each kind of person; the first is what a new one gets. */
const roles: Record<User['kind'], readonly [User['role'], ...User['role'][]]> = {
  staff: ['viewer', 'support', 'channel_manager', 'admin'],
  partner: ['seller', 'admin'],
}

/** The named role, or the least. @throws ApiError validation_failed */
export function roleFor(kind: User['kind'], role: User['role'] | undefined): User['role'] {
  const allowed = roles[kind]
  if (role === undefined) return allowed[0]
  if (allowed.includes(role)) return role
  const who = kind === 'partner' ? 'A partner user' : 'Staff'
  const detail = `${who} cannot be "${role}"; choose ${allowed.join(', ')}.`
  throw new ApiError('validation_failed', detail, {
    fields: [{ pointer: '/role', code: 'wrong_role', detail }],
  })
}

export function scopesOf({ kind, role }: Person): readonly Scope[] {
  return roleScopes[`${kind}:${role}` as keyof typeof roleScopes]
}

/** Nobody makes a person mightier than they are themselves. @throws ApiError missing_scope */
export function refuseMore(principal: Principal, person: Person): void {
  const excess = scopesOf(person).filter((scope) => !principal.scopes.has(scope))
  if (excess.length === 0) return
  throw new ApiError(
    'missing_scope',
    `Nobody gives more than they hold: the role "${person.role}" has ${excess.join(', ')}, which you lack.`,
  )
}
