import type { App, ViewOutput, ViewResponseAction } from '@slack/bolt'
import type { Answer } from '../../../core/forms/desk.ts'
import { words } from '../../../core/words.ts'
import { notice, type NoticeView } from '../../../view/notice-view.ts'
import { slackLimits } from '../../../view/limits.ts'
import { clip } from '../../../view/text.ts'
import type { Values } from '../../../view/values.ts'
import { askedFields } from '../../../view/visibility.ts'
import { whoIs } from '../../inbound.ts'
import { readModal } from '../../read-modal.ts'
import type { SlackContext } from '../../context.ts'
import { blockIds, fieldOfBlock, readMemory } from '../../render/memory.ts'
import { formCallback, formModal } from '../../render/modal.ts'
import { noticeModal } from '../../render/notice.ts'

/** Slack waits three seconds for the answer; with less than one left the person is told to wait instead. */
const patienceMs = 2000

export function register(app: App, context: SlackContext): void {
  app.view(formCallback, async ({ view, body, ack, client }) => {
    const shown = new Set(view.blocks.flatMap(({ block_id }) => fieldOfBlock(block_id) ?? []))
    const memory = readMemory(view.private_metadata)
    const { about } = memory
    const who = whoIs(context, client, body.user.id)
    const form = await within(patienceMs, context.desk.form(who, about)).catch(() => undefined)
    if (!form) return ack(stay(shown))
    const { fields } = form
    const values = readModal(fields, view.state.values, memory)
    if (askedFields(fields, values).some(({ name }) => !shown.has(name))) {
      return ack(update(await context.desk.redraw(who, about, { values, banner: words.moreQuestions })))
    }
    const viewId = view.root_view_id ?? view.id
    const work = send(context, client, { userId: body.user.id, viewId, about, values })
    const answer = await within(patienceMs, work)
    if (answer) return ack(respond(answer, shown))
    await ack(update(notice(words.sendingTitle, [words.sending])))
    await client.views.update({ view_id: view.id, view: modal((await work).view) })
  })
}

interface Sending {
  userId: string
  viewId: ViewOutput['id']
  about: string
  values: Values
}

async function send(
  context: SlackContext,
  client: App['client'],
  { userId, viewId, about, values }: Sending,
): Promise<Answer> {
  const user = await context.lookUp(client, userId)
  return context.desk.submit(user, { about, values, occasion: `slack:${viewId}` })
}

/** At the fields when the modal shows them all; otherwise the form is drawn again with the sentences on top. */
function respond({ view, errors }: Answer, shown: ReadonlySet<string>): ViewResponseAction {
  const names = Object.keys(errors)
  if (names.length === 0 || !names.every((name) => shown.has(name))) return update(view)
  const sentences = Object.entries(errors).map(([name, text]) => [
    blockIds.field(name),
    clip(text, slackLimits.fieldError),
  ])
  return { response_action: 'errors', errors: Object.fromEntries(sentences) }
}

/** Leaves the modal as it is, with all that was typed. */
function stay(shown: ReadonlySet<string>): ViewResponseAction {
  const [first = ''] = shown
  return { response_action: 'errors', errors: { [blockIds.field(first)]: words.unreachable } }
}

function update(view: Answer['view']): ViewResponseAction {
  return { response_action: 'update', view: modal(view) }
}

function modal(view: Answer['view']): ReturnType<typeof formModal> {
  return view.kind === 'form' ? formModal(view) : noticeModal(view as NoticeView)
}

function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), ms)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}
