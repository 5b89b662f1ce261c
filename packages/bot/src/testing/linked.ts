import type { ChatName } from '../core/identity/people.ts'
import { connect } from '../delivery/database.ts'
import { createPeople } from '../delivery/people.ts'

/** Links a chat user to a person, as if they had said so; the bot must have made its tables before. */
export async function linked(
  databaseUrl: string,
  vendorId: string,
  chat: ChatName,
  userId: string,
): Promise<void> {
  const sql = connect(databaseUrl)
  await createPeople(sql, vendorId).link(chat, userId, 'code')
  await sql.end()
}
