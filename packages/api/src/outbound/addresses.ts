import { BlockList, isIP } from 'node:net'

/** IANA's special-purpose ranges: nothing in them is a public server. */
const closedIpv4: ReadonlyArray<[address: string, prefix: number]> = [
  ['0.0.0.0', 8], // this host
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT; also Alibaba's metadata
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // Azure's host, a public-looking address that is not
  ['169.254.0.0', 16], // link-local; the metadata of most clouds
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments; Oracle's metadata
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
]

const closedIpv6: ReadonlyArray<[address: string, prefix: number]> = [
  ['::', 3], // loopback, ::/96 and ::ffff:0:0/96 (IPv4 in disguise), 64:ff9b::/96 (NAT64)
  ['2001::', 23], // Teredo and other tunnels
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: IPv4 in disguise
  ['3fff::', 20], // documentation
  ['4000::', 2], // not assigned
  ['8000::', 1], // fc00::/7 private, fe80::/10 link-local, ff00::/8 multicast, fd00:ec2::254 metadata
]

// Two lists: a single one would compare IPv4 addresses with the mapped range of IPv6.
const closed = { 4: listOf(closedIpv4, 'ipv4'), 6: listOf(closedIpv6, 'ipv6') }

/** Addresses outside the public internet that this server may call all the same. */
export type AllowedAddresses = (address: string) => boolean

/** True for an address of the public internet. What cannot be read as an address is none. */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && !closed[family as 4 | 6].check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** @param ranges such as `127.0.0.1/32`, `10.20.0.0/16`, `fd00::1` */
export function allowedAddresses(ranges: readonly string[]): AllowedAddresses {
  const allowed = { 4: new BlockList(), 6: new BlockList() }
  for (const range of ranges) {
    const [address = '', prefix] = range.trim().split('/')
    const family = isIP(address)
    const bits = Number(prefix ?? (family === 4 ? 32 : 128))
    if (family === 0 || !Number.isInteger(bits) || bits < 0 || bits > (family === 4 ? 32 : 128)) {
      throw new Error(`"${range}" is not an address range such as 10.20.0.0/16.`)
    }
    allowed[family as 4 | 6].addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6')
  }
  return (address) => {
    const family = isIP(address)
    return family !== 0 && allowed[family as 4 | 6].check(address, family === 4 ? 'ipv4' : 'ipv6')
  }
}

function listOf(ranges: ReadonlyArray<[string, number]>, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const [address, prefix] of ranges) list.addSubnet(address, prefix, family)
  return list
}
