import '../define/tickets.ts'
// Compiled before the first test needs them, which would else wait for the test server.
import '../core/stream.ts'
import './about/about.ts'
import './behalf/behalf.ts'
import './chat/chat.ts'
import './raise/raise.ts'
import './replies/replies.ts'
import './report/report.ts'
import './staff/staff.ts'
import './thread/thread.ts'
import './thread/mending.ts'
import { mount, until } from '../testing/page.ts'
import type { PrmTickets } from './tickets.ts'

/** Uses the tickets as a person would. */
export class TicketsHarness {
  readonly element: PrmTickets

  constructor(element: PrmTickets) {
    this.element = element
  }

  static async mount(markup = '<prm-tickets></prm-tickets>'): Promise<TicketsHarness> {
    const harness = new TicketsHarness(mount<PrmTickets>(markup))
    await until(() => harness.find('[part=list] header') ?? harness.find('.trouble'), 'the tickets')
    return harness
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as `querySelector` has it
  find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.element.renderRoot.querySelector<E>(selector)
  }

  all(part: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`)]
  }

  /** Subjects in the list, in its order. */
  get subjects(): string[] {
    return this.all('ticket').map((row) => row.querySelector('.subject')!.textContent)
  }

  /** What a part says, as it is seen. */
  said(part: string): string[] {
    return this.all(part).map((one) => one.innerText.replace(/\s+/g, ' ').trim())
  }

  async open(subject: string): Promise<void> {
    const row = await until(
      () => this.all('ticket').find((one) => one.innerText.includes(subject)),
      `a ticket ${subject}`,
    )
    row.click()
    await until(() => this.find('h2#subject')?.textContent === subject, `the thread ${subject}`)
    await until(() => this.all('message').length > 0, 'its messages')
  }

  get box(): HTMLTextAreaElement {
    return this.find<HTMLTextAreaElement>('.composer textarea')!
  }

  type(text: string): void {
    this.box.focus()
    this.box.value = text
    this.box.dispatchEvent(new Event('input', { bubbles: true }))
  }

  async press(selector: string): Promise<void> {
    const button = await until(() => this.find<HTMLButtonElement>(`${selector}:not(:disabled)`), selector)
    button.click()
  }

  /** Drops files on the composer, or on what is named. */
  drop(...files: Array<string | File>): void {
    this.dropOn('[part=composer]', ...files)
  }

  dropOn(selector: string, ...files: Array<string | File>): void {
    const dataTransfer = new DataTransfer()
    for (const file of files)
      dataTransfer.items.add(typeof file === 'string' ? new File(['Error 47'], file) : file)
    this.find(selector)!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }))
  }

  /** Opens what the ticket is about. */
  async unfold(): Promise<void> {
    await this.press('[data-command=about]')
    await until(() => this.find('[part=about] option'), 'names and deals')
  }

  /** Begins to change, or to take back, the newest message of one's own that is still there. */
  async mend(kind: 'edit' | 'delete', part: 'message' | 'note' = 'message'): Promise<void> {
    const all = this.all(part).map((one) => one.querySelector<HTMLElement>(`[data-command=${kind}]`))
    all.findLast((one) => one)!.click()
    await until(() => this.find('[part=mending]'), 'the form')
  }

  /** Changes the words of the message that is being changed. */
  reword(text: string): void {
    const box = this.find<HTMLTextAreaElement>('[part=mending] textarea')!
    box.value = text
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** Chooses an option of the select with this label. */
  pick(label: string, value: string): void {
    const selects = [...this.element.renderRoot.querySelectorAll('select')]
    const select = selects.find(
      (one) => one.ariaLabel === label || one.closest('label')?.textContent.includes(label),
    )!
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }

  get announced(): string {
    return this.find('[role=status]')!.textContent
  }
}
