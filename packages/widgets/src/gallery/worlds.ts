import type { Peer } from '../testing/peer.ts'

const peers = new Map<string, Peer>()

/** Gives a server inside the page an address. The real elements talk to it as to any other; nothing leaves the page. */
export function addressOf(peer: Peer): string {
  const host = `state-${peers.size + 1}.gallery.invalid`
  peers.set(host, peer)
  return `https://${host}`
}

/** In place of the page's `fetch`: each state's element has the address of its own server. */
export const galleryFetch: typeof fetch = (input, init) => {
  const { host } = new URL(input instanceof Request ? input.url : input)
  return (
    peers.get(host)?.fetch(input, init) ?? Promise.reject(new TypeError(`There is no server at ${host}.`))
  )
}
