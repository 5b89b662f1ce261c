/**
 * A server in a process of its own, to be killed. Usage: crash-child.ts DATABASE_URL SECRET_HEX PORT
 * With a channel to its parent it stands ready, and serves when it is told.
 */
import { once } from 'node:events'
import { startApi } from '../server.ts'

const [, , databaseUrl, secret, port] = process.argv
const quiet = (): void => {}
if (process.channel) await once(process, 'message')
await startApi({
  databaseUrl: databaseUrl!,
  secret: Buffer.from(secret!, 'hex'),
  host: '127.0.0.1',
  port: Number(port),
  log: { info: quiet, warn: quiet },
  quotaScale: 1000,
  webhooks: { allow: ['127.0.0.1/32'] },
})
process.stdout.write('ready\n')
