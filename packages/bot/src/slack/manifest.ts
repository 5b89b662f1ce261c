import { command } from './listeners/commands/partner.ts'
import { raiseShortcut } from './listeners/shortcuts/raise.ts'

/** Every right the app asks for, and what it is for. Nothing works with less; nothing here is unused. */
export const botScopes = {
  commands: 'Answer /partner.',
  'app_mentions:read': 'Hear when somebody mentions the bot, and only then.',
  'im:history': 'Hear what people write to the bot in a chat of their own.',
  'reactions:read': 'Make a ticket of a message that somebody marks, and show reactions to the other side.',
  'files:read': 'Bring a file that somebody sends in a thread into the ticket.',
  'files:write': 'Show a file of a ticket in its thread.',
  'chat:write': 'Announce leads, show tickets and answer.',
  'users:read': 'Tell members of the workspace from strangers and robots.',
  'users:read.email': 'Find the person in the partner programme by their confirmed e-mail address.',
  'channels:read':
    'See whether the channels of your own people are shared with another company: then nothing internal goes there.',
  'groups:read': 'The same for private channels.',
  'channels:history':
    'Hear answers in the threads of tickets; after a crash, look whether a message has already arrived.',
  'groups:history': 'The same in private channels, such as the one where tickets are seen to.',
} as const

/** What the bot hears. */
const botEvents = [
  'app_mention',
  'app_home_opened',
  'app_uninstalled',
  'channel_shared',
  'channel_unshared',
  'message.channels',
  'message.groups',
  'message.im',
  'reaction_added',
  'reaction_removed',
  'tokens_revoked',
]

export interface ManifestOptions {
  /** Where Slack reaches the bot. */
  url: string
  /** Socket Mode: the bot opens the connection and needs no address. */
  socket: boolean
  /** Other workspaces may install the app: by the bot's own address, with tokens that rotate. */
  distributed?: boolean
}

/** The app manifest to paste at api.slack.com/apps → Create New App → From a manifest. */
export function slackManifest({ url, socket, distributed = false }: ManifestOptions): object {
  const address = socket ? {} : { request_url: new URL('/slack/events', url).href }
  return {
    display_information: {
      name: 'OpenPRM',
      description: 'The partner programme: tickets, leads, deals and training.',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      shortcuts: [
        {
          name: 'Raise a ticket',
          type: 'message',
          callback_id: raiseShortcut,
          description: 'Asks the vendor for help with this message',
        },
      ],
      bot_user: { display_name: 'OpenPRM', always_online: true },
      slash_commands: [
        {
          command,
          description: 'Tickets, leads, deals and training of the partner programme',
          usage_hint: 'ticket | lead | deal | status | training | settings | help',
          should_escape: false,
          ...(socket ? {} : { url: new URL('/slack/events', url).href }),
        },
      ],
    },
    oauth_config: {
      ...(distributed && { redirect_urls: [new URL('/slack/oauth_redirect', url).href] }),
      scopes: { bot: Object.keys(botScopes) },
    },
    settings: {
      event_subscriptions: { ...address, bot_events: botEvents },
      interactivity: { is_enabled: true, ...address },
      org_deploy_enabled: false,
      socket_mode_enabled: socket,
      token_rotation_enabled: distributed,
    },
  }
}
