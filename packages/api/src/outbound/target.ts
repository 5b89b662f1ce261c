import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { allowedAddresses, isPublic } from './addresses.ts'

/** An address book of names; throws when a name has no address. */
export type Resolve = (hostname: string) => Promise<string[]>

/** A URL together with the addresses that were checked for it; a connection goes to these and to no others. */
export interface Target {
  url: URL
  addresses: string[]
}

/** Says whether this server may call a URL that somebody else chose. */
export interface Outbound {
  /** @throws TargetRefused */
  check(url: string): Promise<Target>
}

export type RefusalCode = 'url_invalid' | 'https_required' | 'address_forbidden' | 'host_unresolved'

export class TargetRefused extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

export interface OutboundOptions {
  /** Ranges that may be called although they are not public, over plain HTTP too. */
  allow?: readonly string[] | undefined
  resolve?: Resolve | undefined
}

const resolveTimeoutMs = 5000

export function outbound({ allow = [], resolve = systemResolve }: OutboundOptions): Outbound {
  const isAllowed = allowedAddresses(allow)
  return {
    async check(text) {
      const url = parse(text)
      const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1')
      const addresses = isIP(hostname) === 0 ? await addressesOf(hostname, resolve) : [hostname]
      // All of them: the one that is connected to is the network's choice, not ours.
      if (!addresses.every((address) => isAllowed(address) || isPublic(address))) {
        throw new TargetRefused('address_forbidden', 'The host is not on the public internet.')
      }
      if (url.protocol !== 'https:' && !addresses.every(isAllowed)) {
        throw new TargetRefused('https_required', 'The address must start with https://.')
      }
      return { url, addresses }
    },
  }
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    throw new TargetRefused(
      'url_invalid',
      'Enter an address such as https://example.com/hook, without a user name.',
    )
  }
  return url
}

async function addressesOf(hostname: string, resolve: Resolve): Promise<string[]> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('timed out')), resolveTimeoutMs)
  try {
    const addresses = await Promise.race([resolve(hostname), late.promise])
    if (addresses.length > 0) return addresses
  } catch (cause) {
    throw new TargetRefused('host_unresolved', `The host ${hostname} has no address.`, { cause })
  } finally {
    clearTimeout(timer)
  }
  throw new TargetRefused('host_unresolved', `The host ${hostname} has no address.`)
}

async function systemResolve(hostname: string): Promise<string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address)
}
