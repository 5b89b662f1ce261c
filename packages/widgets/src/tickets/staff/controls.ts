import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { Thread } from '../thread/thread.ts'
import { unsolved } from '../tickets.ts'
import type { Staff } from './staff.ts'
import type { StaffMessage } from './staff.messages.ts'

/** Whom a ticket can be given to. */
export interface People {
  users: Array<Pick<api.User, 'id' | 'name'>>
  teams: Array<{ key: string; label: string }>
}

interface Option {
  value: string
  label: string
}
const priorities = ['low', 'normal', 'high', 'urgent'] as const

/** States a person may put a ticket in, by the one it is in. */
const commands: Readonly<Record<api.Ticket['status'], readonly StaffMessage[]>> = {
  open: ['pend', 'hold'],
  pending: ['resume', 'hold'],
  on_hold: ['resume', 'pend'],
  resolved: ['close'],
  closed: [],
}

/** Who sees to a ticket, how urgent it is, and what can be done with it. */
export function controlsView(staff: Staff, thread: Thread): TemplateResult {
  const { say, host, people } = staff
  const { id, assigneeId, team, priority, status, mergedInto } = thread.ticket!
  if (mergedInto) return html``
  const me = host.me.user?.id
  const users = people.users.map((user) => ({ value: user.id, label: user.name }))
  const give = (command: string, body: (value: string) => object) => (value: string) =>
    void thread.command(command, body(value))
  return html`<div class="controls">
    ${select(
      say('assignee'),
      assigneeId ?? '',
      [{ value: '', label: say('nobody') }, ...users],
      give('assign', (value) => ({ assigneeId: value || null })),
    )}
    ${
      people.teams.length > 0
        ? select(
            say('team'),
            team ?? '',
            [
              { value: '', label: say('no_team') },
              ...people.teams.map(({ key, label }) => ({ value: key, label })),
            ],
            give('assign', (value) => ({ team: value || null })),
          )
        : nothing
    }
    ${select(
      say('priority'),
      priority,
      priorities.map((value) => ({ value, label: host.say(value) })),
      give('priority', (value) => ({ priority: value })),
    )}
    <div class="commands">
      ${
        assigneeId === null && me
          ? html`<button
              class="button small"
              part="action"
              data-command="take"
              @click=${() => void thread.command('take')}
            >
              ${say('take')}
            </button>`
          : nothing
      }
      ${commands[status].map(
        (command) =>
          html`<button
            class="button quiet small"
            part="action"
            data-command=${command}
            @click=${() => void thread.command(command)}
          >
            ${say(command)}
          </button>`,
      )}
      ${status === 'closed' ? nothing : mergeView(staff, thread, id)}
    </div>
  </div>`
}

function select(
  label: string,
  value: string,
  options: Option[],
  give: (value: string) => void,
): TemplateResult {
  return html`<label class="pick"
    ><span>${label}</span
    ><select class="control" @change=${({ target }: Event) => give((target as HTMLSelectElement).value)}>
      ${options.map(
        (one) => html`<option value=${one.value} .selected=${one.value === value}>${one.label}</option>`,
      )}
    </select></label
  >`
}

/** Other tickets of the same partner are fetched when somebody looks for one. */
function mergeView({ say, host }: Staff, thread: Thread, id: string): TemplateResult {
  const { others } = thread
  const open = async (): Promise<void> => {
    const query = { partnerId: thread.ticket!.partnerId ?? undefined, status: unsolved, limit: 100 }
    const { data } = await host.client.request<{ data: api.Ticket[] }>('/v1/tickets', { query })
    thread.others = data.filter((one) => one.id !== id)
    thread.changed()
  }
  if (!others) {
    return html`<button
      class="button quiet small"
      part="action"
      data-command="merge"
      @click=${() => void open()}
    >
      ${say('merge')}
    </button>`
  }
  const onSubmit = (event: Event): void => {
    event.preventDefault()
    const into = (event.currentTarget as HTMLFormElement).querySelector('select')!.value
    if (into) void thread.command('merge', { into })
  }
  return html`<form class="merge" @submit=${onSubmit}>
    <label class="pick"
      ><span>${say('merge_into')}</span
      ><select class="control" aria-describedby="merge-help">
        <option value="">–</option>
        ${others.map(({ id: value, subject }) => html`<option value=${value}>${subject}</option>`)}
      </select></label
    >
    <button class="button quiet small" part="action" data-command="merge-now">${say('merge_now')}</button>
    <p id="merge-help">${say('merge_help')}</p>
  </form>`
}
