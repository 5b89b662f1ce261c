import { html, nothing, type TemplateResult } from 'lit'
import { draft, keep } from '../../deal-board/desk/drafts.ts'
import type { Thread } from './thread.ts'

const scores = [1, 2, 3, 4, 5]

/** Asks a partner, once the ticket is solved, what the help was like; afterwards says what was answered. */
export function ratingView(thread: Thread): TemplateResult | typeof nothing {
  const { msg, host, ticket } = thread
  const { rating, status, requesterId } = ticket!
  const solved = status === 'resolved' || status === 'closed'
  if (rating) {
    return html`<p class="rating given" part="rating">
      ${host.side === 'partner' ? msg('rated', { score: rating.score }) : msg('score', { score: rating.score })}
      ${rating.comment ? html`<q dir="auto">${rating.comment}</q>` : nothing}
    </p>`
  }
  // Only who asked for help says how it was.
  if (!solved || requesterId !== host.me.user?.id) return nothing
  const place = `${ticket!.id} rating`
  const onSubmit = (event: Event): void => {
    event.preventDefault()
    const comment = draft(place).trim()
    void thread
      .command('rate', { score: thread.score, ...(comment && { comment }) })
      .then((done) => done && keep(place, ''))
  }
  return html`<form class="rating" part="rating" @submit=${onSubmit}>
    <fieldset>
      <legend>${msg('rate')}</legend>
      <div class="scores">
        <span aria-hidden="true">${msg('bad')}</span>
        ${scores.map(
          (score) =>
            html`<label
              ><input
                type="radio"
                name="score"
                value=${score}
                aria-label=${msg('score', { score })}
                .checked=${thread.score === score}
                @change=${() => {
                  thread.score = score
                  thread.changed()
                }}
              /><span aria-hidden="true">${host.locale.number(score)}</span></label
            >`,
        )}
        <span aria-hidden="true">${msg('good')}</span>
      </div>
    </fieldset>
    ${
      thread.score
        ? html`<textarea
              class="control"
              rows="2"
              maxlength="2000"
              aria-label=${msg('comment')}
              placeholder=${msg('comment')}
              .value=${draft(place)}
              @input=${({ target }: Event) => {
                keep(place, (target as HTMLTextAreaElement).value)
                thread.changed()
              }}
            ></textarea>
            <button class="button small" aria-busy=${thread.busy}>${msg('rate_send')}</button>`
        : nothing
    }
  </form>`
}
