import { route } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import { User, UserCreate, UserParams, UserQuery } from './schema.ts'
import * as users from './service.ts'

export const userRoutes = [
  route({
    id: 'users.list',
    method: 'get',
    path: '/v1/users',
    summary: 'List users by name',
    allow: ['key', 'staff'],
    scope: 'users:read',
    query: UserQuery,
    response: page(User),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => users.list(tx, query),
  }),
  route({
    id: 'users.create',
    method: 'post',
    path: '/v1/users',
    summary: 'Add a user',
    description: 'With `partnerId` a partner user, without it a member of staff.',
    allow: ['key', 'staff'],
    scope: 'users:write',
    body: UserCreate,
    status: 201,
    response: User,
    errors: ['conflict', 'not_found'],
    handle: ({ tx, body }) => users.create(tx, body),
  }),
  route({
    id: 'users.get',
    method: 'get',
    path: '/v1/users/{userId}',
    summary: 'Read a user',
    allow: ['key', 'staff'],
    scope: 'users:read',
    params: UserParams,
    response: User,
    errors: ['not_found'],
    handle: ({ tx, params }) => users.get(tx, params.userId),
  }),
]
