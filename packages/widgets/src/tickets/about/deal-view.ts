import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import type { About } from './about.ts'

export type DealName = Pick<api.Deal, 'id' | 'name' | 'accountName'>

const nameOf = ({ accountName, name }: DealName): string => accountName ?? name

/** Which deal it is about; for the vendor also whether the deal has to wait for it. */
export function dealView({ say, thread, deals }: About): TemplateResult | typeof nothing {
  const { dealId, blocksDeal, status } = thread.ticket!
  if (deals.length === 0) return nothing
  const unsolved = status !== 'resolved' && status !== 'closed'
  const named = (id: string): string => {
    const deal = deals.find((one) => one.id === id)
    return deal ? say('about_deal', { deal: nameOf(deal) }) : say('no_deal')
  }
  const command = blocksDeal ? 'unblock' : 'block'
  return html`<section aria-labelledby="deal">
    <h3 id="deal">${say('deal')}</h3>
    <div class="add">
      <select
        class="control"
        aria-labelledby="deal"
        ?disabled=${blocksDeal}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement
          void thread.edit(() => ({ dealId: value || null }), named(value))
        }}
      >
        <option value="" .selected=${dealId === null}>${say('no_deal')}</option>
        ${deals.map(
          (deal) => html`<option value=${deal.id} .selected=${deal.id === dealId}>${nameOf(deal)}</option>`,
        )}
      </select>
      ${
        dealId && thread.host.staff && (unsolved || blocksDeal)
          ? html`<button
              class="button quiet small"
              part="action"
              data-command=${command}
              aria-describedby="block-help"
              @click=${() => void thread.command(command, undefined, say(blocksDeal ? 'goes_on' : 'blocked'))}
            >
              ${say(command)}
            </button>`
          : nothing
      }
    </div>
    ${
      dealId && unsolved && (thread.host.staff || blocksDeal)
        ? html`<p class="quiet" id="block-help">${say(blocksDeal ? 'blocked' : 'block_help')}</p>`
        : nothing
    }
  </section>`
}
