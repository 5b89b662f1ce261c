import type { LitElement } from 'lit'
import type * as api from '@openprm/sdk'
import type { PrmClient } from '../../core/client.ts'
import type { Locale } from '../../core/locale.ts'
import type { Board } from '../board.ts'
import { put } from '../changes.ts'
import type { Deal } from '../model.ts'

export type Me = Pick<api.Me, 'kind' | 'user' | 'scopes'> & { partner?: { id: string } | null }

/** Everything a person can ask of the server for a deal, and what it is called once done. */
export const past = {
  submit: 'submitted',
  approve: 'approved',
  return: 'returned',
  reject: 'rejected',
  withdraw: 'withdrawn',
  'request-extension': 'extension-requested',
  'grant-extension': 'extension-granted',
  'decline-extension': 'extension-declined',
} as const

export type Command = keyof typeof past

/** What the board's sheets share: the board they change, and who is at it. */
export interface Desk {
  /** With the board's own credentials, for an element inside it; undefined where it has the page's. */
  readonly element: LitElement & {
    readonly locale: Locale
    readonly publishableKey: string | undefined
    readonly api: string | undefined
    announce(text: string): void
  }
  readonly board: Board
  readonly me: Me
  client(): PrmClient
  /** Aborted when the board leaves the page or starts anew. */
  signal(): AbortSignal
  /** The name of a stage. */
  label(stage: string): string
  /** Dispatches an event; false when the page has cancelled it. */
  emit<K extends keyof DeskEvents>(type: K, detail: DeskEvents[K], cancelable?: boolean): boolean
}

type Before = { [C in Command as `prm-deal-${C}`]: { dealId: string; input: object } }
type After = { [C in Command as `prm-deal-${(typeof past)[C]}`]: { dealId: string } }
export type DeskEvents = Before &
  After & {
    'prm-deal-register': { values: Record<string, unknown> }
    'prm-deal-registered': { dealId: string }
    'prm-ticket-open': { ticketId: string }
  }

/** What the vendor calls a product. */
export function productOf({ board }: Desk, key: string | null): string | null {
  return board.state?.products[key!] ?? key
}

export function may(desk: Desk, scope: 'deals:write' | 'deals:decide' | 'leads:write'): boolean {
  return desk.me.scopes.includes(scope)
}

/**
 * Sends one command, on the version that the person has seen.
 * @returns the deal as it is now; undefined when the page has cancelled it
 * @throws Failure
 */
export async function send(
  desk: Desk,
  { id, version }: Deal,
  command: Command,
  input: object,
): Promise<Deal | undefined> {
  if (!desk.emit(`prm-deal-${command}`, { dealId: id, input }, true)) return undefined
  const path = `/v1/deals/${id}/${command}`
  const deal = await desk.client().request<Deal>(path, { method: 'POST', body: input, ifMatch: version })
  learn(desk, deal)
  desk.emit(`prm-deal-${past[command]}`, { dealId: id })
  return deal
}

/** Reads a deal, for the board too. @throws Failure */
export async function read(desk: Desk, id: string): Promise<Deal> {
  const deal = await desk.client().request<Deal>(`/v1/deals/${id}`, { signal: desk.signal() })
  learn(desk, deal)
  return deal
}

/** Shows the board a newer version of a deal at once; the stream will tell the same. */
export function learn({ board }: Desk, deal: Deal): void {
  const before = board.state?.card(deal.id)
  const moved =
    before && 'stage' in before && before.stage !== deal.stage ? { from: before.stage } : undefined
  if (board.state) put(board.state, deal, moved ?? 'changed')
  board.show()
}
