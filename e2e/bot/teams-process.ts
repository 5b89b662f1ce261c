import { startBot } from '@openprm/bot'

/** The bot in a process of its own, as `openprm bot start` runs it, with the addresses and tokens of a local Microsoft. */
const { OPENPRM_URL = '', OPENPRM_SECRET_KEY = '', DATABASE_URL = '', MICROSOFT = '{}' } = process.env
const { cloud, botToken } = JSON.parse(MICROSOFT)

await startBot({
  env: process.env,
  apiUrl: OPENPRM_URL,
  secretKey: OPENPRM_SECRET_KEY,
  databaseUrl: DATABASE_URL,
  teams: { cloud, token: async () => botToken },
})
