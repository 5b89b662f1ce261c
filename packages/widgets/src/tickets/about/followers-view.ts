import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { About } from './about.ts'

export type Person = Pick<api.User, 'id' | 'name'>

/** Who hears of every answer besides who asked and who sees to it; anybody may join, or bring a colleague. */
export function followersView(about: About): TemplateResult {
  const { say, thread, people } = about
  const { followerIds } = thread.ticket!
  const me = thread.host.me.user?.id
  const follow = (name: 'follow' | 'unfollow', userId: string): Promise<boolean> =>
    thread.command(
      name,
      { userId },
      say(name === 'follow' ? 'following' : 'gone', { name: about.nameOf(userId) }),
    )
  const others = people.filter(({ id }) => id !== me && !followerIds.includes(id))
  const onSubmit = (event: Event): void => {
    event.preventDefault()
    const select = (event.currentTarget as HTMLFormElement).querySelector('select')!
    const { value } = select
    if (value) void follow('follow', value).then(() => select.focus())
  }
  return html`<section aria-labelledby="followers">
    <div class="row-of">
      <h3 id="followers">${say('followers')}</h3>
      ${
        me && !followerIds.includes(me)
          ? html`<button
              class="link"
              part="action"
              data-command="follow"
              @click=${() => void follow('follow', me)}
            >
              ${say('follow')}
            </button>`
          : nothing
      }
    </div>
    ${
      followerIds.length > 0
        ? html`<ul class="chips">
            ${followerIds.map((id) => {
              const name = about.nameOf(id)
              // Whom a partner does not know by name is one of the vendor's people, and theirs to take out.
              const known = id === me || people.some((person) => person.id === id)
              return html`<li part="follower">
                <bdi>${name}</bdi>
                ${
                  known
                    ? html`<button
                        class="cross"
                        aria-label=${say('remove', { name })}
                        @click=${() => void follow('unfollow', id)}
                      ></button>`
                    : nothing
                }
              </li>`
            })}
          </ul>`
        : html`<p class="quiet">${say('nobody')}</p>`
    }
    <form class="add" @submit=${onSubmit}>
      ${
        others.length > 0
          ? html`<select class="control" aria-label=${say('add_person')}>
                <option value="">${say('add_person')}</option>
                ${others.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
              </select>
              <button class="button quiet small" part="action" data-command="add-follower">
                ${say('add')}
              </button>`
          : nothing
      }
    </form>
  </section>`
}
