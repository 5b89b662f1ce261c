import { route } from '../../http/route.ts'
import { User } from '../users/schema.ts'
import { ChatCode, ChatCodeRedeem } from './schema.ts'
import * as chatCodes from './service.ts'

export const chatCodeRoutes = [
  route({
    id: 'me.createChatCode',
    method: 'post',
    path: '/v1/me/chat-codes',
    summary: 'Make a one-time code that tells the chat bot who one is',
    description: 'For people whose e-mail address in Slack or Teams is another. It ends within ten minutes.',
    allow: ['staff', 'partner'],
    scope: null,
    limit: 'chatCode',
    status: 201,
    response: ChatCode,
    errors: [],
    handle: ({ tx }) => chatCodes.create(tx),
  }),
  route({
    id: 'users.redeemChatCode',
    method: 'post',
    path: '/v1/users/redeem-chat-code',
    summary: 'Tell whose one-time code this is',
    description:
      'Called by the bot with a key that may mint tokens for anybody. A code works once; the event `user.chat_linked` keeps that it was used.',
    allow: ['key'],
    scope: 'embed_tokens:write',
    limit: 'chatCode',
    body: ChatCodeRedeem,
    response: User,
    errors: ['not_found', 'user_deactivated', 'partner_not_admitted'],
    handle: ({ tx, body }) => chatCodes.redeem(tx, body.chatCode),
  }),
]
