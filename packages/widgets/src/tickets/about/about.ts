import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import type { Thread } from '../thread/thread.ts'
import { aboutMessages, type AboutMessage } from './about.messages.ts'
import { styles } from './about.styles.ts'
import { dealView, type DealName } from './deal-view.ts'
import { followersView, type Person } from './followers-view.ts'
import { tagsView } from './tags-view.ts'

/** What a ticket is about and who hears of it: opened by hand, live while it is open. */
export class About {
  readonly thread: Thread
  readonly say: Message<AboutMessage>
  people: Person[] = []
  deals: DealName[] = []

  constructor(thread: Thread) {
    this.thread = thread
    this.say = translator(thread.host, aboutMessages)
    const { adoptedStyleSheets } = thread.host.renderRoot as ShadowRoot
    if (!adoptedStyleSheets.includes(styles.styleSheet!)) adoptedStyleSheets.push(styles.styleSheet!)
    void this.#read()
  }

  /** Names of who can hear of it and of the deals it can be about; a list that may not be read stays empty. */
  async #read(): Promise<void> {
    const { host, ticket } = this.thread
    const { partnerId, followerIds, dealId } = ticket!
    const read = async <T>(path: string, query: Record<string, string | number> = {}): Promise<T[]> => {
      const call = { query, signal: host.alive }
      return host.client.request<{ data: T[] }>(path, call).then(
        ({ data }) => data,
        () => [],
      )
    }
    const one = async <T>(path: string): Promise<T[]> =>
      host.client.request<T>(path, { signal: host.alive }).then(
        (found) => [found],
        () => [],
      )
    // A partner's person is shown the own company alone, whatever is asked for.
    const own = host.side === 'staff' && partnerId ? { partnerId } : {}
    const [users, deals] = await Promise.all([
      partnerId ? read<api.User>('/v1/users', { ...own, status: 'active', limit: 100 }) : [],
      partnerId ? read<DealName>('/v1/deals', { ...own, limit: 100 }) : [],
    ])
    this.people = [...users, ...(host.staff?.people.users ?? [])]
    this.deals = deals
    const unknown = followerIds.filter((id) => !this.people.some((person) => person.id === id))
    const [more, deal] = await Promise.all([
      host.side === 'staff' ? Promise.all(unknown.map((id) => one<Person>(`/v1/users/${id}`))) : [],
      dealId && !deals.some(({ id }) => id === dealId) ? one<DealName>(`/v1/deals/${dealId}`) : [],
    ])
    this.people = [...this.people, ...more.flat()]
    this.deals = [...deals, ...deal]
    this.thread.changed()
  }

  nameOf(userId: string): string {
    const { host, msg, ticket } = this.thread
    if (userId === host.me.user?.id) return msg('you')
    const { requesterId, requesterName, assigneeId, assigneeName } = ticket!
    const known = [
      ...this.people,
      { id: requesterId, name: requesterName },
      { id: assigneeId, name: assigneeName },
    ]
    return known.find(({ id }) => id === userId)?.name ?? msg('support')
  }

  content(): TemplateResult {
    return html`<div class="about" part="about" id="about">
      ${followersView(this)} ${this.thread.host.staff ? tagsView(this) : nothing} ${dealView(this)}
    </div>`
  }
}
