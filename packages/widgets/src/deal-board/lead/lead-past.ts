import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { Locale } from '../../core/locale.ts'
import type { Message } from '../../core/messages.ts'
import { moment } from '../../core/times.ts'
import type { LeadMessage } from './lead.messages.ts'

export interface LeadPast {
  lead: api.Lead
  offers: readonly api.LeadOffer[]
  submissions: readonly api.LeadSubmission[]
}

interface Entry {
  at: string
  text: string
  /** In somebody's own words, or why it came to be. */
  more?: string | null | undefined
}

/** What happened to a lead, newest first: how it came in, whom it was offered to, why, and what came of it. */
export function leadPastView(
  past: LeadPast,
  locale: Locale,
  msg: Message<LeadMessage>,
  channel: string,
): TemplateResult {
  const entries = entriesOf(past, msg, channel).sort((a, b) => (a.at < b.at ? 1 : -1))
  return html`<ol class="entries" part="timeline">
    ${entries.map(
      ({ at, text, more }) =>
        html`<li class="entry" part="entry">
          <p class="who"><span dir="auto">${text}</span><time datetime=${at}>${moment(locale, at)}</time></p>
          ${more ? html`<p class="said sub" dir="auto">${more}</p>` : nothing}
        </li>`,
    )}
  </ol>`
}

function entriesOf(
  { lead, offers, submissions }: LeadPast,
  msg: Message<LeadMessage>,
  channel: string,
): Entry[] {
  return [
    { at: lead.createdAt, text: msg('came', { channel }) },
    ...submissions.map(({ receivedAt }) => ({ at: receivedAt, text: msg('came_again') })),
    ...offers.flatMap((offer) => offerEntries(offer, msg)),
  ]
}

function offerEntries(offer: api.LeadOffer, msg: Message<LeadMessage>): Entry[] {
  const { partnerName: partner, automatic, score, status, reason, note } = offer
  const { offeredAt, acceptedAt, endedAt } = offer
  const why = automatic && score !== null ? msg('chosen', { count: Math.round(score) }) : null
  const entries: Entry[] = [{ at: offeredAt, text: msg('offered_to', { partner }), more: why }]
  if (acceptedAt) entries.push({ at: acceptedAt, text: msg('accepted_by', { partner }) })
  if (endedAt && (status === 'declined' || status === 'expired' || status === 'recalled')) {
    const text = msg(`${status}_by`, { partner, reason: msg(reason ?? 'other') })
    entries.push({ at: endedAt, text, more: note })
  }
  return entries
}
