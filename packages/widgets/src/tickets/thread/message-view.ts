import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { markdownView } from '../../course-player/reading/markdown-view.ts'
import { moment } from '../../core/times.ts'
import { sizeOf } from './attaching.ts'
import type { Audience } from './composer.ts'
import type { Mend } from './mending.ts'
import type { Thread } from './thread.ts'

export type Entry = api.Message | api.TicketNote

const isNote = ({ audience }: Entry): boolean => audience === 'internal'

/** Where it lives in the API. */
export const kindOf = (entry: Entry): Audience => (isNote(entry) ? 'notes' : 'messages')

/** Whether whoever looks has written it. */
const isMine = ({ host }: Thread, { author }: Entry): boolean =>
  author.id !== null && author.id === host.me.user?.id

/** One message. What only the vendor's people read has its own colour, stripes and a word. */
export function messageView(thread: Thread, entry: Entry): TemplateResult {
  const { msg, host } = thread
  const { id, author, body, files, createdAt, editedAt, deletedAt } = entry
  const name = nameOf(thread, entry)
  const note = isNote(entry)
  const mending = !deletedAt && thread.mending?.id === id ? thread.mending : undefined
  return html`<li
    class="message ${note ? 'note' : author.kind === 'partner' ? 'theirs' : 'ours'}"
    part=${note ? 'note' : 'message'}
    data-id=${id}
  >
    <span class="face" aria-hidden="true">${initials(author.name ?? name)}</span>
    <p class="who">
      <b dir="auto">${name}</b>
      ${note ? html`<span class="tag">${host.staff?.say('internal')}</span>` : nothing}
      <time datetime=${createdAt}>${moment(host.locale, createdAt)}</time>
      ${editedAt ? html`<span>${msg('edited')}</span>` : nothing}
      ${deletedAt ? nothing : actionsView(thread, entry)}
    </p>
    ${deletedAt ? html`<p class="gone">${msg('deleted')}</p>` : body && !mending?.replaces(entry) ? markdownView(body) : nothing}
    ${mending?.content(entry) ?? nothing}
    ${
      files.length > 0
        ? html`<ul class="files">
            ${files.map((file) => fileView(thread, entry, file))}
          </ul>`
        : nothing
    }
  </li>`
}

/** What can be done with one message, by whoever wrote it and by the vendor's people. */
function actionsView(thread: Thread, entry: Entry): unknown {
  const { msg, host } = thread
  const mend = (kind: Mend): TemplateResult =>
    html`<button
      class="link act"
      part="action"
      data-command=${kind}
      @click=${() => void thread.begin(entry, kind)}
    >
      ${msg(kind)}
    </button>`
  return [
    isMine(thread, entry) && thread.ticket?.status !== 'closed' ? [mend('edit'), mend('delete')] : nothing,
    isNote(entry) ? nothing : host.staff?.messageActions(thread, entry as api.Message),
  ]
}

export function nameOf(thread: Thread, entry: Entry): string {
  return isMine(thread, entry) ? thread.msg('you') : (entry.author.name ?? thread.msg('support'))
}

/** "MO" of Mara Okafor. */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map(([letter = '']) => letter)
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('')
    .toUpperCase()

function fileView(thread: Thread, entry: Entry, file: api.TicketFile): TemplateResult {
  return html`<li>
    <button
      class="file"
      part="file"
      title=${thread.msg('download', { name: file.name })}
      @click=${() => void thread.download(entry, file)}
    >
      <span class="kind" aria-hidden="true">${file.name.split('.').at(-1)}</span>
      <span class="filename" dir="auto">${file.name}</span>
      <span class="size">${sizeOf(thread.host.locale, file.bytes)}</span>
    </button>
  </li>`
}
