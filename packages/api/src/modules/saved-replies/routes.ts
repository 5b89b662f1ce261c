import { route } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import {
  SavedReply,
  SavedReplyCreate,
  SavedReplyParams,
  SavedReplyQuery,
  SavedReplyUpdate,
} from './schema.ts'
import * as replies from './service.ts'

export const savedReplyRoutes = [
  route({
    id: 'savedReplies.list',
    method: 'get',
    path: '/v1/saved-replies',
    summary: 'List saved replies, by title',
    allow: ['key', 'staff'],
    scope: 'tickets:read',
    query: SavedReplyQuery,
    response: page(SavedReply),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => replies.list(tx, query),
  }),
  route({
    id: 'savedReplies.create',
    method: 'post',
    path: '/v1/saved-replies',
    summary: 'Save a reply',
    allow: ['key', 'staff'],
    scope: 'tickets:write',
    body: SavedReplyCreate,
    status: 201,
    response: SavedReply,
    errors: [],
    handle: ({ tx, body }) => replies.create(tx, body),
  }),
  route({
    id: 'savedReplies.update',
    method: 'patch',
    path: '/v1/saved-replies/{replyId}',
    summary: 'Change a saved reply',
    allow: ['key', 'staff'],
    scope: 'tickets:write',
    params: SavedReplyParams,
    body: SavedReplyUpdate,
    response: SavedReply,
    errors: ['not_found', 'precondition_failed'],
    handle: ({ tx, params, body, ifMatch }) => replies.update(tx, params.replyId, body, ifMatch),
  }),
  route({
    id: 'savedReplies.delete',
    method: 'delete',
    path: '/v1/saved-replies/{replyId}',
    summary: 'Delete a saved reply',
    allow: ['key', 'staff'],
    scope: 'tickets:write',
    params: SavedReplyParams,
    response: SavedReply,
    errors: ['not_found', 'precondition_failed'],
    handle: ({ tx, params, ifMatch }) => replies.remove(tx, params.replyId, ifMatch),
  }),
]
