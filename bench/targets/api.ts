/** The API as a user runs it, save for the rate limits. Usage: api.ts DATABASE_URL SECRET_HEX */
import { devNull } from 'node:os'
import { fileLogger } from '@openprm/api'
import { startApi } from '@openprm/api/testing'
import { answerParent } from './serve.ts'

const [databaseUrl, secret] = process.argv.slice(2)
const api = await startApi({
  databaseUrl: databaseUrl!,
  secret: Buffer.from(secret!, 'hex'),
  host: '127.0.0.1',
  port: 0,
  log: fileLogger(devNull),
  quotaScale: 1_000_000,
})
answerParent(Number(new URL(api.url).port))
