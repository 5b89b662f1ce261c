import type { types } from '@slack/bolt'
import type { Sender, Sent, Target } from '../core/outgoing.ts'
import { words } from '../core/words.ts'
import type { FormView } from '../view/form-view.ts'
import type { HomeView } from '../view/home-view.ts'
import { notice, type NoticeView } from '../view/notice-view.ts'
import type { View } from '../view/view.ts'
import { words as drawWords } from '../view/words.ts'
import { type Audience, createAudience } from './audience.ts'
import type { SlackClient } from './directory.ts'
import { afterError, platformError } from './errors.ts'
import { isShown, takeAway, uploadFile } from './upload.ts'
import { homeTab } from './render/home.ts'
import { messageBlocks, messageText } from './render/message.ts'
import { noticeBlocks, noticeText } from './render/notice.ts'

const notConnected = 'workspace_not_connected'
/** So often a file is looked for, seconds apart, before it counts as not shown. */
const looks = 4
/** @param clientOf the client of a workspace; of the configured one where none is named; undefined when it is not connected */
export function slackSender(
  clientOf: (tenant: string | undefined) => Promise<SlackClient | undefined>,
  audience: Audience = createAudience(new Set()),
): Sender {
  /** Why nothing may be said there now. Asked before anything leaves, so nothing is unknown when asking fails. */
  async function silence(client: SlackClient, target: Target): Promise<Sent | undefined> {
    if (target.anybody) return undefined
    try {
      const reason = await audience.refusal(client, target.conversation)
      return reason === undefined ? undefined : { kind: 'unreachable', error: reason }
    } catch (error) {
      const failed = afterError(error)
      return failed.kind === 'retry' ? { ...failed, uncertain: false } : failed
    }
  }

  return {
    async send(target, view, marker, repeated, upload) {
      const client = await clientOf(target.tenant)
      if (!client) return { kind: 'unreachable', error: notConnected }
      const silent = await silence(client, target)
      if (silent) return silent
      const uploaded = upload && (await uploadFile(client, target, upload))
      if (uploaded) return uploaded
      if (view.kind === 'home') return publish(client, target.conversation, view)
      const message = { channel: target.conversation, ...drawn(view, marker, repeated) }
      try {
        const { ts, channel } =
          target.replaces !== undefined
            ? await client.chat.update({ ...message, ts: target.replaces })
            : // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's, not a window's
              await client.chat.postMessage({
                ...message,
                unfurl_links: false,
                unfurl_media: false,
                ...(target.thread !== undefined && { thread_ts: target.thread }),
              })
        return ts
          ? { kind: 'sent', messageId: ts, conversation: channel ?? target.conversation }
          : { kind: 'retry', error: 'Slack gave no message id', uncertain: true }
      } catch (error) {
        return afterError(error)
      }
    },

    async find(target, marker, { begun, attempts }) {
      const client = await clientOf(target.tenant)
      if (!client) throw new Error(notConnected)
      try {
        const shown = begun === null ? false : await isShown(client, begun, target.conversation)
        if (shown) return begun
        // Slack shows a file a moment after it has said so.
        if (shown === undefined && attempts < looks) throw new Error('The file is not shown yet')
        return await newest(client, target, marker)
      } catch (error) {
        // Without the history scope it cannot be known. Anything else may pass: look again later.
        if (platformError(error) === 'missing_scope') return undefined
        throw error
      }
    },

    async remove(target, ids) {
      const client = await clientOf(target.tenant)
      return client ? takeAway(client, target, ids) : { kind: 'unreachable', error: notConnected }
    },
  }
}

/** The first block of each message carries its marker, so that the channel itself tells what has arrived. */
async function newest(
  client: SlackClient,
  { conversation, thread }: Target,
  marker: string,
): Promise<string | null> {
  const { messages = [] } =
    thread === undefined
      ? await client.conversations.history({ channel: conversation, limit: 200 })
      : await client.conversations.replies({ channel: conversation, ts: thread, limit: 200 })
  return messages.find(({ blocks }) => blocks?.[0]?.block_id === marker)?.ts ?? null
}

/** The page of a person, who is named in place of a conversation. Drawn anew whole, so once more does no harm. */
async function publish(client: SlackClient, userId: string, view: HomeView): Promise<Sent> {
  try {
    await client.views.publish({ user_id: userId, view: homeTab(view) })
    return { kind: 'sent', messageId: `home:${userId}` }
  } catch (error) {
    return afterError(error)
  }
}

function drawn(
  view: Exclude<View, HomeView>,
  marker: string,
  repeated: boolean,
): { text: string; blocks: types.KnownBlock[] } {
  if (view.kind === 'message') {
    const shown = repeated ? { ...view, footnotes: [...view.footnotes, words.repeated] } : view
    return { text: messageText(shown), blocks: messageBlocks(shown, marker) }
  }
  const shown = asNotice(view, repeated)
  return { text: noticeText(shown), blocks: noticeBlocks(shown, marker) }
}

/** A form lives in a modal; a message can only offer to open it. */
function asNotice(view: FormView | NoticeView, repeated: boolean): NoticeView {
  const shown =
    view.kind === 'notice'
      ? view
      : notice(view.title, [], { actions: [{ label: drawWords.openForm, data: view.about }] })
  return repeated ? { ...shown, footnote: words.repeated } : shown
}
