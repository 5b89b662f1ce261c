import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { isFailure } from '../../core/client.ts'
import { translator, type Message } from '../../core/messages.ts'
import type { PrmEvent } from '../../core/stream.ts'
import type { PrmTickets } from '../tickets.ts'
import { chatMessages, type ChatMessage } from './chat.messages.ts'
import { styles } from './chat.styles.ts'

const MINUTE = 60_000
/** No code lives longer; where the two clocks differ, this much is said. In ms. */
const LONGEST = 10 * MINUTE

/** What is written to the bot in front of the code. */
const commands = { slack: '/partner link', teams: 'partner link' } as const

/** Shows the one-time code by which the bot in Slack or Teams knows who somebody is. It is kept nowhere. */
export class Chat {
  readonly #host: PrmTickets
  readonly #msg: Message<ChatMessage>
  #code = ''
  #endsAt = 0
  #state: 'none' | 'making' | 'good' | 'over' | 'done' = 'none'
  #fault = ''
  #copied = ''
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(host: PrmTickets) {
    this.#host = host
    this.#msg = translator(host, chatMessages)
    const { adoptedStyleSheets } = host.renderRoot as ShadowRoot
    if (!adoptedStyleSheets.includes(styles.styleSheet!)) adoptedStyleSheets.push(styles.styleSheet!)
  }

  /** The bot has taken the code. */
  hear({ type, data }: PrmEvent): void {
    const { user } = data as { user?: { id: string } }
    if (type === 'user.chat_linked' && user?.id === this.#host.me.user?.id) this.#end('done')
  }

  #forget(): void {
    clearInterval(this.#timer)
    this.#code = ''
  }

  #end(state: 'over' | 'done'): void {
    this.#forget()
    this.#state = state
    this.#host.announce(this.#msg(state))
    this.#host.requestUpdate()
  }

  async #make(): Promise<void> {
    const host = this.#host
    this.#forget()
    this.#state = 'making'
    this.#fault = this.#copied = ''
    host.requestUpdate()
    try {
      const call = { method: 'POST', signal: host.alive } as const
      const { chatCode, expiresAt } = await host.client.request<api.ChatCode>('/v1/me/chat-codes', call)
      this.#show(chatCode, Date.parse(expiresAt) - Date.now())
    } catch (error) {
      if (host.alive.aborted) return
      this.#state = 'none'
      this.#fault = isFailure(error) && error.status! < 500 ? error.message : host.common('server')
      host.announce(this.#fault)
    }
    host.requestUpdate()
    await host.updateComplete
    this.#find('[part=code]')?.focus()
  }

  #show(code: string, left: number): void {
    const life = left > 0 && left < LONGEST ? left : LONGEST
    this.#code = code
    this.#state = 'good'
    this.#endsAt = performance.now() + life
    // Loaded anew or taken off the page, the element forgets it.
    this.#host.alive.addEventListener('abort', () => {
      this.#forget()
      this.#state = 'none'
    })
    this.#timer = setInterval(() => {
      if (!this.#find('[part=code]')) this.#forget()
      else if (performance.now() >= this.#endsAt) this.#end('over')
      else this.#host.requestUpdate()
    }, 1000)
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`.chat ${selector}`)
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      // The browser does not let us: there it is marked and copied by hand.
      return
    }
    this.#copied = text
    this.#host.announce(this.#msg('copied'))
    this.#host.requestUpdate()
  }

  content(): TemplateResult {
    const host = this.#host
    const msg = this.#msg
    const state = this.#state
    return html`<section class="thread chat" aria-labelledby="chat">
      <header>
        <button class="link" part="back" @click=${() => host.close()}>${host.say('back')}</button>
        <h2 id="chat" tabindex="-1">${host.say('chat')}</h2>
      </header>
      <div class="steps">
        <p>${msg('intro')}</p>
        ${this.#fault ? html`<p class="late" part="fault">${this.#fault}</p>` : nothing}
        ${state === 'good' ? this.#codeView() : nothing}
        ${state === 'over' ? html`<p class="late">${msg('over')}</p>` : nothing}
        ${
          state === 'done'
            ? html`<p class="done">${msg('done')}</p>`
            : html`<button
                class="button ${state === 'good' ? 'quiet' : ''}"
                part="action"
                data-command="make-code"
                aria-busy=${state === 'making'}
                @click=${() => void this.#make()}
              >
                ${msg(state === 'making' ? 'making' : state === 'none' ? 'make' : 'again')}
              </button>`
        }
      </div>
    </section>`
  }

  #codeView(): TemplateResult {
    const msg = this.#msg
    const count = Math.max(1, Math.ceil((this.#endsAt - performance.now()) / MINUTE))
    return html`<p
        class="code"
        part="code"
        tabindex="-1"
        aria-label=${msg('your_code', { code: this.#code })}
      >
        <bdi>${this.#code}</bdi>
      </p>
      <p>${msg('life', { count })} <b>${msg('secret')}</b></p>
      <dl>${(['slack', 'teams'] as const).map((platform) => this.#step(platform))}</dl>`
  }

  #step(platform: keyof typeof commands): TemplateResult {
    const msg = this.#msg
    const text = `${commands[platform]} ${this.#code}`
    return html`<dt id="in-${platform}">${msg(`in_${platform}`)}</dt>
      <dd>
        <code dir="ltr">${text}</code>
        ${
          // Pages on plain http have none.
          navigator.clipboard
            ? html`<button
                class="button quiet small"
                part="action"
                data-command="copy-${platform}"
                aria-describedby="in-${platform}"
                @click=${() => void this.#copy(text)}
              >
                ${msg(this.#copied === text ? 'copied' : 'copy')}
              </button>`
            : nothing
        }
      </dd>`
  }
}
