import { route } from '../../http/route.ts'
import { ChatAccount, ChatLink, ChatLinkCreate, ChatLinkUse } from './schema.ts'
import * as chatLinks from './service.ts'

export const chatLinkRoutes = [
  route({
    id: 'users.createChatLink',
    method: 'post',
    path: '/v1/users/chat-links',
    summary: 'Make a one-time link for a chat account',
    description:
      'Called by the bot for somebody it does not know. Whoever is signed in on the partner pages opens it there and says that the account is theirs. It ends within ten minutes, or with the next one for this account.',
    allow: ['key'],
    scope: 'embed_tokens:write',
    limit: 'chatCode',
    body: ChatLinkCreate,
    status: 201,
    response: ChatLink,
    errors: ['not_found'],
    handle: ({ tx, body }) => chatLinks.create(tx, body),
  }),
  route({
    id: 'me.readChatLink',
    method: 'post',
    path: '/v1/me/chat-links/read',
    summary: 'Read which chat account a one-time link is for',
    description:
      'Show it, and ask: who confirms a link that somebody else has sent lets them act as themselves.',
    allow: ['staff', 'partner'],
    scope: null,
    limit: 'chatCode',
    body: ChatLinkUse,
    response: ChatAccount,
    errors: ['not_found'],
    handle: ({ tx, body }) => chatLinks.read(tx, body.chatLink),
  }),
  route({
    id: 'me.confirmChatLink',
    method: 'post',
    path: '/v1/me/chat-links/confirm',
    summary: 'Say that the chat account of a one-time link is one’s own',
    description:
      'It works once; from then on the bot acts for the caller there. The event `user.chat_linked` says so.',
    allow: ['staff', 'partner'],
    scope: null,
    limit: 'chatCode',
    body: ChatLinkUse,
    response: ChatAccount,
    errors: ['not_found'],
    handle: ({ tx, body }) => chatLinks.confirm(tx, body.chatLink),
  }),
]
