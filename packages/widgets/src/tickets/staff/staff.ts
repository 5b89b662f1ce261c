import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { translator, type Message } from '../../core/messages.ts'
import type { Composer, Audience } from '../thread/composer.ts'
import type { Thread } from '../thread/thread.ts'
import { unsolved, type PrmTickets, type View } from '../tickets.ts'
import { controlsView, type People } from './controls.ts'
import { staffMessages, type StaffMessage } from './staff.messages.ts'
import { styles } from './staff.styles.ts'

/** What only the vendor's own people have: queues, internal notes, saved replies, who sees to what. */
export class Staff {
  readonly host: PrmTickets
  readonly say: Message<StaffMessage>
  people: People = { users: [], teams: [] }
  replies: api.SavedReply[] = []

  constructor(host: PrmTickets) {
    this.host = host
    this.say = translator(host, staffMessages)
    ;(host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!)
  }

  /** Whom a ticket can be given to, and what is often answered; a list that may not be read stays empty. */
  async load(signal: AbortSignal): Promise<void> {
    const { client } = this.host
    const read = <T>(path: string, query = {}): Promise<T | undefined> =>
      client.request<T>(path, { query, signal }).catch(() => undefined)
    const [users, vendor, replies] = await Promise.all([
      read<{ data: People['users'] }>('/v1/users', { kind: 'staff', limit: 100 }),
      read<api.Vendor>('/v1/vendor'),
      read<{ data: api.SavedReply[] }>('/v1/saved-replies', { limit: 100 }),
    ])
    this.people = { users: users?.data ?? [], teams: vendor?.programme.ticketTeams ?? [] }
    this.replies = replies?.data ?? []
  }

  views(): View[] {
    const { say, people } = this
    const status = unsolved
    return [
      { key: 'mine', label: say('mine'), query: { status, assigneeId: this.host.me.user?.id } },
      { key: 'unassigned', label: say('unassigned'), query: { status, unassigned: 'true' } },
      // Only those on which a promise is running.
      { key: 'due', label: say('due'), query: { sort: 'dueAt' } },
      { key: 'open', label: say('all'), query: { status } },
      ...people.teams.map(({ key, label }) => ({ key: `team ${key}`, label, query: { status, team: key } })),
      { key: 'solved', label: say('solved'), query: { status: 'resolved,closed' } },
    ]
  }

  /** The ways to a report, and to a ticket that is written down for somebody at a partner. */
  buttons(): TemplateResult {
    const { host } = this
    const report = async (): Promise<void> => {
      const { Report } = await import('../report/report.ts')
      await host.openPane(new Report(host, this.people.teams))
    }
    const raise = async (): Promise<void> => {
      const { Behalf } = await import('../behalf/behalf.ts')
      await host.openPane(new Behalf(host))
    }
    return html`<button class="button quiet small" part="report" @click=${() => void report()}>
        ${this.say('report')}
      </button>
      ${
        host.me.scopes.includes('tickets:write')
          ? html`<button class="button small" part="raise" @click=${() => void raise()}>
              ${host.say('raise')}
            </button>`
          : nothing
      }`
  }

  controls(thread: Thread): TemplateResult {
    return controlsView(this, thread)
  }

  /** Who will read it is chosen first, and said. */
  audienceView(composer: Composer): TemplateResult {
    const { say } = this
    const tab = (audience: Audience, label: StaffMessage): TemplateResult =>
      html`<label part="audience"
        ><input
          type="radio"
          name="audience"
          .checked=${composer.audience === audience}
          @change=${() => composer.choose(audience)}
        />${say(label)}</label
      >`
    return html`<div class="audience">
      <div class="views" role="group" aria-label=${say('audience')}>
        ${tab('messages', 'to_partner')}${tab('notes', 'to_team')}
      </div>
      <p>${say(composer.audience === 'notes' ? 'team_help' : 'partner_help')}</p>
    </div>`
  }

  repliesView(composer: Composer): TemplateResult | typeof nothing {
    const { say, host, replies } = this
    const mayWrite = host.me.scopes.includes('tickets:write')
    if (replies.length === 0 && !mayWrite) return nothing
    const change = async (): Promise<void> => {
      const { Replies } = await import('../replies/replies.ts')
      await host.openPane(new Replies(this))
    }
    return html`<select
      class="control"
      aria-label=${say('saved')}
      @change=${({ target }: Event) => {
        const select = target as HTMLSelectElement
        const { value } = select
        const reply = replies.find(({ id }) => id === value)
        select.value = ''
        if (reply) composer.text = [composer.text.trim(), reply.body].filter(Boolean).join('\n\n')
        else if (value) void change()
      }}
    >
      <option value="">${say('saved')}</option>
      ${replies.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
      ${mayWrite ? html`<option value="change">${say('change_saved')}</option>` : nothing}
    </select>`
  }

  /** What can be done with a message that both sides read. */
  messageActions(thread: Thread, message: api.Message): TemplateResult {
    const { say } = this
    return html`<button
      class="link act"
      part="action"
      data-command="split"
      title=${say('split_help')}
      @click=${() => void thread.split(message.id)}
    >
      ${say('split')}
    </button>`
  }
}
