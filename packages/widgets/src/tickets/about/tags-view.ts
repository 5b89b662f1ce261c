import { html, type TemplateResult } from 'lit'
import { draft, keep } from '../../deal-board/desk/drafts.ts'
import type { About } from './about.ts'

/** The vendor's own order of things: no partner sees it. */
export function tagsView({ say, thread }: About): TemplateResult {
  const { tags, id } = thread.ticket!
  const place = `${id} tag`
  // Others may change them at the same moment: what is added joins what is there by then.
  const set = (change: (tags: readonly string[]) => string[], said: string): Promise<boolean> =>
    thread.edit((ticket) => ({ tags: change(ticket.tags) }), said)
  const onSubmit = (event: Event): void => {
    event.preventDefault()
    const tag = draft(place).trim()
    if (!tag) return
    const input = (event.currentTarget as HTMLFormElement).querySelector('input')!
    void set((all) => [...new Set([...all, tag])], say('tagged', { tag })).then((done) => {
      if (done && draft(place).trim() === tag) keep(place, '')
      thread.changed()
      input.focus()
    })
  }
  const known = new Set(thread.host.tickets.flatMap((ticket) => ticket.tags))
  return html`<section aria-labelledby="tags">
    <h3 id="tags">${say('tags')}</h3>
    ${
      tags.length > 0
        ? html`<ul class="chips">
            ${tags.map(
              (tag) =>
                html`<li part="tag">
                  <bdi>${tag}</bdi>
                  <button
                    class="cross"
                    aria-label=${say('remove', { name: tag })}
                    @click=${() => void set((all) => all.filter((one) => one !== tag), say('untagged', { tag }))}
                  ></button>
                </li>`,
            )}
          </ul>`
        : html`<p class="quiet">${say('no_tags')}</p>`
    }
    <form class="add" @submit=${onSubmit}>
      <input
        class="control"
        maxlength="40"
        list="known-tags"
        aria-label=${say('add_tag')}
        placeholder=${say('add_tag')}
        .value=${draft(place)}
        @input=${({ target }: Event) => {
          keep(place, (target as HTMLInputElement).value)
          thread.changed()
        }}
      />
      <datalist id="known-tags">
        ${[...known].filter((tag) => !tags.includes(tag)).map((tag) => html`<option value=${tag}></option>`)}
      </datalist>
      <button class="button quiet small" part="action" data-command="add-tag">${say('add')}</button>
    </form>
  </section>`
}
