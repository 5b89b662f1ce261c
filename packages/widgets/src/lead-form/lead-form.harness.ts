import '../define/lead-form.ts'
import type { Form } from '../core/wire.ts'
import { Peer } from '../testing/peer.ts'
import { mount, until } from '../testing/page.ts'
import type { PrmLeadForm } from './lead-form.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Drives a lead form as a person would, by labels and by what is on the screen. */
export class LeadFormHarness {
  readonly element: PrmLeadForm

  constructor(element: PrmLeadForm) {
    this.element = element
  }

  /** A peer that serves the form, gives tickets that last, and takes every submission. */
  static peer(form: Form): Peer {
    const ticket = (): object => ({ ticket: 'ticket_1', expiresAt: inMinutes(15) })
    return new Peer()
      .on('GET /v1/forms/lead', () => form)
      .on('GET /v1/vendor/public', () => ({ currency: 'EUR' }))
      .on('POST /v1/forms/lead/tickets', ticket)
      .on('POST /v1/forms/lead/submissions', () => ({ kind: 'lead', id: 'lead_1', createdAt: inMinutes(0) }))
  }

  static async mount(markup = '<prm-lead-form></prm-lead-form>'): Promise<LeadFormHarness> {
    const harness = new LeadFormHarness(mount<PrmLeadForm>(markup))
    await until(() => harness.find('form') ?? harness.find('.trouble'), 'the form')
    if (!harness.find('.trouble')) await harness.whole()
    return harness
  }

  /** What checks, keeps and sends comes after the first paint, and the draft with it. */
  async whole(): Promise<void> {
    await until(() => this.element.filling, 'what sends')
    await new Promise((resolve) => setTimeout(resolve))
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as `querySelector` has it
  find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.element.renderRoot.querySelector<E>(selector)
  }

  all(selector: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)]
  }

  control(name: string): Control {
    return this.find<Control>(`[name="${name}"]`)!
  }

  /** The name that assistive technology hears. */
  labelOf(name: string): string {
    return this.control(name).labels?.[0]?.textContent?.trim() ?? ''
  }

  async fill(name: string, value: string | boolean): Promise<void> {
    const control = this.control(name)
    control.focus()
    if (typeof value === 'boolean') (control as HTMLInputElement).checked = value
    else control.value = value
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    await this.element.updateComplete
  }

  async leave(name: string): Promise<void> {
    this.control(name).focus()
    this.control(name).blur()
    await this.element.updateComplete
  }

  async submit(): Promise<void> {
    this.find<HTMLButtonElement>('[part=submit]')!.click()
    await this.element.updateComplete
    await this.element.updateComplete
  }

  /** Fills what `short` asks for. */
  async fillShort(): Promise<void> {
    await this.fill('name', 'Ada Lovelace')
    await this.fill('email', 'ada@example.com')
  }

  async sent(): Promise<HTMLElement> {
    return until(() => this.find('[part=success]'), 'the success message')
  }

  errorOf(name: string): string {
    return this.find(`#${name}-note [part=error]`)?.textContent?.trim() ?? ''
  }

  isShown(name: string): boolean {
    return this.control(name).checkVisibility()
  }

  get focused(): Element | null {
    return this.element.shadowRoot!.activeElement
  }

  get summary(): string {
    return this.find('[part=summary]')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  }

  get spoken(): string {
    return this.find('[role=status]')?.textContent ?? ''
  }
}

export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString()
}
