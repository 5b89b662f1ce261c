import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { span } from '../core/times.ts'
import { dueView, mark, standing } from './standing.ts'
import type { PrmTickets } from './tickets.ts'

/** The queues and what is in the chosen one. */
export function listView(host: PrmTickets): TemplateResult {
  const { say, tickets, views } = host
  return html`<section class="list" part="list" aria-labelledby="tickets">
    <header>
      <h2 id="tickets">${say('tickets')}</h2>
      ${
        host.side === 'partner'
          ? html`<button class="button small" part="raise" @click=${() => void host.openForm()}>
              ${say('raise')}
            </button>`
          : host.staff!.buttons()
      }
    </header>
    <input
      class="control"
      type="search"
      part="search"
      aria-label=${say('search')}
      placeholder=${say('search')}
      .value=${host.words}
      @input=${({ target }: Event) => host.find((target as HTMLInputElement).value)}
    />
    <div class="views" role="group" aria-label=${say('tickets')}>
      ${views.map(
        ({ key, label }) =>
          html`<label part="view"
            ><input
              type="radio"
              name="view"
              value=${key}
              .checked=${key === host.view}
              @change=${() => host.show(key)}
            />${label}</label
          >`,
      )}
    </div>
    ${
      tickets.length > 0
        ? html`<ol tabindex="-1">
            ${tickets.map((ticket) => row(host, ticket))}
          </ol>`
        : emptyView(host)
    }
    ${
      host.cursor
        ? html`<button class="button quiet small" part="more" @click=${() => void host.more()}>
            ${say('more')}
          </button>`
        : nothing
    }
    ${
      host.chat
        ? html`<button class="button quiet small" part="chat" @click=${() => void host.openChat()}>
            ${say('chat')}
          </button>`
        : nothing
    }
  </section>`
}

function row(host: PrmTickets, ticket: api.Ticket): TemplateResult {
  const { say, locale, side } = host
  const { id, subject, priority, blocksDeal, lastMessageAt, partnerName, assigneeName, status } = ticket
  const ago = span(locale, Date.now() - Date.parse(lastMessageAt), 'narrow')
  const waits = status === (side === 'staff' ? 'open' : 'pending')
  return html`<li>
    <button
      class="row ${waits ? 'waits' : ''}"
      part="ticket"
      data-id=${id}
      aria-current=${id === host.ticket ? 'true' : nothing}
      @click=${() => host.open(id)}
    >
      ${mark(host, ticket)}
      <span class="subject" dir="auto">${subject}</span>
      <time datetime=${lastMessageAt}>${ago}</time>
      <span class="facts">
        <span>${standing(host, ticket)}</span>
        ${priority === 'high' || priority === 'urgent' ? html`<span class="late">${say(priority)}</span>` : nothing}
        ${dueView(host, ticket)} ${blocksDeal ? html`<span class="due">${say('blocks')}</span>` : nothing}
        ${[side === 'staff' && partnerName, assigneeName].map((name) =>
          name ? html`<span><bdi>${name}</bdi></span>` : nothing,
        )}
      </span>
    </button>
  </li>`
}

function emptyView({ say, side, words, view }: PrmTickets): TemplateResult {
  if (words) return html`<p class="empty">${say('none_found')}</p>`
  if (side === 'staff') return html`<p class="empty">${say('none_queue')}</p>`
  if (view === 'solved') return html`<p class="empty">${say('none_solved')}</p>`
  return html`<slot name="empty">
    <p class="empty"><b>${say('none')}</b>${say('none_help')}</p>
  </slot>`
}
