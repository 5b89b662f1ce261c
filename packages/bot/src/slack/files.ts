import type { InboundFile } from '../core/inbound.ts'
import type { SlackClient } from './directory.ts'

export interface SlackFile {
  id: string
  name?: string
  mimetype?: string
  size?: number
  url_private_download?: string
  url_private?: string
}

/** More than this is not taken into memory; the programme takes less. */
const maxBytes = 50 << 20

/** A file is fetched with the bot's own token, which goes to Slack and to nobody else. */
export function fileOf(client: SlackClient, file: SlackFile): InboundFile {
  return {
    name: file.name ?? file.id,
    async read() {
      const url = file.url_private_download ?? file.url_private ?? ''
      if (!isOfSlack(url, client.slackApiUrl)) throw new Error('The file is not at Slack')
      if ((file.size ?? 0) > maxBytes) throw new Error('The file is too large')
      const headers = { authorization: `Bearer ${client.token ?? ''}` }
      const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(20_000) })
      if (!response.ok) throw new Error(`Slack answered ${response.status} for a file`)
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}

/** Files of other services are listed too, with addresses of theirs. */
function isOfSlack(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'))) return true
  // Another Slack than Slack's own, such as one for tests, has its files on its own machine.
  const api = new URL(apiUrl)
  return protocol === api.protocol && hostname === api.hostname
}
