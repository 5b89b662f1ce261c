import type { HomeSection, HomeView } from '../../view/home-view.ts'
import { notice, type NoticeAction, type NoticeView } from '../../view/notice-view.ts'
import type { Person } from '../identity.ts'
import type { Sealer } from '../seal.ts'
import { words as ticketWords } from '../tickets/words.ts'
import { words as common } from '../words.ts'
import { overviewOf } from './overview.ts'
import { words } from './words.ts'

/** The person's own page. */
export async function homeOf(person: Person, sealer: Sealer): Promise<HomeView> {
  const { deals, tickets, training, certificates } = await overviewOf(person)
  const isPartner = person.user.kind === 'partner'
  const action = (label: string, form: string): NoticeAction => ({
    label,
    data: sealer.seal({ do: 'open', form }),
  })
  return {
    kind: 'home',
    title: words.title(person.user.name),
    sections: isPartner ? [deals, tickets, training, certificates] : [training, certificates],
    actions: isPartner
      ? [
          action(words.open, 'deal.check'),
          action(common.openLead, 'lead'),
          action(ticketWords.openTicket, 'ticket'),
        ]
      : [],
  }
}

export async function statusOf(person: Person): Promise<NoticeView> {
  const { deals, tickets } = await overviewOf(person)
  return notice(words.statusTitle, [inWords(deals), inWords(tickets)])
}

export async function trainingOf(person: Person): Promise<NoticeView> {
  const { training, certificates } = await overviewOf(person)
  return notice(words.trainingTitle, [inWords(training), inWords(certificates)])
}

function inWords({ title, entries, empty, more }: HomeSection): string {
  const lines = entries.map((entry) => `• ${entry.title} – ${entry.text}`)
  return [title, ...(lines.length > 0 ? lines : [empty]), ...(more ? [more] : [])].join('\n')
}
