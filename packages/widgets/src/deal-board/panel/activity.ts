import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { Locale } from '../../core/locale.ts'
import type { Message } from '../../core/messages.ts'
import type { Desk } from '../desk/desk.ts'
import type { DeskMessage } from '../desk/desk.messages.ts'
import { moment } from '../../core/times.ts'
import type { PanelMessage } from './panel.messages.ts'

export type Entry = api.TimelineEntry

export interface Activity {
  desk: Desk
  locale: Locale
  msg: Message<PanelMessage>
  say: Message<DeskMessage>
}

/** What happened, newest first. What only the team sees has its own colour, and says so in words. */
export function activityView(entries: readonly Entry[], activity: Activity): TemplateResult {
  const { locale, msg } = activity
  return html`<ol class="entries" part="timeline">
    ${entries.map(
      (entry) =>
        html`<li class="entry ${entry.type}" part=${entry.type === 'note' ? 'note' : 'entry'}>
          <p class="who">
            <b dir="auto">${actorName(entry, activity)}</b>
            ${entry.type === 'note' ? html`<span class="tag">${msg('internal')}</span>` : nothing}
            <time datetime=${entry.occurredAt}>${moment(locale, entry.occurredAt)}</time>
          </p>
          ${bodyOf(entry, activity)}
        </li>`,
    )}
  </ol>`
}

function bodyOf(entry: Entry, { desk, msg, say, locale }: Activity): TemplateResult | typeof nothing {
  const quote = (text: string | null): TemplateResult | typeof nothing =>
    text ? html`<p class="said" dir="auto">${text}</p>` : nothing
  if (entry.type === 'comment') return quote(entry.comment.body ?? msg('deleted'))
  if (entry.type === 'note') return quote(entry.note.body ?? msg('deleted'))
  if (entry.type === 'moved') {
    const step = { from: desk.label(entry.fromStage), to: desk.label(entry.toStage) }
    return html`<p>${msg('did_move', step)}</p>
      ${quote(entry.note)}`
  }
  if (entry.type === 'edited') {
    const fields = entry.changes.map(({ field }) => (fieldNames[field] ? say(fieldNames[field]) : field))
    return html`<p>
      ${msg('did_update', { fields: locale.format(Intl.ListFormat, {}).format([...new Set(fields)]) })}
    </p>`
  }
  const reason = entry.reason && say(entry.reason)
  return html`<p>${msg(`did_${entry.command}`)}${reason && `: ${reason}`}</p>
    ${quote(entry.note)}`
}

const fieldNames: Readonly<Record<string, DeskMessage>> = {
  amount: 'amount',
  expectedCloseOn: 'close_date',
  ownerId: 'owner',
  accountDomain: 'domain',
  product: 'product',
}

function actorName({ actor }: Entry, { desk, msg }: Activity): string {
  if (actor.id && actor.id === desk.me.user?.id) return msg('you')
  if (actor.name) return actor.name
  return msg(actor.kind === 'system' ? 'system' : actor.kind === 'staff' ? 'the_vendor' : 'the_key')
}
