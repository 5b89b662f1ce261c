/** Where Microsoft serves conversations, in its public and its sovereign clouds. */
const hosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]
const domains = ['.botframework.com', '.botframework.azure.us', '.botframework.azure.cn']

/**
 * Tells whether our token may be sent to this address. The activity's own token vouches for it as well; this holds
 * even if that check should ever fail. @param configured the address the bot was set up with
 */
export function isServiceUrl(url: string, configured: string): boolean {
  if (!URL.canParse(url)) return false
  const { host, hostname, protocol } = new URL(url)
  if (host === new URL(configured).host) return true
  const isKnown = hosts.includes(hostname) || domains.some((domain) => hostname.endsWith(domain))
  return protocol === 'https:' && isKnown
}
