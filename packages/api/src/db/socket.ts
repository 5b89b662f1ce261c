import { connect, type Socket } from 'node:net'

/** What the driver knows of where to connect to. */
interface Target {
  host: string[]
  port: number[]
  /** A Unix socket, or false. */
  path: string | false
}

/**
 * Opens the driver's connections without Nagle's algorithm, which it leaves on: a statement sent behind another would
 * wait in the kernel for the answer to the first, and a pipeline be as slow as asking one by one.
 */
export function promptSockets(): (target: Target) => Socket {
  let attempts = 0
  return ({ host, port, path }) => {
    if (path !== false) return connect(path)
    // Several hosts are those of one cluster: the next attempt tries the next.
    const place = attempts++ % host.length
    const address = { host: host[place]!, port: port[place]! }
    // The driver asks the socket for its host when it checks a certificate.
    return Object.assign(connect({ ...address, noDelay: true }), address)
  }
}
