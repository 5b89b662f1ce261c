export interface TeamsManifestOptions {
  /** The bot registration's application id. */
  clientId: string
  /** Where the bot is reached. */
  url: string
}

/** `manifest.json` of the Teams app package; zip it with color.png (192×192) and outline.png (32×32). */
export function teamsManifest({ clientId, url }: TeamsManifestOptions): object {
  const { origin, hostname } = new URL(url)
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json',
    manifestVersion: '1.19',
    version: '1.0.0',
    id: clientId,
    developer: {
      name: 'OpenPRM',
      websiteUrl: origin,
      privacyUrl: `${origin}/privacy`,
      termsOfUseUrl: `${origin}/terms`,
    },
    name: { short: 'OpenPRM', full: 'OpenPRM partner programme' },
    description: {
      short: 'Send leads to the partner programme and hear of new ones.',
      full: 'Send leads to the partner programme from a chat or a channel, and announce new leads to the vendor’s team.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1F4FD8',
    bots: [
      {
        botId: clientId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [
          {
            scopes: ['personal', 'team', 'groupChat'],
            commands: [
              { title: 'partner lead', description: 'Send a lead to the partner programme' },
              { title: 'partner help', description: 'What the bot can do' },
            ],
          },
        ],
      },
    ],
    validDomains: [hostname],
  }
}
