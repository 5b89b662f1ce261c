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
    if (path !== false) return gathering(connect(path))
    // Several hosts are those of one cluster: the next attempt tries the next.
    const place = attempts++ % host.length
    const address = { host: host[place]!, port: port[place]! }
    // The driver asks the socket for its host when it checks a certificate.
    return Object.assign(gathering(connect({ ...address, noDelay: true })), address)
  }
}

/** The driver sends off what it has as soon as it is so much, and the rest at the end of the turn. */
const pieceBytes = 1024

/** Lets the pieces of a flight leave together: each by itself would cost the kernel, and Postgres, as much as all of them. */
function gathering(socket: Socket): Socket {
  const write = socket.write.bind(socket) as (piece: Uint8Array, sent?: () => void) => boolean
  let held = false
  function release(): void {
    if (held) socket.uncork()
    held = false
  }
  function gather(piece: Uint8Array, sent?: () => void): boolean {
    if (piece.length >= pieceBytes && !held) {
      held = true
      socket.cork()
      // The rest comes in this turn of the loop, if there is any.
      setImmediate(() => setImmediate(release))
    }
    const roomy = write(piece, sent)
    if (piece.length < pieceBytes) release()
    return roomy
  }
  return Object.assign(socket, { write: gather })
}
