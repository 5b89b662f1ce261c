export interface TeamsManifestOptions {
  /** The bot registration's application id. */
  clientId: string
  /** Where the bot is reached. */
  url: string
  /** The page of the tab, such as https://partners.example.com/teams; none without a tab. */
  tabUrl?: string
}

/** What the tabs show: the page reads it from `?show=`. */
const tabs = { deals: 'Deals', training: 'Training', tickets: 'Tickets' }

function showing(tab: URL, what: string): string {
  const url = new URL(tab)
  url.searchParams.set('show', what)
  return url.href
}

/** `manifest.json` of the Teams app package; zip it with color.png (192×192) and outline.png (32×32). */
export function teamsManifest({ clientId, url, tabUrl }: TeamsManifestOptions): object {
  const { origin, hostname } = new URL(url)
  const tab = tabUrl === undefined ? undefined : new URL(tabUrl)
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
      short: 'The partner programme: tickets, leads, deals and training.',
      full: 'Raise and answer tickets, send leads and follow deals of the partner programme from a chat or a channel; deals, training and tickets in tabs.',
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
    ...(tab && {
      staticTabs: Object.entries(tabs).map(([entityId, name]) => ({
        entityId,
        name,
        contentUrl: showing(tab, entityId),
        scopes: ['personal'],
      })),
      // Teams signs people in to the page by this; Entra has to know the same address.
      webApplicationInfo: { id: clientId, resource: `api://${tab.host}/${clientId}` },
    }),
    validDomains: [...new Set([hostname, ...(tab ? [tab.hostname] : [])])],
  }
}
