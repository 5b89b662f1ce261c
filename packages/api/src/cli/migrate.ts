import { migrate } from '../db/migrate.ts'
import type { Command } from './command.ts'
import { databaseError } from './database.ts'
import { UsageError } from './words.ts'

export const migrateCommand: Command = {
  more: 'DATABASE_URL must name an owner of the database. The embedded database is migrated at every start by itself.',
  async run() {
    const url = process.env['DATABASE_URL']
    if (url === undefined)
      throw new UsageError('Set DATABASE_URL. The embedded database is migrated at every start by itself.')
    const ran = await migrate(url).catch((error: unknown) => {
      throw databaseError(url, error)
    })
    console.log(ran.length === 0 ? 'The schema is up to date.' : `Ran ${ran.join(', ')}.`)
    return 0
  },
}
