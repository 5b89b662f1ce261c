import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'

/** The port of the last run while nobody else has taken it, so that a saved connection goes on working. */
export async function choosePort(file: string): Promise<number> {
  const last = Number(await readFile(file, 'utf8').catch(() => '0'))
  const port = await freePort(last).catch(() => freePort())
  if (port !== last) await writeFile(file, `${port}\n`)
  return port
}

/**
 * A TCP port on loopback that nobody listens on now.
 * @param port 0 for any
 * @throws Error when somebody listens on it
 */
export async function freePort(port = 0): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  const { port: found } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return found
}
