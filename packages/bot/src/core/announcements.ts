import type { Lead } from '@openprm/sdk'
import { notice, type NoticeView } from '../view/notice-view.ts'
import type { Channel } from './channel.ts'
import { type Fields, factsOf } from './fields.ts'
import type { Outgoing, Target } from './outgoing.ts'
import { platformNames, words } from './words.ts'

/** A new lead, told to every place that hears of them. */
export function leadNews(
  event: { id: string; data: { lead: Lead } },
  places: ReadonlyArray<{ platform: Channel; target: Target }>,
  fields: Fields,
): Outgoing[] {
  const view = leadNotice(event.data.lead, fields)
  return places.map(({ platform, target }) => ({ platform, target, key: event.id, slow: true, view }))
}

/** What a channel may see of a lead: who and where from. Addresses and telephone numbers stay in the programme. */
export function leadNotice(
  { name, company, country, partnerName, source }: Lead,
  fields: Fields,
): NoticeView {
  const via = source.channel in platformNames ? platformNames[source.channel as Channel] : null
  return notice(words.announcement(fields.has('partner') ? partnerName : null), [], {
    facts: factsOf(fields, [
      ['name', 'Name', name],
      ['company', 'Company', company],
      ['country', 'Country', country],
      ['channel', 'Sent through', via],
    ]),
  })
}
