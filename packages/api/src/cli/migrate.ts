import { migrate } from '../db/migrate.ts'
import { UsageError } from './usage.ts'

export async function migrateCommand(): Promise<number> {
  const url = process.env['DATABASE_URL']
  if (url === undefined)
    throw new UsageError('Set DATABASE_URL. The embedded database is migrated at every start by itself.')
  const ran = await migrate(url)
  console.log(ran.length === 0 ? 'The schema is up to date.' : `Ran ${ran.join(', ')}.`)
  return 0
}
