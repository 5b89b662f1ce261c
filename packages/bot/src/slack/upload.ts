import type { Sent, Target, Upload } from '../core/outgoing.ts'
import type { SlackClient } from './directory.ts'
import { afterError, platformError } from './errors.ts'

/** Larger ones stay a button: each is in memory once while it is carried. */
export const mostBytes = 10 << 20

/** With the time to read the file, shorter than the lease of a message. */
const putMs = 8000

/** Slack's errors that concern the conversation rather than the file: another attempt, or somebody, cures them. */
const notOfTheFile = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'account_inactive',
  'invalid_auth',
  'token_revoked',
  'token_expired',
  'not_authed',
  'ratelimited',
  'internal_error',
  'fatal_error',
])

/**
 * Shows a file of a ticket as a file of Slack. Nobody sees it before the last of the three steps, so only there it may
 * be unknown whether it has arrived; what it is called at Slack is noted before.
 * @returns undefined when the file cannot be shown, and a button is to stand in its place
 */
export async function uploadFile(
  client: SlackClient,
  { conversation, thread }: Target,
  { file, read, begin }: Upload,
): Promise<Sent | undefined> {
  if (file.bytes > mostBytes) return undefined
  const content = await read()
  if (!content || content.byteLength === 0 || content.byteLength > mostBytes) return undefined
  try {
    const place = await client.files.getUploadURLExternal({ filename: file.name, length: content.byteLength })
    const { file_id: id, upload_url: url } = place
    if (!id || !url) return undefined
    if (!(await put(url, content))) return undefined
    await begin(id)
    const files: [{ id: string; title: string }] = [{ id, title: file.name }]
    const where = { channel_id: conversation, ...(thread !== undefined && { thread_ts: thread }) }
    await client.files.completeUploadExternal({ files, ...where })
    return { kind: 'sent', messageId: id }
  } catch (error) {
    const code = platformError(error)
    return code !== undefined && !notOfTheFile.has(code) ? undefined : afterError(error)
  }
}

/** Files go to an address of their own; where it is out of reach, nothing behind them is held up. */
async function put(url: string, content: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const init = { method: 'POST', body: content, signal: AbortSignal.timeout(putMs) }
  return fetch(url, init).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** Whether a file stands in a conversation. Undefined: Slack has it, and shows it nowhere there (yet). */
export async function isShown(
  client: SlackClient,
  fileId: string,
  conversation: string,
): Promise<boolean | undefined> {
  try {
    const { file } = await client.files.info({ file: fileId })
    const { shares } = file as { shares?: Record<string, Record<string, unknown>> }
    return Object.values(shares ?? {}).some((byPlace) => conversation in byPlace) || undefined
  } catch (error) {
    if (gone.has(platformError(error) ?? '')) return false
    throw error
  }
}

const gone = new Set(['file_not_found', 'file_deleted', 'message_not_found', 'cant_delete_message'])

/** Takes files and messages of ours away; what is gone already counts as taken. */
export async function takeAway(
  client: SlackClient,
  { conversation }: Target,
  ids: readonly string[],
): Promise<Sent> {
  for (const id of ids) {
    try {
      if (id.startsWith('F')) await client.files.delete({ file: id })
      else await client.chat.delete({ channel: conversation, ts: id })
    } catch (error) {
      if (!gone.has(platformError(error) ?? '')) return afterError(error)
    }
  }
  return { kind: 'sent', messageId: `removed:${ids.join()}` }
}
