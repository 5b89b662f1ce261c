import { command } from './listeners/commands/partner.ts'

/** Every right the app asks for, and what it is for. Nothing works with less; nothing here is unused. */
export const botScopes = {
  commands: 'Answer /partner.',
  'app_mentions:read': 'Hear when somebody mentions the bot, and only then.',
  'chat:write': 'Announce leads and answer.',
  'users:read': 'Tell members of the workspace from strangers and robots.',
  'users:read.email': 'Find the person in the partner programme by their confirmed e-mail address.',
  'channels:history':
    'After a crash, look whether an announcement has already arrived, so that it is not sent twice.',
  'groups:history': 'The same in a private announcement channel.',
} as const

export interface ManifestOptions {
  /** Where Slack reaches the bot. */
  url: string
  /** Socket Mode: the bot opens the connection and needs no address. */
  socket: boolean
}

/** The app manifest to paste at api.slack.com/apps → Create New App → From a manifest. */
export function slackManifest({ url, socket }: ManifestOptions): object {
  const address = socket ? {} : { request_url: new URL('/slack/events', url).href }
  return {
    display_information: {
      name: 'OpenPRM',
      description: 'Send leads to the partner programme and hear of new ones.',
    },
    features: {
      bot_user: { display_name: 'OpenPRM', always_online: true },
      slash_commands: [
        {
          command,
          description: 'Send a lead to the partner programme',
          usage_hint: 'lead | help',
          should_escape: false,
          ...(socket ? {} : { url: new URL('/slack/events', url).href }),
        },
      ],
    },
    oauth_config: { scopes: { bot: Object.keys(botScopes) } },
    settings: {
      event_subscriptions: { ...address, bot_events: ['app_mention', 'app_uninstalled', 'tokens_revoked'] },
      interactivity: { is_enabled: true, ...address },
      org_deploy_enabled: false,
      socket_mode_enabled: socket,
      token_rotation_enabled: false,
    },
  }
}
